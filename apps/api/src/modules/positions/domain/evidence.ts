import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';

/** A file of the company’s, as it is kept and served; it never changes. */
export interface EvidenceFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What a claim rests on: a public address, a file, or something that is only named. */
export interface Evidence {
  readonly title: string;
  readonly url: string | null;
  readonly fileId: string | null;
  /** What is known of the file; missing where nothing of that name was handed in for the company. */
  readonly file?: EvidenceFile | null;
}

const fault = (path: string, code: string, message: string): FieldFault => ({ path, code, message });

/** Bounds that hold for drafts as well. */
export function evidenceListFaults(evidence: readonly Evidence[], path: string): FieldFault[] {
  if (evidence.length > 20) return [fault(path, 'too_many', 'At most 20 pieces of evidence fit.')];
  return evidence.flatMap((one, place) => evidenceFaults(one, `${path}.${place}`));
}

function evidenceFaults({ title, url, fileId, file }: Evidence, path: string): FieldFault[] {
  const faults = textFaults(title, { path: `${path}.title`, minLength: 1, maxLength: 200 });
  if (url !== null && fileId !== null)
    faults.push(fault(`${path}.url`, 'not_both', 'A piece of evidence is an address or a file, not both.'));
  if (fileId !== null && !file)
    faults.push(fault(`${path}.fileId`, 'unknown_file', 'Attach files that were uploaded for your company.'));
  if (url !== null && !isAddress(url))
    faults.push(fault(`${path}.url`, 'not_an_address', 'Evidence needs a web address that begins with https://.'));
  return faults;
}

const isAddress = (url: string): boolean =>
  URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol) && url.length <= 500;
