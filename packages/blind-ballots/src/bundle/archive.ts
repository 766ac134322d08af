import { err, ok, type Result } from '@baraza/result';
import { concatBytes, equalBytes, fromUtf8, utf8 } from '@baraza/transparency-log';

const BLOCK = 512;
const SIZE_MAXIMUM = 8 ** 11 - 1;

export type ArchiveFault = { readonly type: 'malformed-archive'; readonly offset: number; readonly reason: string };

/** Characters of a name in a ustar header; every name of a bundle is far shorter. */
const NAME_LENGTH_MAXIMUM = 100;

function octal(value: number, digits: number): Uint8Array {
  return utf8(`${value.toString(8).padStart(digits, '0')}\0`);
}

/** A ustar header in which nothing is left to choice: mode 644, owner 0, time 0, no names of people. */
function header(name: string, size: number): Uint8Array {
  const bytes = new Uint8Array(BLOCK);
  bytes.set(utf8(name), 0);
  bytes.set(octal(0o644, 7), 100);
  bytes.set(octal(0, 7), 108);
  bytes.set(octal(0, 7), 116);
  bytes.set(octal(size, 11), 124);
  bytes.set(octal(0, 11), 136);
  bytes.set(utf8('        '), 148);
  bytes.set(utf8('0'), 156);
  bytes.set(utf8('ustar\x0000'), 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return bytes;
}

function padding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

/** One file out of many, as POSIX ustar with names in ascending order: `tar xf` reads it, and its bytes are unique. */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const parts = names.flatMap((name) => {
    const bytes = files.get(name) ?? new Uint8Array();
    if (utf8(name).length > NAME_LENGTH_MAXIMUM || bytes.length > SIZE_MAXIMUM)
      throw new RangeError(`cannot archive ${name}`);
    return [header(name, bytes.length), bytes, padding(bytes.length)];
  });
  return concatBytes(...parts, new Uint8Array(2 * BLOCK));
}

function malformed(offset: number, reason: string): Result<never, ArchiveFault> {
  return err({ type: 'malformed-archive', offset, reason });
}

interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly end: number;
}

function readFile(archive: Uint8Array, offset: number): Result<ArchivedFile, ArchiveFault> {
  const head = archive.subarray(offset, offset + BLOCK);
  const name = (fromUtf8(head.subarray(0, NAME_LENGTH_MAXIMUM)) ?? '').replace(/\0+$/, '');
  const sizeText = fromUtf8(head.subarray(124, 135)) ?? '';
  if (!/^[0-7]{11}$/.test(sizeText)) return malformed(offset + 124, 'the size of a file is not octal');
  const size = Number.parseInt(sizeText, 8);
  const expected = header(name, size);
  const wrong = expected.findIndex((byte, index) => byte !== head[index]);
  if (wrong >= 0) return malformed(offset + wrong, `the header of ${name} is not canonical`);
  const start = offset + BLOCK;
  const end = start + size + padding(size).length;
  if (end > archive.length) return malformed(offset, `${name} is cut off`);
  const stray = archive.subarray(start + size, end).findIndex((byte) => byte !== 0);
  if (stray >= 0) return malformed(start + size + stray, `bytes after the end of ${name}`);
  return ok({ name, bytes: archive.subarray(start, start + size), end });
}

/** Reads what {@link writeArchive} wrote; every other byte sequence is refused, and the fault says where. */
export function readArchive(archive: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, ArchiveFault> {
  const files = new Map<string, Uint8Array>();
  let offset = 0;
  let previous = '';
  while (offset < archive.length - 2 * BLOCK) {
    const file = readFile(archive, offset);
    if (!file.ok) return file;
    const { name, bytes, end } = file.value;
    if (name <= previous) return malformed(offset, `${name} is out of order`);
    files.set(name, bytes);
    previous = name;
    offset = end;
  }
  const tail = archive.subarray(offset);
  if (tail.length !== 2 * BLOCK) return malformed(offset, 'the end of the archive is missing');
  if (!equalBytes(tail, new Uint8Array(2 * BLOCK))) return malformed(offset, 'the end of the archive is not empty');
  return ok(files);
}
