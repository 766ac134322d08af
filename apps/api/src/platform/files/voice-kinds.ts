import { fileTypeFromBuffer } from 'file-type';

/** A voice note may have so many bytes: about eight minutes of speech as browsers record it. */
export const VOICE_BYTES_MAXIMUM = 1_100_000;

/** What recorders of browsers and telephones make, by what its first bytes say; a container of pictures is not told apart. */
const VOICE_TYPES: Readonly<Record<string, string>> = {
  'audio/webm': 'audio/webm',
  'video/webm': 'audio/webm',
  'audio/ogg': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'video/mp4': 'audio/mp4',
  'audio/mpeg': 'audio/mpeg',
  'audio/wav': 'audio/wav',
};

/** The media type under which a browser plays the note; null for anything that is not sound. */
export async function voiceTypeOf(content: Uint8Array): Promise<string | null> {
  const sniffed = await fileTypeFromBuffer(content);
  return (sniffed && VOICE_TYPES[sniffed.mime]) ?? null;
}
