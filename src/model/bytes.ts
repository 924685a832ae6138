const NONE = 0xffffffff;
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

/** Reads what ByteWriter wrote, in the same order. Throws RangeError where the bytes end too soon. */
export class ByteReader {
  private readonly from: Uint8Array;
  private at = 0;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(from: Uint8Array) {
    this.from = from;
  }

  number(): number {
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
    if (length > this.from.length - this.at) throw new RangeError(TOO_SHORT);
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
    if (length > this.from.length - this.at) throw new RangeError(TOO_SHORT);
    const values = new Uint8Array(length);
    values.set(this.from.subarray(this.at, this.at + length));
    this.at += length;
    return values;
  }

  double(): number {
    if (this.from.length - this.at < 8) throw new RangeError(TOO_SHORT);
    const value = new DataView(this.from.buffer, this.from.byteOffset + this.at).getFloat64(0, true);
    this.at += 8;
    return value;
  }

  text(): string | null {
    const length = this.number();
    if (length === NONE) return null;
    if (length > this.from.length - this.at) throw new RangeError(TOO_SHORT);
    const text = this.decoder.decode(this.from.subarray(this.at, this.at + length));
    this.at += length;
    return text.startsWith('.') ? text.slice(1) : String(JSON.parse(text));
  }
  /** Throws RangeError where bytes are left. */
  end(): void {
    if (this.at < this.from.length) throw new RangeError('packed bytes go on');
  }
}
