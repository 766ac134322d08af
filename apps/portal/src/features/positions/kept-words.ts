import { readDraft, unsentDrafts } from '../../shared/drafts/draft-store.ts';
import type { AmendmentKind } from '../../generated/graphql.ts';
import type { Standing } from './components/collision.tsx';

/** Words of a clause that are on this device only, with what they were written over. */
export interface Written {
  readonly text: string;
  readonly over: Standing;
}

/** An amendment that its author has not proposed yet. */
export interface Proposal extends Written {
  readonly kind: AmendmentKind;
  readonly reasons: string;
}

export const clauseWordsKey = (positionId: string, clauseId: string): string => `clause.${positionId}.${clauseId}`;
export const proposalKey = (positionId: string, clauseId: string): string => `amendment.${positionId}.${clauseId}`;

/** Words for a clause that somebody else has removed meanwhile. */
export interface StrayWords {
  /** As the device keeps it. */
  readonly key: string;
  readonly text: string;
}

/** What this device keeps for clauses of a position that stand there no more. */
export function strayWords(accountId: string, positionId: string, clauseIds: readonly string[]): StrayWords[] {
  const standing = new Set(clauseIds);
  return ['clause', 'amendment'].flatMap((kind) => {
    const prefix = `${accountId}.${kind}.${positionId}.`;
    return unsentDrafts().flatMap((key) => {
      if (!key.startsWith(prefix) || standing.has(key.slice(prefix.length))) return [];
      const text = readDraft<Written>(key)?.value.text ?? '';
      return text.trim() === '' ? [] : [{ key, text }];
    });
  });
}
