import { BltRefusal } from './blt-fault.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const BACKSLASH = 92;

const latin1 = new TextDecoder('latin1');

/** Reads a BLT file word by word. Comments run from `#` to the end of the line, except inside quotation marks. */
export class BltCursor {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  get isAtQuote(): boolean {
    return this.bytes[this.at] === QUOTE;
  }

  skipBlank(): void {
    const { bytes } = this;
    while (this.at < bytes.length) {
      if (bytes[this.at] === HASH) this.#skipLine();
      else if (isBlank(bytes[this.at]!)) this.at++;
      else return;
    }
  }

  /** The next run of bytes that are neither blank nor a comment; empty at the end of the file. */
  readWord(): string {
    this.skipBlank();
    const from = this.at;
    while (this.at < this.bytes.length && !isBlank(this.bytes[this.at]!) && this.bytes[this.at] !== HASH) this.at++;
    return latin1.decode(this.bytes.subarray(from, this.at));
  }

  /** A text in quotation marks on one line. Inside, `\"` is a quotation mark and `\\` a backslash. */
  readQuoted(what: string): string {
    this.skipBlank();
    const from = this.at;
    if (this.isAtEnd) throw new BltRefusal(from, `the file ends before ${what}`);
    if (!this.isAtQuote) throw new BltRefusal(from, `expected ${what} in quotation marks, found ${this.excerpt()}`);
    const to = this.#findClosingQuote(from, what);
    this.at = to + 1;
    if (!this.isAtEnd && !isBlank(this.bytes[this.at]!) && this.bytes[this.at] !== HASH) {
      throw new BltRefusal(from, `${what} has text after its closing quotation mark (write \\" for one inside a name)`);
    }
    return this.#decode(from + 1, to, what);
  }

  /** What stands at an offset (here, if none is given), shortened and printable, for a message. */
  excerpt(from = this.at): string {
    if (from >= this.bytes.length) return 'the end of the file';
    let to = from + 1;
    while (to < this.bytes.length && to - from < 20 && !isBlank(this.bytes[to]!)) to++;
    const text = new TextDecoder().decode(this.bytes.subarray(from, to));
    return JSON.stringify(text.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu, '?'));
  }

  #findClosingQuote(from: number, what: string): number {
    for (let at = from + 1; at < this.bytes.length && this.bytes[at] !== LINE_FEED; at++) {
      if (this.bytes[at] === QUOTE) return at;
      const next = this.bytes[at + 1];
      if (this.bytes[at] === BACKSLASH && (next === QUOTE || next === BACKSLASH)) at++;
    }
    throw new BltRefusal(from, `${what} has no closing quotation mark on its line`);
  }

  #decode(from: number, to: number, what: string): string {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes.subarray(from, to));
    } catch {
      throw new BltRefusal(from, `${what} is not valid UTF-8`);
    }
    const plain = text.replaceAll(/\\(["\\])/g, '$1');
    if (/\p{Cc}/u.test(plain)) throw new BltRefusal(from, `${what} contains a control character`);
    return plain;
  }

  #skipLine(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== LINE_FEED) this.at++;
  }
}

export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
