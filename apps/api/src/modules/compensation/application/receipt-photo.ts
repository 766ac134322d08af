import { err, ok, type Result } from '@baraza/result';
import type { Problem } from '../../../platform/errors/problems.ts';
import { cleanPicture, type CleanPicture } from '../../../platform/files/clean-picture.ts';

export type PhotoRefused = Problem<'PhotoRefused'>;

const refused = (message: string): PhotoRefused => ({ type: 'PhotoRefused', message });

export const MAX_PHOTO_BYTES = 700_000;

/** The picture of a receipt, with nothing in it of where, when and by whom it was taken. */
export function cleanPhoto(content: Buffer): Result<CleanPicture, PhotoRefused> {
  if (content.length > MAX_PHOTO_BYTES)
    return err(refused('The picture is larger than 700 kB. Nothing was kept; a smaller one is enough to read it.'));
  const cleaned = cleanPicture(content);
  if (cleaned) return ok(cleaned);
  return err(
    refused(
      'This is not a whole JPEG, PNG or WebP picture. Nothing was kept; take the picture once more, or file a declaration.',
    ),
  );
}
