import type {
  AnswerContentInput,
  AnswerVersionShownFragment,
  ClauseOutcome,
  NotAdoptedReason,
} from '../../generated/graphql.ts';

/** Texts by language. */
export type DraftTexts = Readonly<Record<string, string>>;

/** An address or a file, never both. */
export interface DraftEvidence {
  readonly title: string;
  readonly url: string;
  readonly fileId: string;
  readonly fileName: string;
}

export interface DraftClause {
  readonly outcome: ClauseOutcome | '';
  readonly reasonCode: NotAdoptedReason | '';
  readonly texts: DraftTexts;
  readonly evidence: readonly DraftEvidence[];
  readonly decideOn: string;
}

export interface DraftStep {
  readonly texts: DraftTexts;
  readonly dueOn: string;
}

export interface DraftCommitment {
  readonly texts: DraftTexts;
  readonly steps: readonly DraftStep[];
}

/** An answer as it is being written; survives JSON. */
export interface AnswerDraft {
  readonly clauses: Readonly<Record<string, DraftClause>>;
  readonly commitments: readonly DraftCommitment[];
  readonly changeNote: DraftTexts;
}

export const EMPTY_CLAUSE: DraftClause = { outcome: '', reasonCode: '', texts: {}, evidence: [], decideOn: '' };
export const EMPTY_STEP: DraftStep = { texts: {}, dueOn: '' };
export const EMPTY_DRAFT: AnswerDraft = { clauses: {}, commitments: [], changeNote: {} };

/** The draft with one clause changed. */
export const withClause = (
  draft: AnswerDraft,
  clauseId: string,
  change: (before: DraftClause) => DraftClause,
): AnswerDraft => ({
  ...draft,
  clauses: { ...draft.clauses, [clauseId]: change(draft.clauses[clauseId] ?? EMPTY_CLAUSE) },
});

const byLanguage = (texts: readonly { readonly language: string; readonly text: string }[]): DraftTexts =>
  Object.fromEntries(texts.map(({ language, text }) => [language, text]));

/** What is kept on the server, as a form. A correction begins with what was sent. */
export function draftOf(version: AnswerVersionShownFragment | null | undefined): AnswerDraft {
  if (!version) return EMPTY_DRAFT;
  const clauses = version.clauses.map(({ clauseId, outcome, reasonCode, texts, evidence, decideOn }) => [
    clauseId,
    {
      ...{ outcome, reasonCode: reasonCode ?? '', texts: byLanguage(texts), decideOn: decideOn ?? '' },
      evidence: evidence.map(({ title, url, file }) => ({
        ...{ title, url: url ?? '', fileId: file?.id ?? '', fileName: file?.name ?? '' },
      })),
    },
  ]);
  return {
    clauses: Object.fromEntries(clauses) as AnswerDraft['clauses'],
    commitments: version.commitments.map(({ texts, steps }) => ({
      texts: byLanguage(texts),
      steps: steps.map((step) => ({ texts: byLanguage(step.texts), dueOn: step.dueOn })),
    })),
    changeNote: byLanguage(version.changeNote),
  };
}

export const textsOf = (texts: DraftTexts) =>
  Object.entries(texts)
    .filter(([, text]) => text.trim() !== '')
    .map(([language, text]) => ({ language, text }));

/** For the API; lines that nobody has begun are left out. A draft kept from before there were files has none. */
export const evidenceOf = (evidence: readonly DraftEvidence[]) =>
  evidence
    .map(({ title, url, fileId = '', fileName = '' }) => ({
      title: title.trim() || fileName || url.trim(),
      url: fileId === '' ? url.trim() || null : null,
      fileId: fileId || null,
    }))
    .filter(({ title }) => title !== '');

/** For the API; clauses and steps that nobody has begun are left out. */
export function contentOf(itemId: string, draft: AnswerDraft): AnswerContentInput {
  const clauses = Object.entries(draft.clauses).flatMap(([clauseId, clause]) =>
    clause.outcome === ''
      ? []
      : [
          {
            ...{ clauseId, outcome: clause.outcome, texts: textsOf(clause.texts) },
            reasonCode: clause.outcome === 'not_adopted' && clause.reasonCode ? clause.reasonCode : null,
            evidence: evidenceOf(clause.evidence),
            decideOn: clause.outcome === 'under_consideration' && clause.decideOn ? clause.decideOn : null,
          },
        ],
  );
  const commitments = draft.commitments.map(({ texts, steps }) => ({
    texts: textsOf(texts),
    steps: steps
      .filter(({ dueOn }) => dueOn !== '')
      .map(({ texts: words, dueOn }) => ({ texts: textsOf(words), dueOn })),
  }));
  return { itemId, clauses, commitments };
}
