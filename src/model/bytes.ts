const NONE = 0xffffffff;
/** Bytes of a whole number, at most. */
const LONGEST_NUMBER = 5;
const TOO_SHORT = 'packed bytes end too soon';

/** Takes bytes that were written; they are overwritten once it returns. */
export type TakeBytes = (part: Uint8Array) => void;

/** What is handed on piece by piece is handed on in pieces of about this size. */
const PIECE = 1 << 20;

/** Writes whole numbers below 2^32 in seven-bit groups, so that small ones are short; lists as differences, so that near ones are; doubles as they are. */
export class ByteWriter {
  private buffer: Uint8Array;
  private length = 0;
  private readonly take: TakeBytes | null;
  private readonly encoder = new TextEncoder();

  /** `take`: bytes are handed on as they come, for one who has more to write than should be held at once. */
  constructor(take: TakeBytes | null = null) {
    this.take = take;
    this.buffer = new Uint8Array(take === null ? 1 << 12 : PIECE);
  }

  number(value: number): void {
    if (this.length + 5 > this.buffer.length) this.grow(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.buffer[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  /** Each as its difference from the one before, modulo 2^32; the sign goes into the lowest bit. */
  numbers(values: ArrayLike<number>): void {
    this.number(values.length);
    let before = 0;
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] ?? 0;
      const apart = (value - before) | 0;
      this.number(((apart << 1) ^ (apart >> 31)) >>> 0);
      before = value;
    }
  }

  /** Eight bytes, exact. */
  double(value: number): void {
    if (this.length + 8 > this.buffer.length) this.grow(8);
    new DataView(this.buffer.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  /** As they lie in memory, little-endian on every machine that Node runs on: for arrays too large to be written number by number. */
  raw(values: Uint8Array | Uint32Array): void {
    this.number(values.length);
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    if (this.take !== null && bytes.length > PIECE) {
      this.handOn();
      this.take(bytes);
      return;
    }
    if (this.length + bytes.length > this.buffer.length) this.grow(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Lone surrogates are kept by escaping them as JSON does. */
  text(value: string | null): void {
    if (value === null) {
      this.number(NONE);
      return;
    }
    const bytes = this.encoder.encode(/\p{Surrogate}/u.test(value) ? JSON.stringify(value) : `.${value}`);
    this.number(bytes.length);
    if (this.length + bytes.length > this.buffer.length) this.grow(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written and not handed on. */
  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  /** Hands on what is left. */
  handOn(): void {
    this.take?.(this.buffer.subarray(0, this.length));
    if (this.take !== null) this.length = 0;
  }

  private grow(by: number): void {
    this.handOn();
    if (by <= this.buffer.length - this.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + by));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}

/** Gives bytes in order: fills `into` from its start, as far as there are any; how many. */
export interface ByteSource {
  /** Of all the bytes. */
  readonly length: number;
  read(into: Uint8Array): number;
}

/** Reads what ByteWriter wrote, in the same order. Throws RangeError where the bytes end too soon. */
export class ByteReader {
  private readonly source: ByteSource | null;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** What was taken from the source and is not yet read stands from `at` on. */
  private from: Uint8Array;
  private at = 0;
  /** Bytes that are still to be taken from the source. */
  private rest: number;

  /** `from`: the bytes, or what gives them piece by piece, for one who should not hold them beside what is made of them. */
  constructor(from: Uint8Array | ByteSource) {
    this.source = from instanceof Uint8Array ? null : from;
    this.from = from instanceof Uint8Array ? from : new Uint8Array(0);
    this.rest = this.source?.length ?? 0;
  }

  number(): number {
    if (this.at + LONGEST_NUMBER > this.from.length) this.refill(LONGEST_NUMBER);
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = this.from[this.at];
      if (byte === undefined || shift > 28) throw new RangeError(TOO_SHORT);
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return value >>> 0;
      shift += 7;
    }
  }

  words(): Uint32Array {
    const length = this.number();
    this.has(length);
    const values = new Uint32Array(length);
    let before = 0;
    for (let i = 0; i < length; i += 1) {
      const apart = this.number();
      before = (before + ((apart >>> 1) ^ -(apart & 1))) >>> 0;
      values[i] = before;
    }
    return values;
  }

  octets(): Uint8Array {
    const length = this.number();
    return this.take(length);
  }

  longs(): Uint32Array {
    const length = this.number();
    return new Uint32Array(this.take(length * 4).buffer);
  }

  /** A copy, for longer numbers must lie at even places. */
  private take(length: number): Uint8Array {
    this.has(length);
    const values = new Uint8Array(length);
    const held = Math.min(length, this.from.length - this.at);
    values.set(this.from.subarray(this.at, this.at + held));
    this.at += held;
    if (held < length) this.fill(values.subarray(held));
    return values;
  }

  double(): number {
    this.refill(8);
    if (this.from.length - this.at < 8) throw new RangeError(TOO_SHORT);
    const value = new DataView(this.from.buffer, this.from.byteOffset + this.at).getFloat64(0, true);
    this.at += 8;
    return value;
  }

  text(): string | null {
    const length = this.number();
    if (length === NONE) return null;
    this.has(length);
    this.refill(length);
    const text = this.decoder.decode(this.from.subarray(this.at, this.at + length));
    this.at += length;
    return text.startsWith('.') ? text.slice(1) : String(JSON.parse(text));
  }

  /** Throws RangeError where bytes are left. */
  end(): void {
    if (this.at < this.from.length + this.rest) throw new RangeError('packed bytes go on');
  }

  /** Before as much room is made as a damaged length says. */
  private has(bytes: number): void {
    if (bytes > this.from.length - this.at + this.rest) throw new RangeError(TOO_SHORT);
  }

  /** Takes from the source until `bytes` are there to be read, if so many are left. */
  private refill(bytes: number): void {
    const held = this.from.length - this.at;
    if (held >= bytes || this.rest === 0) return;
    const next = new Uint8Array(held + Math.min(this.rest, Math.max(PIECE, bytes - held)));
    next.set(this.from.subarray(this.at));
    this.fill(next.subarray(held));
    [this.from, this.at] = [next, 0];
  }

  private fill(into: Uint8Array): void {
    for (let done = 0; done < into.length; ) {
      const read = this.source?.read(into.subarray(done)) ?? 0;
      if (read === 0) throw new RangeError(TOO_SHORT);
      done += read;
    }
    this.rest -= into.length;
  }
}
