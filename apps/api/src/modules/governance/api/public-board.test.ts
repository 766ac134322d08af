import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, anItem, type TestBoard, vote } from '../../../../test/support/board.ts';
import { ask, codeOf } from '../../../../test/support/graphql.ts';
import { aPerson, anOrganisation, giveRole } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { CloseItem } from '../index.ts';

const BOARD = `query ($slug: String!) { board(fundSlug: $slug) { name compositionFaults charter { minAffectedSeats }
  seats { position publicName group region affected startsOn endsOn } } }`;
const REGISTER = `query ($slug: String!, $after: String) { publicResolutions(fundSlug: $slug, first: 2, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id reference title reasons money { amountMinor currency } tally { yes no abstain }
  quorum { recused present needed } criteria { name } } } } }`;
const ONE = `query ($id: ID!) { publicResolution(id: $id) { resolution { reference text } lots { seed } } }`;
const DECLARE = `mutation ($input: DeclareInterestInputType!) { declareInterest(input: $input) { __typename
  ... on OwnInterests { declared { id strength statement withdrawnAt organisation { name } } derived { reason strength organisation { name } } }
  ... on InvalidInput { faults { path code } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawInterest(id: $id) { __typename ... on OwnInterests { declared { withdrawnAt } } } }`;
const MOTION = `mutation ($input: ProposeMotionInputType!) { proposeMotion(input: $input) { __typename
  ... on BoardItem { id kind effectKind } ... on InvalidInput { faults { path } } } }`;
const REOPEN = `mutation ($id: ID!) { reopenItem(itemId: $id) { __typename } }`;

let application: TestApplication;
let board: TestBoard;

beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 5, reserves: 1 });
});
afterAll(() => application.close());

async function passed(title: string): Promise<string> {
  const itemId = await anItem(application, board, { title });
  await vote(
    application,
    itemId,
    board.members.slice(0, 3).map((member) => [member, 'yes']),
  );
  const closed = expectOk(
    await application.get(CloseItem).execute(board.chair, { itemId, reasons: 'It meets the criteria.' }),
  );
  return closed.resolutionId!;
}

describe('the public', () => {
  it('reads who sits on the board, under public names, with the rules', async () => {
    const answer = await ask<{ board: { seats: unknown[] } }>(application, null, BOARD, { slug: board.fundSlug });
    expect(answer.data?.board).toMatchObject({
      name: 'Board of trustees',
      compositionFaults: [],
      charter: { minAffectedSeats: 2 },
    });
    expect(answer.data?.board.seats).toHaveLength(6);
    expect(JSON.stringify(answer)).not.toContain(board.chair.handle);
    expect((await ask(application, null, BOARD, { slug: 'nowhere' })).data).toEqual({ board: null });
  });

  it('reads the register page by page: numbers without a gap, reasons, counts, and no names of voters', async () => {
    for (const title of ['First', 'Second', 'Third']) await passed(title);
    type Answer = { publicResolutions: { pageInfo: { endCursor: string }; edges: { node: { reference: string } }[] } };
    const first = await ask<Answer>(application, null, REGISTER, { slug: board.fundSlug });
    const after = first.data!.publicResolutions.pageInfo.endCursor;
    const second = await ask<Answer>(application, null, REGISTER, { slug: board.fundSlug, after });
    const references = [first, second].flatMap((page) =>
      page.data!.publicResolutions.edges.map((edge) => edge.node.reference),
    );
    expect(references).toEqual(['R-2026-003', 'R-2026-002', 'R-2026-001']);
    expect(first.data!.publicResolutions.edges[0]!.node).toMatchObject({
      ...{ title: 'Third', reasons: 'It meets the criteria.', tally: { yes: 3, no: 0, abstain: 0 } },
      quorum: { recused: 0, present: 3, needed: 3 },
    });
    expect(JSON.stringify(first)).not.toContain(board.members[1]!.accountId);
  });

  it('reads one resolution, and nothing for what is none', async () => {
    const id = await passed('Fourth');
    expect((await ask(application, null, ONE, { id })).data).toMatchObject({
      publicResolution: { resolution: { reference: 'R-2026-004' } },
    });
    expect((await ask(application, null, ONE, { id: board.fundId })).data).toEqual({ publicResolution: null });
  });

  it('cannot read items, packs or interests', async () => {
    const stranger = await aPerson(application);
    const queries = [
      '{ boardItems { leftOut } }',
      '{ boardPack(from: "2026-01-01", to: "2026-12-31") { leftOut } }',
      '{ myInterests { derived { reason } } }',
    ];
    for (const query of queries) {
      expect(codeOf(await ask(application, null, query))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(application, stranger, query))).toBe('FORBIDDEN');
    }
  });
});

describe('a member', () => {
  it('sees the own seats, and what recuses them by record', async () => {
    const member = board.members[2]!;
    await giveRole(application, member, await anOrganisation(application, 'ngo', 'Reef Watch'), 'ngo_editor');
    const seats = await ask(application, member, '{ mySeats { boardName fundSlug publicName position isCurrent } }');
    const seat = {
      boardName: 'Board of trustees',
      fundSlug: board.fundSlug,
      publicName: 'Seat 3',
      position: 'member',
      isCurrent: true,
    };
    expect(seats.data).toEqual({ mySeats: [seat] });
    const interests = await ask(
      application,
      member,
      '{ myInterests { derived { reason strength organisation { name } } } }',
    );
    const derived = [{ reason: 'same_organisation', strength: 'hard', organisation: { name: 'Reef Watch' } }];
    expect(interests.data).toEqual({ myInterests: { derived } });
  });

  it('declares and withdraws an interest; what is too long is refused by field', async () => {
    const targetId = await anOrganisation(application, 'ngo', 'Valley Trust');
    const input = { target: 'organisation', targetId, strength: 'soft', statement: 'We share an office building.' };
    type Declared = { declareInterest: { declared: { id: string }[] } };
    const declared = await ask<Declared>(application, board.chair, DECLARE, { input });
    expect(declared.data).toMatchObject({
      declareInterest: { declared: [{ strength: 'soft', organisation: { name: 'Valley Trust' } }] },
    });
    const id = declared.data!.declareInterest.declared[0]!.id;
    expect((await ask(application, board.members[1]!, WITHDRAW, { id })).data).toEqual({
      withdrawInterest: { __typename: 'NotFound' },
    });
    const withdrawn = await ask(application, board.chair, WITHDRAW, { id });
    expect(withdrawn.data).toMatchObject({
      withdrawInterest: { declared: [{ withdrawnAt: '2026-11-21T09:00:00.000Z' }] },
    });
    const long = await ask(application, board.chair, DECLARE, { input: { ...input, statement: 'x'.repeat(200_000) } });
    expect(long.data).toMatchObject({ declareInterest: { faults: [{ path: 'statement', code: 'too_long' }] } });
  });

  it('puts a motion and a standing resolution before the board, within limits', async () => {
    const motion = {
      fundSlug: board.fundSlug,
      title: 'Meet monthly',
      text: 'The board meets monthly.',
      criteria: [{ name: 'Charter', text: '§ 4' }],
    };
    const answer = await ask(application, board.members[1]!, MOTION, { input: motion });
    expect(answer.data).toMatchObject({ proposeMotion: { __typename: 'BoardItem', kind: 'motion', effectKind: null } });
    const standing = {
      kind: 'emergency-grant',
      limitEachMinor: '500000',
      limitTotalMinor: '100',
      currency: 'XXZ',
      expiresOn: '2030-01-01',
    };
    const refused = await ask<{ proposeMotion: { faults: { path: string }[] } }>(
      application,
      board.members[1]!,
      MOTION,
      { input: { ...motion, standing } },
    );
    const paths = refused.data!.proposeMotion.faults.map((fault) => fault.path);
    expect(paths).toEqual(['standing.currency', 'standing.limitTotalMinor', 'standing.expiresOn']);
  });

  it('cannot reopen what was not deferred', async () => {
    const id = await anItem(application, board);
    expect((await ask(application, board.chair, REOPEN, { id })).data).toEqual({
      reopenItem: { __typename: 'WrongState' },
    });
  });
});
