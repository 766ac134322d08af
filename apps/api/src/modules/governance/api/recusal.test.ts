import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, anItem, type TestBoard, vote } from '../../../../test/support/board.ts';
import { ask } from '../../../../test/support/graphql.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { CloseItem, DeclareInterest, ItemAccess } from '../index.ts';

const ITEM = `query ($id: ID!) { boardItem(id: $id) { title standing presides presidingName presidedByActingChair tally { yes no abstain }
  quorum { seated recused soft needed present met } comments { text authorName } } }`;
const LIST = `query ($search: String) { boardItems(search: $search) { leftOut edges { node { id title tally { yes } } } } }`;
const PACK = `{ boardPack(from: "2026-11-01", to: "2026-12-31") { leftOut items { id title proposedText } } }`;
const MINUTES = `{ boardMinutes(from: "2026-11-01", to: "2026-12-31") { leftOut items { id title } } }`;
const VOTE = `mutation ($id: ID!) { castVote(input: { itemId: $id, choice: yes }) { __typename ... on Problem { message } } }`;
const COMMENT = `mutation ($id: ID!) { commentOnItem(input: { itemId: $id, text: "I know them well." }) { __typename } }`;
const CLOSE = `mutation ($id: ID!) { closeItem(input: { itemId: $id, reasons: "It meets the criteria." }) { __typename
  ... on ClosedItem { outcome resolutionId } ... on NotPresiding { message } } }`;
const SECRET = 'Award to the river keepers';

let application: TestApplication;
let board: TestBoard;
let officer: TestPerson;
let ngo: string;
let itemId: string;
let subjectId: string;

beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 6 });
  ngo = await anOrganisation(application, 'ngo', 'River Keepers');
  officer = await aPerson(application);
  await giveRole(application, officer, board.organisationId, 'grants_officer');
  await giveRole(application, board.chair, ngo, 'ngo_editor');
  const soft = {
    target: 'organisation',
    targetId: ngo,
    strength: 'soft',
    statement: 'We met at conferences.',
  } as const;
  expectOk(await application.get(DeclareInterest).execute(board.members[5]!, soft));
  itemId = await anItem(application, board, { parties: [ngo] });
  subjectId = await inTransaction(application, async (tx) => {
    const row = await tx.maybeOne<{ id: string }>('SELECT subject_id AS id FROM board_items WHERE id = $1', [itemId]);
    return row!.id;
  });
  await anItem(application, board, { title: 'Rules of procedure' });
  await vote(application, itemId, [
    [board.members[1]!, 'yes'],
    [board.members[2]!, 'yes'],
  ]);
});
afterAll(() => application.close());

describe('a recused chair', () => {
  it('gets nothing when opening the item by its address, exactly as for an item that does not exist', async () => {
    const answers = [await ask(application, board.chair, ITEM, { id: itemId })];
    for (const id of ['0198f0aa-0000-7000-8000-00000000dead', 'x'])
      answers.push(await ask(application, board.chair, ITEM, { id }));
    expect(answers).toEqual(Array(3).fill({ data: { boardItem: null } }));
  });

  it('finds it in no list, search, pack or tally, and learns only that one item is left out', async () => {
    const list = await ask<{ boardItems: { leftOut: number } }>(application, board.chair, LIST);
    const searched = await ask(application, board.chair, LIST, { search: 'river' });
    const pack = await ask<{ boardPack: { leftOut: number } }>(application, board.chair, PACK);
    expect([list.data?.boardItems.leftOut, pack.data?.boardPack.leftOut]).toEqual([1, 1]);
    for (const answer of [list, searched, pack]) {
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer)).not.toContain(SECRET);
      expect(JSON.stringify(answer)).not.toContain(itemId);
    }
  });

  it('cannot vote, comment or close, and is told what a stranger would be told', async () => {
    for (const mutation of [VOTE, COMMENT, CLOSE]) {
      const answer = await ask<Record<string, { __typename: string }>>(application, board.chair, mutation, {
        id: itemId,
      });
      expect(Object.values(answer.data!)[0]!.__typename).toBe('NotFound');
    }
  });

  it('is kept from the dossier behind it by the question that other modules ask', async () => {
    const hidden = (person: TestPerson) =>
      inTransaction(application, (tx) =>
        application.get(ItemAccess).recusedSubjects(tx, person.accountId, [subjectId]),
      );
    expect([await hidden(board.chair), await hidden(board.members[1]!)]).toEqual([new Set([subjectId]), new Set()]);
  });
});

describe('the others', () => {
  it('see who presides instead, and the numbers of the quorum', async () => {
    const answer = await ask(application, board.members[1]!, ITEM, { id: itemId });
    expect(answer.data).toMatchObject({
      boardItem: {
        ...{ title: SECRET, standing: 'full', presides: true, presidingName: 'Seat 2', presidedByActingChair: true },
        tally: { yes: 2, no: 0, abstain: 0 },
        quorum: { seated: 6, recused: 1, soft: 1, needed: 3, present: 2, met: false },
      },
    });
  });

  it('with a soft interest may speak, not vote', async () => {
    const soft = board.members[5]!;
    const spoken = await ask(application, soft, COMMENT, { id: itemId });
    const voted = await ask<{ castVote: { __typename: string } }>(application, soft, VOTE, { id: itemId });
    expect([spoken.data, voted.data?.castVote.__typename]).toEqual([
      { commentOnItem: { __typename: 'BoardItem' } },
      'MayNotVote',
    ]);
    const read = await ask(application, soft, ITEM, { id: itemId });
    expect(read.data).toMatchObject({
      boardItem: { standing: 'soft', comments: [{ authorName: 'Seat 6', text: 'I know them well.' }] },
    });
  });

  it('of the secretariat read without the running tally, and not at all once recused', async () => {
    const before = await ask(application, officer, ITEM, { id: itemId });
    expect(before.data).toMatchObject({ boardItem: { standing: 'reader', tally: null } });
    const hard = {
      target: 'organisation',
      targetId: ngo,
      strength: 'hard',
      statement: 'I used to advise them.',
    } as const;
    expectOk(await application.get(DeclareInterest).execute(officer, hard));
    const after = await ask(application, officer, ITEM, { id: itemId });
    expect(after.data).toEqual({ boardItem: null });
  });

  it('close it under the longest-serving free member; the chair is also left out of the minutes', async () => {
    await vote(application, itemId, [[board.members[3]!, 'yes']]);
    const closed = await ask<{ closeItem: { outcome: string } }>(application, board.members[1]!, CLOSE, { id: itemId });
    expect(closed.data?.closeItem.outcome).toBe('passed');
    const chairMinutes = await ask(application, board.chair, MINUTES);
    expect(chairMinutes.data).toEqual({ boardMinutes: { leftOut: 1, items: [] } });
    const minutes = await ask(application, board.members[2]!, MINUTES);
    expect(minutes.data).toMatchObject({ boardMinutes: { leftOut: 0, items: [{ id: itemId }] } });
  });

  it('who close need a fresh proof', async () => {
    const unproved = await aPerson(application, { proved: false });
    await giveRole(application, unproved, board.organisationId, 'board_member');
    const answer = await ask(application, unproved, CLOSE, { id: itemId });
    expect(answer.errors?.[0]?.extensions?.code).toBe('STEP_UP_REQUIRED');
    expect(application.get(CloseItem)).toBeDefined();
  });
});
