import type { AnswerVersionShownFragment } from '../../generated/graphql.ts';
import { contentOf, type AnswerDraft } from './answer-draft.ts';

type Shown = AnswerVersionShownFragment;
interface Text {
  readonly language: string;
  readonly text: string;
}

const texts = (given: readonly Text[]): Shown['changeNote'] =>
  given.map((one) => ({ __typename: 'TextInLanguage' as const, ...one }));

/** A draft in the shape in which answers are shown everywhere. */
export function shownDraft(itemId: string, draft: AnswerDraft): Shown {
  const { clauses, commitments } = contentOf(itemId, draft);
  return {
    ...{ __typename: 'AnswerVersion', id: itemId, version: 1, state: 'draft', revision: 0, offPlatform: true },
    ...{ signedRole: null, signedLevel: null, receivedOn: null, changeNote: [] },
    clauses: clauses.map((clause): Shown['clauses'][number] => ({
      ...{ __typename: 'ClauseAnswer', clauseId: String(clause.clauseId), outcome: clause.outcome },
      ...{ reasonCode: clause.reasonCode ?? null, decideOn: clause.decideOn ?? null, texts: texts(clause.texts) },
      evidence: clause.evidence.map(({ title, url }) => ({
        ...{ __typename: 'AnswerEvidence' as const, title, file: null },
        url: url && URL.canParse(url) ? url : null,
      })),
    })),
    commitments: commitments.map((one, place): Shown['commitments'][number] => ({
      ...{ __typename: 'Commitment', number: place + 1, clauseId: null, texts: texts(one.texts) },
      steps: one.steps.map((step, at) => ({
        ...{ __typename: 'CommitmentStep' as const, number: at + 1, dueOn: step.dueOn, texts: texts(step.texts) },
      })),
    })),
  };
}
