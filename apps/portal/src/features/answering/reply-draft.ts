import type { ReplyFormQuery, SignatoryLevel } from '../../generated/graphql.ts';
import { contentOf, EMPTY_DRAFT, type AnswerDraft } from './answer-draft.ts';

export type ReplyMatter = NonNullable<ReplyFormQuery['replyForm']>;

/** A reply by link as it is being written; survives JSON. */
export interface ReplyDraft {
  readonly language: string;
  readonly level: SignatoryLevel;
  readonly signedRole: string;
  readonly answers: Readonly<Record<string, AnswerDraft>>;
}

export const emptyReply = (form: ReplyMatter): ReplyDraft => ({
  ...{ language: form.languages[0] ?? 'en', level: form.demandedLevel, signedRole: '', answers: {} },
});

export const inputOf = (token: string, form: ReplyMatter, draft: ReplyDraft) => ({
  ...{ token, language: draft.language, signedRole: draft.signedRole.trim(), signedLevel: draft.level },
  answers: form.items.map(({ id }) => contentOf(id, draft.answers[id] ?? EMPTY_DRAFT)),
});

/** Every clause under the number it has in the whole position, e.g. `2.1`. */
export const numberedClauses = (form: ReplyMatter) =>
  form.items.flatMap(({ recommendation: { number: of, clauses } }) =>
    clauses.map(({ id, number }) => ({ id, number: form.items.length > 1 ? `${of}.${number}` : number })),
  );

/** Clauses that have no answer yet. */
export const openClauses = (form: ReplyMatter, draft: ReplyDraft) =>
  form.items.flatMap(({ id, recommendation }) =>
    recommendation.clauses.filter((clause) => !(draft.answers[id]?.clauses[clause.id]?.outcome ?? '')),
  ).length;
