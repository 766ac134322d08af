import { act, answer, clauses, deliver, texts } from '../answering.ts';
import { upload } from '../applying.ts';
import { aSchedule, adopt, setAside, takePart } from '../compensation.ts';
import { TestConsultation } from '../consulting.ts';
import { clearedMoney } from '../grants.ts';
import { ask } from '../graphql.ts';
import { send } from '../hearing-acts.ts';
import { signedInAgain } from '../people.ts';
import { call, give } from '../position-acts.ts';
import { done, FORUM, well, type WallStage } from './wall-stage.ts';

export const CONSULTATION = 'wall-consultation';

/** What members say to one another before anything is adopted. */
export async function plantConsultation(stage: WallStage, word: (row: string) => string): Promise<string[]> {
  const { application, forum, author } = stage;
  const place = { forum: forum.forum } as unknown as ConstructorParameters<typeof TestConsultation>[1];
  const asked = new TestConsultation(application, place, CONSULTATION);
  const [representative] = forum.representatives;
  well(await asked.draft(representative!));
  const statements = [
    'Waiting should be paid.',
    'Say why before you do it.',
    'Pay the night shift more.',
    'Fuel should be paid apart.',
    'A person should decide.',
  ];
  well(await asked.add(representative!, [...statements, `Ratings decide too much. ${word('statement')}`]));
  well(await asked.move(representative!, 'openConsultation'));
  well(await asked.propose(author, `Nobody should be switched off at night. ${word('proposed-statement')}`));
  const [first] = await asked.next(author, 1);
  const comment = { statementId: first!.id, language: 'en', text: `It happened to my brother. ${word('comment')}` };
  await done(stage, author, 'writeComment', { input: ['StatementWordsInput!', comment] });
  const ids = await ask<{ consultationStatements: { edges: { node: { id: string } }[] } }>(
    ...([
      application,
      author,
      `{ consultationStatements(consultation: "${CONSULTATION}", first: 20) { edges { node { id } } } }`,
    ] as const),
  );
  return (ids.data?.consultationStatements.edges ?? []).map(({ node }) => node.id);
}

/** Drafts of the forum and of the company, and what has been adopted, delivered and answered. */
export async function plantPositions(stage: WallStage, word: (row: string) => string): Promise<string[]> {
  const { application, forum, addressee, author } = stage;
  const representative = forum.representatives[0]!;
  const begin = async (slug: string, openness: string, row = slug): Promise<string> => {
    const title = `A draft. ${word(row)}`;
    const input = { addresseeId: addressee.id, slug, title, language: 'en', openness };
    return String(well(await give(application, representative, 'beginPosition', input))['id']);
  };
  const closed = await begin('draft-of-representatives', 'representatives');
  const open = await begin('draft-for-members', 'comments');
  const given = await begin('given-up', 'members', 'draft-for-members');
  const because = ['String!', `The law says it now. ${word('withdrawn-because')}`] as const;
  well(await call(application, representative, 'withdrawPosition', { positionId: given }, { reasons: because }));
  const comment = { positionId: open, language: 'en', text: `Name the night shift too. ${word('comment-on-draft')}` };
  well(await give(application, author, 'commentOnPosition', comment));
  const opinion = { positionId: open, language: 'en', text: `We would ask for less. ${word('minority-draft')}` };
  well(await give(application, forum.representatives[1]!, 'saveMinorityOpinion', opinion));
  const answered = await deliver(stage, word('adopted-position'));
  const shown = { texts: texts(`We do. ${word('answer')}`), evidence: [await aFile(stage, word('answer-file'))] };
  await answer(stage, answered, { clauses: clauses(answered, shown) }, 'operational');
  const drafted = await deliver(stage, 'still-to-answer');
  const hidden = {
    texts: texts(`Perhaps. ${word('answer-draft')}`),
    evidence: [await aFile(stage, word('draft-file'))],
  };
  const draft = { clauses: clauses(drafted, hidden), commitments: [] };
  const input = { itemId: drafted.itemId, revision: 0, ...draft };
  well(await act(stage, stage.company.rights, 'saveAnswerDraft', { input: ['AnswerDraftInput!', input] }));
  return [closed, open, given, answered.itemId, answered.positionId, drafted.itemId, drafted.positionId];
}

/** Evidence that the company hands in as a file, under this title. */
async function aFile({ application, company }: WallStage, title: string) {
  const rights = await signedInAgain(application, company.rights);
  const file = { organisationId: company.organisationId, name: 'measured.txt', content: 'Measured in March.' };
  return { title, fileId: (await upload(application, rights, file)).body.id! };
}

/** What is brought to a forum under a code. */
export async function plantHearing(
  { application, addressee }: WallStage,
  word: (row: string) => string,
): Promise<string[]> {
  const where = { forum: FORUM, language: 'en', about: addressee.slug };
  const sent = [
    await send(application, 'sendOneOffInput', {
      ...where,
      text: `Seen at work. ${word('input-members')}`,
      mode: 'members_only',
    }),
    await send(application, 'sendOneOffInput', {
      ...where,
      text: `Seen at night. ${word('input-public')}`,
      mode: 'public',
    }),
    await send(application, 'fileGrievance', {
      ...where,
      text: `Unpaid. ${word('grievance')}`,
      shares: 'nothing',
      topic: 'pay',
    }),
    await send(application, 'reportReprisal', {
      ...where,
      text: `Followed. ${word('reprisal')}`,
      kind: 'threat',
      urgency: 'soon',
    }),
  ];
  return sent.map(({ code }) => code);
}

/** What somebody is paid for, and chose. */
export async function plantCompensation(stage: WallStage, word: (row: string) => string): Promise<string[]> {
  const { application, forum, fund, author } = stage;
  await adopt(application, fund, aSchedule([{ slug: FORUM, code: 'KES', hourMinor: 500_00n }]));
  await clearedMoney(application, fund, 5_000_000_00n, 'KES');
  await setAside(application, fund, 1_000_000_00n, 'KES');
  await takePart(application, forum.forum, [author]);
  const claim = {
    ...{ kind: 'travel', amountMinor: '50000', isAdvance: true, idempotencyKey: 'wall-claim', neededBy: '2026-12-05' },
    purpose: `The bus there and back. ${word('expense-purpose')}`,
  };
  const filed = await done(
    ...([stage, author, 'fileExpenseClaim', { input: ['FileExpenseClaimInput!', claim] }] as const),
    '... on CompensationStep { id }',
  );
  return [String(filed['id'])];
}
