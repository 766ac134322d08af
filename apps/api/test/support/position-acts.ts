import { AddresseeReader } from '../../src/modules/engagements/index.ts';
import { ask } from './graphql.ts';
import { mutate, type Mutated } from './mutate.ts';
import { inTransaction, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

type Session = Pick<TestPerson, 'cookie'>;

const INPUTS: Readonly<Record<string, string>> = {
  beginPosition: 'BeginPositionInputType!',
  changePosition: 'ChangePositionInputType!',
  addClause: 'AddClauseInputType!',
  saveClause: 'SaveClauseInputType!',
  removeClause: 'RemoveClauseInputType!',
  saveRecommendation: 'SaveRecommendationInputType!',
  setRecommendationSources: 'SetSourcesInputType!',
  proposeAmendment: 'ProposeAmendmentInputType!',
  reviseAmendment: 'ReviseAmendmentInputType!',
  answerAmendment: 'AnswerAmendmentInputType!',
  savePositionTranslations: 'SavePositionTranslationsInput!',
  saveMinorityOpinion: 'SaveOpinionInputType!',
  commentOnPosition: 'CommentOnPositionInput!',
  restateRecommendation: 'RestateInputType!',
  askAboutRecommendation: 'RestateInputType!',
};

/** What is asked of each mutation's answer. */
const detailsOf: Readonly<Record<string, string>> = {
  beginPosition: '... on PositionDraft { id state }',
  saveClause:
    '... on ChangedWords { id version text } ... on ClauseMoved { text version merged } ... on WrongState { why: state }',
  addClause: '... on ChangedWords { id version }',
  proposeAmendment:
    '... on ChangedWords { id version text } ... on ClauseMoved { text merged } ... on WrongState { why: state }',
  reviseAmendment: '... on ChangedWords { id version }',
  answerAmendment: '... on PositionDraft { id } ... on ClauseMoved { text } ... on WrongState { why: state }',
  openPositionVote:
    '... on PositionDraft { state } ... on PositionIncomplete { missing } ... on OpenItemsFull { limit open adding }',
  castPositionVote: '... on PositionDraft { state } ... on WrongState { why: state }',
  adoptPosition:
    '... on PositionDraft { state } ... on LanguagesMissing { languages } ... on WrongState { why: state }',
  saveMinorityOpinion: '... on ChangedWords { id version }',
  restateRecommendation: '... on Restatement { id verdict } ... on WrongState { why: state }',
  restateByLink: '... on Restatement { id verdict } ... on WrongState { why: state }',
  askAboutRecommendation: '... on PositionQuestion { id }',
  judgeRestatement: '... on Restatement { verdict correction }',
  answerPositionQuestion: '... on PositionQuestion { answer }',
};

/** A mutation that takes an `input`. */
export function give(application: TestApplication, person: Session, name: string, input: object): Promise<Mutated> {
  return mutate(application, person, name, { input: [INPUTS[name] ?? '', input] }, detailsOf[name] ?? '');
}

/** A mutation with plain arguments of type `ID!`, beside others that say their type. */
export function call(
  application: TestApplication,
  person: Session | null,
  name: string,
  ids: Readonly<Record<string, string>>,
  others: Parameters<typeof mutate>[3] = {},
): Promise<Mutated> {
  const given = Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, ['ID!', id] as const]));
  return mutate(application, person, name, { ...given, ...others }, detailsOf[name] ?? '');
}

export interface DraftView {
  readonly id: string;
  readonly state: string;
  readonly isRepresentative: boolean;
  readonly clauses: readonly {
    id: string;
    part: string;
    text: string;
    version: number;
    recommendationId: string | null;
  }[];
  readonly recommendations: readonly { id: string; number: number; level: string; version: number }[];
  readonly amendments: readonly {
    id: string;
    state: string;
    fit: string;
    merged: string | null;
    addAfterClauseId: string | null;
    isMine: boolean;
  }[];
  readonly competing: readonly {
    clauseId: string;
    views: readonly { parts: readonly { text: string; agreed: boolean }[] }[];
  }[];
  readonly decision: {
    readonly eligible: number;
    readonly missing: readonly string[];
    readonly hasInterest: boolean;
    readonly rounds: readonly { outcome: string | null; yes: number; votes: readonly { choice: string }[] }[];
  };
  readonly opinions: readonly { id: string; state: string; supporters: number; isMine: boolean }[];
  readonly languages: readonly { language: string; missing: number }[];
}

const DRAFT = `query ($id: ID!) { positionDraft(id: $id) { id state isRepresentative
  clauses { id part text version recommendationId } recommendations { id number level version }
  amendments { id state fit merged addAfterClauseId isMine } competing { clauseId views { parts { text agreed } } }
  decision { eligible missing hasInterest rounds { outcome yes votes { choice } } }
  opinions { id state supporters isMine } languages { language missing } } }`;

export async function draftOf(application: TestApplication, person: Session, id: string): Promise<DraftView | null> {
  const { data, errors } = await ask<{ positionDraft: DraftView | null }>(application, person, DRAFT, { id });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.positionDraft;
}

export async function addresseeOf(application: TestApplication, organisationId: string): Promise<string> {
  const found = await inTransaction(application, (tx) =>
    application.get(AddresseeReader).ofOrganisation(tx, organisationId),
  );
  if (!found) throw new Error('the organisation is no addressee');
  return found.id;
}

/** A draft with a preamble and one recommendation of two clauses with evidence, in English. */
export async function aDraft(
  application: TestApplication,
  person: Session,
  { slug, addresseeId, openness = 'comments' }: { slug: string; addresseeId: string; openness?: string },
): Promise<{ readonly id: string; readonly clauseId: string; readonly recommendationId: string }> {
  const begun = { addresseeId, slug, title: 'Switched off without a word', language: 'en', openness };
  const { id } = (await give(application, person, 'beginPosition', begun)) as unknown as { id: string };
  const positionId = id;
  const text = 'Riders lose their work from one minute to the next and are told nothing.';
  await give(application, person, 'addClause', { positionId, part: 'preamble', text });
  const facts = { severity: { scale: 3, scope: 3, irremediability: 2 }, phase: 'act', interimWanted: true };
  const title = 'Say why before you switch off';
  await give(application, person, 'saveRecommendation', {
    positionId,
    addresseeId,
    title,
    wishedOn: '2027-02-01',
    ...facts,
  });
  const recommendationId = (await draftOf(application, person, id))!.recommendations[0]!.id;
  const clause = { positionId, recommendationId, part: 'clause' };
  const first = await give(application, person, 'addClause', {
    ...clause,
    text: 'Tell the rider the reason in writing before the account is closed.',
  });
  await give(application, person, 'addClause', {
    ...clause,
    text: 'Let a person look at every appeal within three days.',
  });
  await give(application, person, 'addClause', {
    ...clause,
    part: 'evidence',
    text: '41 riders told us in four sessions.',
  });
  return { id, recommendationId, clauseId: String(first['id']) };
}

/** Every piece of text that is missing in Swahili, "translated" by a person. */
export async function translate(application: TestApplication, person: Session, positionId: string): Promise<Mutated> {
  const draft = (await draftOf(application, person, positionId))!;
  const words = [
    ...draft.clauses.map(({ id, version, text }) => ({ clauseId: id, version, text: `(sw) ${text}` })),
    ...draft.opinions
      .filter(({ state }) => state === 'attached')
      .map(({ id }) => ({ opinionId: id, version: 1, text: '(sw) Hatukubali.' })),
  ];
  const by = { language: 'sw', translatorRole: 'professional', byHuman: true };
  return give(application, person, 'savePositionTranslations', { positionId, ...by, words });
}

export const vote = (
  application: TestApplication,
  person: Session,
  positionId: string,
  choice: string,
): Promise<Mutated> =>
  call(application, person, 'castPositionVote', { positionId }, { choice: ['PositionVote!', choice] });
