import { Duplex } from 'node:stream';
import type { Session } from './session.ts';

const TERMINATE = 0x58; // 'X'
/** AuthenticationOk, then ReadyForQuery (idle): the embedded engine asks no one who they are. */
const WELCOME = Uint8Array.of(0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49);

/** A simple query message: type, length of the rest, text, NUL. */
function simpleQuery(sql: string): Uint8Array {
  const message = Buffer.alloc(sql.length + 6);
  message.write('Q');
  message.writeInt32BE(sql.length + 5, 1);
  message.write(sql, 5);
  return message;
}

/** What `pg` takes for a socket: PostgreSQL's own protocol, spoken with the worker instead of a port. */
export class Wire extends Duplex {
  private readonly session: Session;
  private started = false;

  constructor(session: Session) {
    super();
    this.session = session;
  }

  /** All connections share the engine's one session: what an earlier one left open is undone first. */
  connect(): this {
    const fresh = async (): Promise<void> => {
      await this.session.ask({ execute: simpleQuery('rollback') });
      await this.session.ask({ execute: simpleQuery('discard all') });
    };
    fresh().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  setNoDelay = (): this => this;
  setKeepAlive = (): this => this;
  ref = (): this => this;
  unref = (): this => this;

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.send(chunk, done);
  }

  /** `pg` corks the messages of one query: they must go together, or an error in the first leaves the rest without one. */
  override _writev(chunks: { readonly chunk: Buffer }[], done: (error?: Error) => void): void {
    this.send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  private send(messages: Buffer, done: (error?: Error) => void): void {
    this.reply(messages).then((bytes) => {
      if (!this.destroyed) this.push(bytes);
      done();
    }, done);
  }

  private async reply(messages: Buffer): Promise<Uint8Array | null> {
    if (!this.started) {
      this.started = true;
      return WELCOME;
    }
    return messages[0] === TERMINATE ? null : this.session.ask({ execute: messages });
  }
}
