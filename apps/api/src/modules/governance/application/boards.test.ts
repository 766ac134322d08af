import { randomUUID } from 'node:crypto';
import { expectOk, ok } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, type TestBoard } from '../../../../test/support/board.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { RoleReader } from '../../organisations/index.ts';
import { Boards, type NewSeat } from '../index.ts';

let application: TestApplication;
let board: TestBoard;
beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 5 });
});
afterAll(() => application.close());

const wanted = (person: TestPerson, changes: Partial<NewSeat> = {}): NewSeat => ({
  accountId: person.accountId,
  position: 'member',
  group: 'labour',
  region: 'oceania',
  affected: false,
  publicName: 'New seat',
  startsOn: '2026-11-21',
  endsOn: '2027-02-01',
  ...changes,
});
const seat = (seatWanted: NewSeat) =>
  application.get(TransactionRunner).run((tx) => application.get(Boards).seat(tx, board.fundId, seatWanted, null));
const rolesOf = async (person: TestPerson) =>
  (await inTransaction(application, (tx) => application.get(RoleReader).currentRolesOf(tx, person.accountId))).map(
    (held) => held.role,
  );

describe('seating', () => {
  it('gives the role with the seat and takes it when the term ends', async () => {
    const person = await aPerson(application);
    expectOk(await seat(wanted(person)));
    expect(await rolesOf(person)).toEqual(['board_member']);
    application.clock.advance(80 * DAY_MS);
    await application.drain();
    expect(await rolesOf(person)).toEqual([]);
    application.clock.advance(-80 * DAY_MS);
  });

  it('refuses people of a contributor, and of a company, today and within 24 months', async () => {
    const person = await aPerson(application);
    const company = await anOrganisation(application, 'company');
    await giveRole(application, person, company, 'company_rights');
    await inTransaction(application, (tx) =>
      tx.query(`UPDATE organisations SET contributor_since = '2026-01-01' WHERE id = $1`, [company]),
    );
    expect(await seat(wanted(person))).toMatchObject({ ok: false, error: { type: 'RolesConflict' } });
    await inTransaction(application, (tx) =>
      tx.query(`UPDATE role_assignments SET ends_at = $2 WHERE account_id = $1`, [
        person.accountId,
        application.clock.now(),
      ]),
    );
    expect(await seat(wanted(person, { startsOn: '2026-11-22' }))).toMatchObject({
      ok: false,
      error: { type: 'RolesConflict' },
    });
  });

  it('refuses in the database a seat that goes round the roles', async () => {
    const person = await aPerson(application);
    const smuggle = application.get(TransactionRunner).run(async (tx) =>
      ok(
        await tx.query(
          `INSERT INTO board_seats SELECT $1, id, $2, 'member', 'g', 'r', false, 'X', '2026-11-21', '2027-01-01', '2026-11-21'
             FROM boards WHERE fund_id = $3`,
          [randomUUID(), person.accountId, board.fundId],
        ),
      ),
    );
    await expect(smuggle).rejects.toThrow('a seat needs its role');
  });

  it('refuses a second chair, too long a term and a majority of one group, by name', async () => {
    const person = await aPerson(application);
    const chair = await seat(wanted(person, { position: 'chair' }));
    expect(chair).toMatchObject({ ok: false, error: { type: 'SeatRefused', obstacles: ['seated_already'] } });
    const long = await seat(wanted(person, { endsOn: '2030-01-01' }));
    expect(long).toMatchObject({ ok: false, error: { type: 'SeatRefused', obstacles: ['term_too_long'] } });
    const refusals: unknown[] = [];
    for (let index = 0; index < 8; index += 1) {
      const seated = await seat(wanted(await aPerson(application), { group: 'trustees' }));
      if (!seated.ok) refusals.push(seated.error);
    }
    expect(refusals[0]).toMatchObject({ type: 'SeatRefused', obstacles: ['majority_of_one_group'] });
  });

  it('does not establish a board that breaks its charter', async () => {
    const person = await aPerson(application);
    const organisationId = await anOrganisation(application, 'fund');
    const facts = {
      fundId: randomUUID(),
      fundSlug: 'small',
      organisationId,
      name: 'Small board',
      seats: [wanted(person)],
    };
    const established = await application
      .get(TransactionRunner)
      .run((tx) => application.get(Boards).establish(tx, facts));
    expect(established).toMatchObject({ ok: false, error: { type: 'SeatRefused' } });
  });
});
