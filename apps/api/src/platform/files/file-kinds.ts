import { fileTypeFromBuffer } from 'file-type';

/** Kinds of files that people may hand in: by the ending of the name, what the content must be. */
const KINDS: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
};

export const ACCEPTED_ENDINGS = Object.keys(KINDS);

/** The media type of a file whose content is what its name says, or null when it is something else. */
export async function mediaTypeOf(name: string, content: Buffer): Promise<string | null> {
  const expected = KINDS[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!expected) return null;
  const sniffed = await fileTypeFromBuffer(content);
  if (sniffed) return sniffed.mime === expected ? expected : null;
  return expected.startsWith('text/') && isText(content) ? expected : null;
}

function isText(content: Buffer): boolean {
  if (content.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
