export interface CleanPicture {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly content: Buffer;
}

/**
 * The picture alone: where, when and with which device it was taken is cut out (EXIF, XMP, comments, thumbnails). Null for
 * a file that is not wholly understood, which is refused rather than kept. JPEG: ITU T.81 annex B; PNG: W3C PNG 3rd
 * edition; WebP: RFC 9649.
 */
export function cleanPicture(content: Buffer): CleanPicture | null {
  return cleanJpeg(content) ?? cleanPng(content) ?? cleanWebp(content);
}

const JPEG_START = 0xd8;
const JPEG_END = 0xd9;
const JPEG_SCAN = 0xda;

/** Keeps what draws the picture (and APP0/APP14, which say how colours are stored); drops APP1–13, APP15 and comments. */
function cleanJpeg(content: Buffer): CleanPicture | null {
  if (content[0] !== 0xff || content[1] !== JPEG_START) return null;
  const kept: Buffer[] = [content.subarray(0, 2)];
  for (let at = 2; at + 4 <= content.length;) {
    const marker = content[at + 1]!;
    if (content[at] !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = content.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > content.length) return null;
    if (marker === JPEG_SCAN) return scanOf(content, at, kept);
    const isMetadata = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isMetadata) kept.push(content.subarray(at, end));
    at = end;
  }
  return null;
}

/** From the first scan to the end of the picture; what phones append after it (motion, maps) is left out. */
function scanOf(content: Buffer, start: number, kept: Buffer[]): CleanPicture | null {
  for (let at = start + 2 + content.readUInt16BE(start + 2); at + 1 < content.length; at += 1) {
    if (content[at] !== 0xff) continue;
    const marker = content[at + 1]!;
    if (marker === JPEG_END)
      return { mediaType: 'image/jpeg', content: Buffer.concat([...kept, content.subarray(start, at + 2)]) };
    // Between the scans of a progressive picture stand tables and scans only; anything else is not kept.
    if (marker >= 0xe0 && marker <= 0xef) return null;
    if (marker === 0xfe) return null;
  }
  return null;
}

const PNG_SIGNATURE: Buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_DRAWS = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD']);

function cleanPng(content: Buffer): CleanPicture | null {
  if (!content.subarray(0, 8).equals(PNG_SIGNATURE)) return null;
  const kept: Buffer[] = [PNG_SIGNATURE];
  for (let at = 8; at + 12 <= content.length;) {
    const type = content.toString('latin1', at + 4, at + 8);
    const end = at + 12 + content.readUInt32BE(at);
    if (end > content.length) return null;
    if (PNG_DRAWS.has(type)) kept.push(content.subarray(at, end));
    if (type === 'IEND') return { mediaType: 'image/png', content: Buffer.concat(kept) };
    at = end;
  }
  return null;
}

const WEBP_DRAWS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);
/** In the flags of `VP8X`: ICC profile, EXIF, XMP, animation. */
const WEBP_METADATA_FLAGS = 0x20 | 0x08 | 0x04 | 0x02;

function cleanWebp(content: Buffer): CleanPicture | null {
  if (content.toString('latin1', 0, 4) !== 'RIFF' || content.toString('latin1', 8, 12) !== 'WEBP') return null;
  const chunks: Buffer[] = [];
  for (let at = 12; at + 8 <= content.length;) {
    const type = content.toString('latin1', at, at + 4);
    const size = content.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > content.length) return null;
    if (WEBP_DRAWS.has(type)) {
      const chunk = Buffer.from(content.subarray(at, end));
      if (type === 'VP8X') chunk[8] = chunk[8]! & ~WEBP_METADATA_FLAGS;
      chunks.push(chunk);
    }
    at = end;
  }
  if (chunks.length === 0) return null;
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const head = Buffer.alloc(8);
  head.write('RIFF');
  head.writeUInt32LE(body.length, 4);
  return { mediaType: 'image/webp', content: Buffer.concat([head, body]) };
}
