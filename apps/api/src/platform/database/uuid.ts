import { randomBytes } from 'node:crypto';

/**
 * UUID version 7 (RFC 9562): the first 48 bits are the time in milliseconds, so that new rows land at the end of an
 * index. Never use it on the ballot path, where an id must not tell a time.
 */
export function uuidv7(now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether PostgreSQL would read `text` as a uuid; checked before a stranger's id reaches a query. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
