import type {
  AnswerContentInput,
  AnswerVersionShownFragment,
  ClauseOutcome,
  NotAdoptedReason,
} from '../../generated/graphql.ts';

/** Texts by language. */
export type DraftTexts = Readonly<Record<string, string>>;

export interface DraftClause {
  readonly outcome: ClauseOutcome | '';
  readonly reasonCode: NotAdoptedReason | '';
  readonly texts: DraftTexts;
  readonly evidence: readonly { readonly title: string; readonly url: string }[];
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

const byLanguage = (texts: readonly { readonly language: string; readonly text: string }[]): DraftTexts =>
  Object.fromEntries(texts.map(({ language, text }) => [language, text]));

/** What is kept on the server, as a form. A correction begins with what was sent. */
export function draftOf(version: AnswerVersionShownFragment | null | undefined): AnswerDraft {
  if (!version) return EMPTY_DRAFT;
  const clauses = version.clauses.map(({ clauseId, outcome, reasonCode, texts, evidence, decideOn }) => [
    clauseId,
    {
      ...{ outcome, reasonCode: reasonCode ?? '', texts: byLanguage(texts), decideOn: decideOn ?? '' },
      evidence: evidence.map(({ title, url }) => ({ title, url: url ?? '' })),
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

/** For the API; clauses and steps that nobody has begun are left out. */
export function contentOf(itemId: string, draft: AnswerDraft): AnswerContentInput {
  const clauses = Object.entries(draft.clauses).flatMap(([clauseId, clause]) =>
    clause.outcome === ''
      ? []
      : [
          {
            ...{ clauseId, outcome: clause.outcome, texts: textsOf(clause.texts) },
            reasonCode: clause.outcome === 'not_adopted' && clause.reasonCode ? clause.reasonCode : null,
            evidence: clause.evidence
              .filter(({ title, url }) => title.trim() !== '' || url.trim() !== '')
              .map(({ title, url }) => ({ title: title.trim() || url.trim(), url: url.trim() || null })),
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
