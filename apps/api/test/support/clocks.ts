import { NoticeFacts } from '../../src/modules/transparency/application/notice-facts.ts';
import { Digests } from '../../src/modules/notifications/application/digests.ts';
import {
  act,
  answer,
  clauses,
  deliver,
  moveTo,
  rate,
  texts,
  type AnsweringStage,
  type DeliveredItem,
} from './answering.ts';
import { factAbout } from './company-record.ts';
import { anOfficer } from './election-stage.ts';
import { mutateWith, send } from './hearing-acts.ts';
import { mutate } from './mutate.ts';
import { inTransaction, signedInAgain, type TestPerson } from './people.ts';
import { aFacilitatedEngagement, type FacilitatedEngagement } from './facilitated-engagement.ts';

/** The day on which all that is promised by a day falls due: the Friday before Europe goes to summer time. */
export const DUE = '2027-03-26';
export const at = (day: string, time = '10:00'): Date => new Date(`${day}T${time}:00Z`);

/** What was promised, by the clock that runs for it; ids of rows. */
export type Promised = Record<
  | 'acknowledge'
  | 'answer'
  | 'extended'
  | 'considered'
  | 'closed'
  | 'request'
  | 'confidential'
  | 'unheard'
  | 'unanswered'
  | 'reprisal'
  | 'alert'
  | 'fact'
  | 'digest',
  string
>;

/** Lets time pass from November to the Thursday before the change, and has something promised for every clock. */
export async function promiseEverything(stage: AnsweringStage): Promise<Promised> {
  const engagement = await aFacilitatedEngagement(stage.application, 'clocked', 6);
  await anOfficer(stage.application, stage.forum.forum.id, 'safety_officer');
  const confidential = await sealed(stage, engagement);
  const considered = await atDay(stage, '2027-01-05', () => consideredUntil(stage, '2027-03-05'));
  const extended = await atDay(stage, '2027-01-10', () => acknowledged(stage, 'extended'));
  const closing = await atDay(stage, '2027-01-15', () => rated(stage));
  const answering = await atDay(stage, '2027-01-25', () => acknowledged(stage, 'answering'));
  const unanswered = await grievance(stage, true);
  await atDay(stage, '2027-02-20', async () => {
    await consideredUntil(stage, DUE, considered);
    await moreTime(stage, extended);
    await renew(stage, engagement, confidential);
  });
  const request = await filed(stage);
  const late = await atDay(stage, '2027-03-12', () => deliver(stage, 'late'));
  const unheard = await grievance(stage, false);
  const fact = await noticed(stage);
  await atDay(stage, '2027-03-25', () => close(stage, closing));
  return {
    ...{ acknowledge: late.itemId, answer: answering.itemId, extended: extended.itemId, considered: considered.itemId },
    ...{ closed: closing.itemId, request, confidential, unheard, unanswered, fact, ...(await urgent(stage)) },
  };
}

async function atDay<Value>(stage: AnsweringStage, day: string, work: () => Promise<Value>): Promise<Value> {
  await moveTo(stage, at(day));
  return work();
}

function done<Answer extends { readonly __typename: string }>(answer: Answer, type: string): Answer {
  if (answer.__typename !== type) throw new Error(JSON.stringify(answer));
  return answer;
}

async function acknowledged(stage: AnsweringStage, slug: string): Promise<DeliveredItem> {
  const item = await deliver(stage, slug);
  done(await act(stage, stage.company.rights, 'acknowledgeItem', { itemId: ['ID!', item.itemId] }), 'AnswerItem');
  return item;
}

async function consideredUntil(stage: AnsweringStage, day: string, earlier?: DeliveredItem): Promise<DeliveredItem> {
  const item = earlier ?? (await deliver(stage, 'considered'));
  const considering = { outcome: 'under_consideration', decideOn: day };
  const changeNote = earlier ? texts('We need longer.') : undefined;
  const content = {
    clauses: clauses(item, considering, considering),
    commitments: [],
    ...(changeNote && { changeNote }),
  };
  done(await answer(stage, item, content, 'operational'), 'AnswerItem');
  return item;
}

async function moreTime(stage: AnsweringStage, { itemId }: DeliveredItem): Promise<void> {
  const input = { itemId, clock: 'answer', toDay: DUE, reasons: 'Their translator is ill.' };
  const given = { input: ['ExtendClockInput!', input] } as const;
  done(await act(stage, stage.forum.representatives[0]!, 'extendAnswerClock', given), 'AnswerItem');
}

async function rated(stage: AnsweringStage): Promise<DeliveredItem> {
  const item = await deliver(stage, 'closing');
  done(await answer(stage, item, {}, 'operational'), 'AnswerItem');
  await rate(stage, item, Array<string>(7).fill('implemented'));
  return item;
}

async function close(stage: AnsweringStage, { itemId }: DeliveredItem): Promise<void> {
  const input = { itemId, reasons: 'Riders see the notice and can appeal.' };
  const given = { input: ['ItemReasonsInput!', input] } as const;
  done(await act(stage, stage.forum.representatives[0]!, 'closeAnswerItem', given), 'AnswerItem');
}

async function filed(stage: AnsweringStage): Promise<string> {
  const ask = [
    { language: 'en', title: 'What became of our faces?', text: 'Please tell us what became of the pictures.' },
  ];
  const input = {
    ...{ slug: 'faces', kind: 'question', forum: stage.forum.forum.slug, addressee: stage.addressee.slug },
    ...{ texts: ask, language: 'en', documents: [], dueOn: DUE },
  };
  const given = { input: ['FileRequestInput!', input] } as const;
  const [representative] = stage.forum.representatives;
  return String(
    done(await act(stage, representative!, 'fileRequest', given, '... on Request { id }'), 'Request')['id'],
  );
}

async function sealed({ application }: AnsweringStage, { id, company }: FacilitatedEngagement): Promise<string> {
  const input = {
    ...{ engagementId: id, ownerRole: 'Product lead', stub: 'Error rates of the new model.', language: 'en' },
    ...{ reason: 'trade_secret', reasonText: 'Competitors could compute our threshold from them.' },
    ...{ text: 'Nine in a hundred.', launchOn: '2027-03-10' },
  };
  const given = { input: ['SealItemInput!', input] } as const;
  const fields = '... on ConfidentialItem { id }';
  return String(
    done(await mutate(application, company.rights, 'sealConfidentialItem', given, fields), 'ConfidentialItem')['id'],
  );
}

async function renew({ application }: AnsweringStage, { company }: FacilitatedEngagement, id: string): Promise<void> {
  const person = await signedInAgain(application, company.rights);
  const reason = 'The launch was moved by the regulator.';
  const given = { itemId: ['ID!', id], until: ['Day!', DUE], reason: ['String!', reason] } as const;
  done(await mutate(application, person, 'renewConfidentialItem', given), 'ConfidentialItem');
}

const heardBy = ({ forum, addressee }: AnsweringStage) => ({
  ...{ forum: forum.forum.slug, language: 'sw', country: 'KE', about: addressee.slug },
  text: 'They switched me off at night, in front of the hospital gate.',
});

/** The newest row of what is sent without signing in, which answers no id. */
async function newest({ application }: AnsweringStage, table: 'grievances' | 'reprisal_reports'): Promise<string> {
  const sql = `SELECT id FROM ${table} ORDER BY received_on DESC, id DESC LIMIT 1`;
  return inTransaction(application, async (tx) => (await tx.query<{ id: string }>(sql))[0]!.id);
}

async function grievance(stage: AnsweringStage, isRead: boolean): Promise<string> {
  const input = { ...heardBy(stage), shares: 'all', topic: 'pay' };
  done(await send(stage.application, 'fileGrievance', input), 'HeardReceipt');
  const id = await newest(stage, 'grievances');
  if (!isRead) return id;
  const reader: TestPerson = await signedInAgain(stage.application, stage.company.rights);
  const word = { id, text: 'We have it, and look into it.' };
  const given = { input: ['AnswerGrievanceInput!', word] } as const;
  done(await mutateWith(stage.application, reader, 'answerGrievance', given), 'HeardStep');
  return id;
}

async function noticed({ application, forum, addressee }: AnsweringStage): Promise<string> {
  const about = { forum, addresseeId: addressee.id, recommendationId: crypto.randomUUID() };
  const fact = factAbout(about, { kind: 'answer_rated', outcome: 'not' });
  await inTransaction(application, (tx) => application.get(NoticeFacts).execute(tx, [fact]));
  const sql = 'SELECT id FROM record_facts WHERE fact_key = $1';
  return inTransaction(application, async (tx) => (await tx.query<{ id: string }>(sql, [fact.key]))[0]!.id);
}

/** What is promised by the hour, on Thursday at ten; and the digest of that week. */
async function urgent(stage: AnsweringStage): Promise<Pick<Promised, 'alert' | 'reprisal' | 'digest'>> {
  const { application, forum, addressee } = stage;
  const words = 'Two riders were followed home last night after they had appealed.';
  const input = { forum: forum.forum.slug, addressee: addressee.slug, title: 'Followed home', words, language: 'en' };
  const given = { input: ['RaiseAlertInput!', input] } as const;
  const raised = await act(stage, forum.representatives[0]!, 'raiseUrgentAlert', given, '... on UrgentAlert { id }');
  const report = { ...heardBy(stage), kind: 'dismissal', urgency: 'now' };
  done(await send(application, 'reportReprisal', report), 'HeardReceipt');
  const reader = forum.others[0]!;
  const digest = reader.accountId;
  const choice = { rhythm: 'weekly', channel: 'portal', organisationId: null };
  done(await act(stage, reader, 'chooseOutcomes', { input: ['ChooseOutcomesInput!', choice] }), 'OutcomeChoice');
  await inTransaction(application, (tx) => application.get(Digests).note(tx, 'weekly', [digest]));
  return { alert: String(raised['id']), reprisal: await newest(stage, 'reprisal_reports'), digest };
}
