import { concatBytes, equalBytes, utf8 } from './bytes.ts';
import { sha256, type Sha256 } from './merkle-hash.ts';

/** Length in bytes of a record's salt. It has to be random and fresh for every record. */
export const SALT_LENGTH = 32;

/**
 * The log entry for a record: SHA-256(salt ‖ canonical JSON), 32 bytes (rule T1). The log holds nothing else about it,
 * so a text that endangers somebody can be deleted together with its salt: the entry then says nothing and cannot be
 * guessed, and every other record and every proof still verifies.
 */
export function recordCommitment(salt: Uint8Array, canonicalJson: string, hash: Sha256 = sha256): Uint8Array {
  if (salt.length !== SALT_LENGTH) throw new RangeError(`a salt has ${SALT_LENGTH} bytes, not ${salt.length}`);
  return hash(concatBytes(salt, utf8(canonicalJson)));
}

/** A logged record as an export carries it; `opened` is missing once the text has been removed. */
export interface SaltedRecord {
  readonly commitment: Uint8Array;
  readonly opened: { readonly salt: Uint8Array; readonly canonicalJson: string } | undefined;
}

export type RecordState = 'matches' | 'removed' | 'altered';

/** Whether a record's text is the one that was logged. The caller refuses JSON that is not canonical (RFC 8785). */
export function recordState(record: SaltedRecord, hash: Sha256 = sha256): RecordState {
  if (record.opened === undefined) return 'removed';
  const { salt, canonicalJson } = record.opened;
  if (salt.length !== SALT_LENGTH) return 'altered';
  return equalBytes(recordCommitment(salt, canonicalJson, hash), record.commitment) ? 'matches' : 'altered';
}
