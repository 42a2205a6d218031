import { createHash } from 'node:crypto';

/** The name space of URLs (RFC 9562, appendix A). */
const NAME_SPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID of a name: version 5 of RFC 9562, the same for the same name wherever it is made. */
export function toUuid(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAME_SPACE, 'hex')).update(name).digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x50, 6);
  bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
