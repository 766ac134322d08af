import canonicalize from 'canonicalize';
import type { JsonValue } from '../../../platform/records/public-records.ts';
import type { LoggedRecord } from './logged-record.ts';

/**
 * One entry of the log with what opens it, as canonical JSON (docs/protocol/log.md). After a removal the reason stands
 * where the text stood, and the commitment still verifies against the log.
 */
export function recordJson(record: LoggedRecord): string {
  const { index, kind, subjectId, commitment, opened, removal } = record;
  const facts = { commitment: commitment.toString('base64url'), index, kind, subjectId };
  const state: Record<string, JsonValue> = opened
    ? { record: JSON.parse(opened.content) as JsonValue, salt: opened.salt.toString('base64url'), state: 'open' }
    : { reason: removal?.reason ?? '', removedAt: removal?.at.toISOString() ?? '', state: 'removed' };
  return canonicalize({ ...facts, ...state }) ?? '';
}
