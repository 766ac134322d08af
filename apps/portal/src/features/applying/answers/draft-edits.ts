import type { Answers } from '../types.ts';
import { sameAnswer } from './answer-value.ts';
import { groupBy } from './group-by.ts';

/** One answer as typed here, and the version of the application on top of which it was typed. */
export interface Edit {
  readonly value: unknown;
  readonly baseVersion: number;
}

/** What this device holds beyond the server: kept in its storage until every edit has arrived. */
export interface Draft {
  readonly edits: Readonly<Record<string, Edit>>;
}

export const NO_EDITS: Draft = { edits: {} };

/**
 * Edits that the server has taken. Told by identity: the same words typed again later are another edit, and need to be
 * sent again if something else stood there in between.
 */
export type Settled = Pick<WeakSet<Edit>, 'has'>;

/** The draft after somebody typed; what has arrived is dropped on the way. */
export function withEdit(draft: Draft, settled: Settled, version: number, fieldId: string, value: unknown): Draft {
  const open = openEdits(draft, settled);
  // Words typed on top of unsent words stand on what those stood on: a colleague may have saved since.
  const baseVersion = open[fieldId]?.baseVersion ?? version;
  return { edits: { ...open, [fieldId]: { value, baseVersion } } };
}

export function withoutEdit(draft: Draft, settled: Settled, fieldId: string): Draft {
  const { [fieldId]: _dropped, ...rest } = openEdits(draft, settled);
  return { edits: rest };
}

export function openEdits(draft: Draft, settled: Settled): Record<string, Edit> {
  return Object.fromEntries(Object.entries(draft.edits).filter(([, edit]) => !settled.has(edit)));
}

/** The draft once `sent` has arrived as `version`: newer words in the same fields now stand on it. Null if there are none. */
export function rebased(draft: Draft, sent: ReadonlyArray<readonly [string, Edit]>, version: number): Draft | null {
  const newer = sent.flatMap(([fieldId, edit]) => {
    const current = draft.edits[fieldId];
    return current && current !== edit ? [[fieldId, { value: current.value, baseVersion: version }] as const] : [];
  });
  return newer.length > 0 ? { edits: { ...draft.edits, ...Object.fromEntries(newer) } } : null;
}

/** What is to be sent, in groups that share a base, the oldest first. */
export function groupsToSend(
  draft: Draft,
  settled: Settled,
  server: Answers,
): { readonly baseVersion: number; readonly edits: ReadonlyArray<readonly [string, Edit]> }[] {
  const open = Object.entries(openEdits(draft, settled));
  const changed = open.filter(([fieldId, edit]) => !sameAnswer(server[fieldId], edit.value));
  const byBase = groupBy(changed, ([, edit]) => edit.baseVersion);
  return [...byBase].sort(([one], [other]) => one - other).map(([baseVersion, edits]) => ({ baseVersion, edits }));
}

/** What the writer sees: the server's answers with what was typed here and has not arrived. */
export function shownAnswers(server: Answers, draft: Draft, settled: Settled): Answers {
  const open = Object.entries(openEdits(draft, settled)).map(([fieldId, edit]) => [fieldId, edit.value] as const);
  return { ...server, ...Object.fromEntries(open) };
}
