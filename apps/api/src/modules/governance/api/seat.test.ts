import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, type TestBoard, vote } from '../../../../test/support/board.ts';
import { ask } from '../../../../test/support/graphql.ts';
import { anOrganisation, aPerson, giveRole, type TestPerson } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { CloseItem } from '../index.ts';

const PROPOSE = `mutation ($input: ProposeSeatInputType!) { proposeSeat(input: $input) { __typename ... on BoardItem { id kind title }
  ... on InvalidInput { faults { path } } } }`;
const RESIGN = `mutation ($id: ID!) { resignSeat(seatId: $id) { __typename } }`;
const SEATS = `query ($slug: String!) { board(fundSlug: $slug) { compositionFaults seats { id publicName } } }`;
const MINE = `{ mySeats { id isCurrent } }`;

let application: TestApplication;
let board: TestBoard;
beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 5 });
});
afterAll(() => application.close());

const inputFor = (person: TestPerson, more: object = {}) => ({
  ...{
    fundSlug: board.fundSlug,
    handle: person.handle,
    position: 'member',
    group: 'labour',
    region: 'oceania',
    affected: true,
  },
  ...{
    publicName: 'Pseudonym Reef',
    startsOn: '2026-12-01',
    endsOn: '2028-12-01',
    grounds: 'Nobody from Oceania sits yet.',
  },
  ...more,
});

async function proposed(person: TestPerson): Promise<string> {
  const answer = await ask<{ proposeSeat: { id: string } }>(application, board.chair, PROPOSE, {
    input: inputFor(person),
  });
  return answer.data!.proposeSeat.id;
}

const close = (itemId: string) =>
  application.get(CloseItem).execute(board.chair, { itemId, reasons: 'The region is missing on the board.' });

describe('a seat by resolution', () => {
  it('is taken in the transaction that passes it, with its role', async () => {
    const person = await aPerson(application);
    const itemId = await proposed(person);
    await vote(
      application,
      itemId,
      board.members.slice(0, 3).map((member) => [member, 'yes']),
    );
    expect(expectOk(await close(itemId)).outcome).toBe('passed');
    const mine = await ask<{ mySeats: { isCurrent: boolean }[] }>(application, person, MINE);
    expect(mine.data?.mySeats).toMatchObject([{ isCurrent: false }]);
  });

  it('does not pass for somebody of a company; the item stays open and says why', async () => {
    const person = await aPerson(application);
    await giveRole(application, person, await anOrganisation(application, 'company'), 'company_rights');
    const itemId = await proposed(person);
    await vote(
      application,
      itemId,
      board.members.slice(0, 3).map((member) => [member, 'yes']),
    );
    expect(await close(itemId)).toMatchObject({ ok: false, error: { type: 'EffectRefused', cause: 'RolesConflict' } });
  });

  it('is not decided by the person whom it would seat', async () => {
    const itemId = await proposed(board.members[1]!);
    const answer = await ask(application, board.members[1]!, '{ boardItems(states: [open]) { leftOut } }');
    expect(answer.data).toMatchObject({ boardItems: { leftOut: 1 } });
    expect(itemId).toBeTruthy();
  });

  it('names the fields that do not fit, and no account that does not exist', async () => {
    const person = await aPerson(application);
    const wrong = await ask(application, board.chair, PROPOSE, {
      input: inputFor(person, { grounds: '', endsOn: '2026-01-01' }),
    });
    expect(wrong.data).toMatchObject({ proposeSeat: { faults: [{ path: 'grounds' }, { path: 'endsOn' }] } });
    const nobody = await ask(application, board.chair, PROPOSE, {
      input: inputFor({ ...person, handle: 'nobody-here' }),
    });
    expect(nobody.data).toMatchObject({ proposeSeat: { __typename: 'NotFound' } });
  });
});

describe('leaving', () => {
  it('ends the own seat and its role, and shows what the board then lacks', async () => {
    const leaver = board.members[4]!;
    const mine = await ask<{ mySeats: { id: string }[] }>(application, leaver, MINE);
    const id = mine.data!.mySeats[0]!.id;
    expect((await ask(application, board.chair, RESIGN, { id })).data).toEqual({
      resignSeat: { __typename: 'NotFound' },
    });
    expect((await ask(application, leaver, RESIGN, { id })).data).toEqual({ resignSeat: { __typename: 'SeatLeft' } });
    await application.drain();
    const after = await ask<{ board: { compositionFaults: string[] } }>(application, null, SEATS, {
      slug: board.fundSlug,
    });
    expect(after.data?.board.compositionFaults).toContain('too_few_seats');
    const refused = await ask(application, leaver, '{ boardItems { leftOut } }');
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
