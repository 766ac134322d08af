import type { StoryAnswer } from '../content/answers.ts';
import type { InLanguages } from '../content/engagements.ts';
import { askedToRate } from '../panel-view.ts';
import type { Tale } from '../tale.ts';
import { memberCalled, mutation } from './election-acts.ts';
import { seatedIn } from './engagement-acts.ts';

/** Who answers for a company, and to which position. */
export interface Answering {
  readonly position: string;
  readonly forum: string;
  readonly addressee: string;
  readonly rights: string;
  readonly signatory: string;
}

interface Item {
  readonly itemId: string;
  readonly clauseIds: readonly string[];
}

const VERSION = 'AnswerVersion';
const LANGUAGES = ['en', 'fr', 'ar'] as const;
const DONE = { doneIf: ['WrongState'], done: { id: '' } };
const texts = (words: InLanguages<string>) => LANGUAGES.map((language) => ({ language, text: words[language] }));

/** The item of a recommendation, by its number. */
export async function itemOf(
  tale: Tale,
  { position: slug }: Pick<Answering, 'position'>,
  number: number,
): Promise<Item> {
  const { position } = await tale.client.ask<{
    position: { recommendations: { number: number; clauses: { id: string }[]; answer: { id: string } | null }[] };
  }>(null, `{ position(slug: "${slug}") { recommendations { number clauses { id } answer { id } } } }`);
  const found = position.recommendations.find((one) => one.number === number);
  return { itemId: found?.answer?.id ?? '', clauseIds: found?.clauses.map(({ id }) => id) ?? [] };
}

export async function acknowledge(tale: Tale, answering: Answering, number: number): Promise<void> {
  const { itemId } = await itemOf(tale, answering, number);
  const act = mutation('acknowledgeItem', 'AnswerItem', { itemId: ['ID!', itemId] });
  await tale.act(`acknowledged-${answering.position}-${number}`, answering.rights, act, DONE);
}

export async function takeFirstMeasures(
  tale: Tale,
  answering: Answering,
  number: number,
  words: InLanguages<string>,
): Promise<void> {
  const { itemId } = await itemOf(tale, answering, number);
  const input = { itemId, texts: texts(words), evidence: [] };
  const act = mutation('sendInterimMeasures', 'AnswerItem', { input: ['CompanyWordsInput!', input] });
  await tale.act(`interim-${answering.position}-${number}`, answering.rights, act, DONE);
}

/** Drafted by the human-rights team, signed at the level that the severity asks for, and sent. */
export async function answer(tale: Tale, answering: Answering, answered: StoryAnswer): Promise<void> {
  const { position, rights, signatory } = answering;
  const { itemId, clauseIds } = await itemOf(tale, answering, answered.number);
  const step = `answer-${position}-${answered.number}`;
  const input = {
    itemId,
    revision: 0,
    clauses: clausesOf(answered, clauseIds),
    commitments: commitmentsOf(tale, answered),
  };
  const id = { itemId: ['ID!', itemId] } as const;
  const save = mutation('saveAnswerDraft', VERSION, { input: ['AnswerDraftInput!', input] });
  await tale.act(`${step}-draft`, rights, save, { doneIf: ['DraftMoved', 'WrongState'], done: { id: '' } });
  await tale.act(`${step}-asked`, rights, mutation('askAnswerSignature', VERSION, id), DONE);
  const { companyAnswer } = await tale.client.ask<{
    companyAnswer: { demandedLevel: string; signatories: { id: string; level: string }[] };
  }>(signatory, `{ companyAnswer(itemId: "${itemId}") { demandedLevel signatories { id level } } }`);
  const role = companyAnswer.signatories.find(({ level }) => level === companyAnswer.demandedLevel)?.id ?? '';
  const sign = mutation('signAnswer', VERSION, { ...id, signatoryId: ['ID!', role] });
  await tale.act(`${step}-signed`, signatory, sign, DONE);
  await tale.act(`${step}-sent`, rights, mutation('sendAnswer', 'AnswerItem', id), {
    doneIf: ['NotFound', 'WrongState'],
    done: { id: itemId },
  });
}

function clausesOf({ clauses }: StoryAnswer, clauseIds: readonly string[]) {
  return clauseIds.map((clauseId, place) => {
    const { outcome, reasonCode = null, words, evidence = [] } = clauses[place] ?? clauses[0]!;
    return { clauseId, outcome, reasonCode, texts: texts(words), evidence, decideOn: null };
  });
}

function commitmentsOf(tale: Tale, { commitment }: StoryAnswer) {
  if (!commitment) return [];
  const step = { texts: texts(commitment.step), dueOn: tale.dayAgo(commitment.dueDaysAgo) };
  return [{ clauseId: null, texts: texts(commitment.words), steps: [step] }];
}

/** Those whom the round asks rate in turn; as many as there are choices. */
export async function rate(
  tale: Tale,
  answering: Answering,
  number: number,
  choices: readonly string[],
): Promise<void> {
  const { itemId } = await itemOf(tale, answering, number);
  await tale.once(`rated-${answering.position}-${number}`, async () => {
    const handles = await askedToRate(tale.system.settings.databaseUrl, itemId);
    for (const [place, handle] of handles.slice(0, choices.length).entries()) {
      const persona = memberCalled(handle);
      const { myAnswerRatings } = await tale.client.ask<{
        myAnswerRatings: { hasRated: boolean; round: { id: string; state: string }; item: { id: string } }[];
      }>(persona, '{ myAnswerRatings { hasRated round { id state } item { id } } }');
      const own = myAnswerRatings.find(({ item, round }) => item.id === itemId && round.state === 'open');
      if (!own || own.hasRated) continue;
      const given = { roundId: ['ID!', own.round.id], choice: ['RatingChoice!', choices[place]] } as const;
      await tale.client.act(persona, mutation('castRating', 'OwnRating', given, 'hasRated'));
    }
    return { asked: handles.length };
  });
}

/** Members ask one after the other that everybody rates, until they are enough. */
export async function askForFullVote(
  tale: Tale,
  answering: Answering,
  number: number,
  handles: readonly string[],
): Promise<void> {
  const { itemId } = await itemOf(tale, answering, number);
  const act = mutation('askFullVote', 'FullVote', { itemId: ['ID!', itemId] }, 'asked isOpen');
  const askAll = async () => {
    for (const [place, handle] of handles.entries()) {
      const { isOpen } = await tale.client.act<{ isOpen: boolean }>(memberCalled(handle), act);
      if (isOpen) return { asked: place + 1 };
    }
    throw new Error(`${handles.length} members are too few for a full vote`);
  };
  const again = { doneIf: ['WrongState'], done: { asked: handles.length } };
  await tale.once(`full-vote-${answering.position}-${number}`, askAll, again);
}

export async function close(tale: Tale, answering: Answering, number: number, reasons: string): Promise<void> {
  const [representative = ''] = await seatedIn(tale, answering.forum);
  const { itemId } = await itemOf(tale, answering, number);
  const act = mutation('closeAnswerItem', 'AnswerItem', { input: ['ItemReasonsInput!', { itemId, reasons }] });
  await tale.act(`closed-${answering.position}-${number}`, representative, act, DONE);
}

export async function extend(
  tale: Tale,
  answering: Answering,
  longer: { readonly number: number; readonly toDay: string; readonly reasons: string },
): Promise<void> {
  const [representative = ''] = await seatedIn(tale, answering.forum);
  const { number, toDay, reasons } = longer;
  const { itemId } = await itemOf(tale, answering, number);
  const input = { itemId, clock: 'answer', toDay, reasons };
  const act = mutation('extendAnswerClock', 'AnswerItem', { input: ['ExtendClockInput!', input] });
  await tale.act(`extended-${answering.position}-${number}`, representative, act, {
    doneIf: ['InvalidInput'],
    done: { id: '' },
  });
}

export async function reportStep(
  tale: Tale,
  answering: Answering,
  number: number,
  words: InLanguages<string>,
): Promise<void> {
  const { itemId } = await itemOf(tale, answering, number);
  const input = { itemId, commitment: 1, step: 1, status: 'done', texts: texts(words), evidence: [] };
  const act = mutation('reportMilestone', 'MilestoneReport', { input: ['MilestoneReportInput!', input] });
  await tale.act(`step-${answering.position}-${number}`, answering.rights, act);
}

export async function raiseAlert(
  tale: Tale,
  { forum, addressee }: Answering,
  alert: { readonly title: string; readonly words: string },
): Promise<string> {
  const [representative = ''] = await seatedIn(tale, forum);
  const input = { forum, addressee, language: 'en', title: alert.title, words: alert.words };
  const act = mutation('raiseUrgentAlert', 'UrgentAlert', { input: ['RaiseAlertInput!', input] });
  return (await tale.act(`alert-${addressee}`, representative, act)).id;
}

export async function acknowledgeAlert(tale: Tale, { addressee, rights }: Answering, words: string): Promise<void> {
  const alertId = tale.known(`alert-${addressee}`).id;
  const act = mutation('acknowledgeAlert', 'UrgentAlert', { alertId: ['ID!', alertId], words: ['String!', words] });
  await tale.act(`alert-${addressee}-acknowledged`, rights, act, DONE);
}
