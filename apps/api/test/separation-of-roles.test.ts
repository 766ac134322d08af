import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrganisationRecords, type Role, RoleAssignments } from '../src/modules/organisations/index.ts';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { constraintOf, TransactionRunner } from '../src/platform/database/transaction.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: string;
let company: string;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await anOrganisation(application, 'fund');
  company = await anOrganisation(application, 'company');
});
afterAll(() => application.close());

function tryGrant(person: TestPerson, organisationId: string, role: Role) {
  const grant = { organisationId, accountId: person.accountId, role, grantedBy: null };
  return application.get(TransactionRunner).run((tx) => application.get(RoleAssignments).grant(tx, grant));
}

async function refusalOf(person: TestPerson, organisationId: string, role: Role) {
  const result = await tryGrant(person, organisationId, role);
  return result.ok ? 'granted' : result.error;
}

/** The same by SQL, past all of our code: what a mistake in it would meet. */
async function constraintHit(person: TestPerson, role: Role): Promise<string | undefined> {
  const insert = `INSERT INTO role_assignments (id, organisation_id, organisation_kind, account_id, role, starts_at)
    VALUES (gen_random_uuid(), $1, 'fund', $2, $3, '2026-11-21T10:00:00Z')`;
  try {
    await inTransaction(application, (tx) => tx.query(insert, [fund, person.accountId, role]));
    return 'granted';
  } catch (error) {
    return constraintOf(error);
  }
}

describe('roles that check one another', () => {
  const pairs: [Role, Role, string][] = [
    ['grants_officer', 'finance_officer', 'role_assignments_grants_not_finance'],
    ['finance_officer', 'grants_officer', 'role_assignments_grants_not_finance'],
    ['second_officer', 'finance_officer', 'role_assignments_second_not_finance'],
    ['grants_officer', 'board_member', 'role_assignments_board_not_secretariat'],
    ['reviewer', 'board_chair', 'role_assignments_board_not_secretariat'],
    ['board_member', 'reviewer', 'role_assignments_board_not_secretariat'],
    ['auditor', 'grants_officer', 'role_assignments_auditor_alone'],
  ];
  it.each(pairs)('%s cannot become %s, by any way into the database', async (held, wanted, constraint) => {
    const person = await aPerson(application);
    await giveRole(application, person, fund, held);
    expect(await constraintHit(person, wanted)).toBe(constraint);
    expect(await refusalOf(person, fund, wanted)).toMatchObject({
      type: 'RolesConflict',
      message: expect.stringContaining('Nothing was changed'),
    });
  });

  it('board member and chair go together, and so do grants officer and second officer', async () => {
    const [chair, officer] = [await aPerson(application), await aPerson(application)];
    await giveRole(application, chair, fund, 'board_member');
    await giveRole(application, officer, fund, 'grants_officer');
    expect((await tryGrant(chair, fund, 'board_chair')).ok).toBe(true);
    expect((await tryGrant(officer, fund, 'second_officer')).ok).toBe(true);
  });

  it('may follow one another in time', async () => {
    const person = await aPerson(application);
    const held = await giveRole(application, person, fund, 'grants_officer');
    application.clock.advance(DAY_MS);
    await inTransaction(application, async (tx) =>
      expectOk(await application.get(RoleAssignments).end(tx, held, person.accountId)),
    );
    expect((await tryGrant(person, fund, 'finance_officer')).ok).toBe(true);
  });

  it('refuses a role that the kind of organisation does not have, and one held already', async () => {
    const person = await aPerson(application);
    await giveRole(application, person, company, 'company_finance');
    expect(await refusalOf(person, company, 'ngo_signatory')).toMatchObject({ type: 'RoleDoesNotFit' });
    expect(await refusalOf(person, company, 'company_finance')).toMatchObject({ type: 'AlreadyHeld' });
  });
});

describe('the firewall between contributors and boards', () => {
  it('keeps out who acts for a company today', async () => {
    const person = await aPerson(application);
    await giveRole(application, person, company, 'company_rights');
    expect(await constraintHit(person, 'board_member')).toBe('role_assignments_board_not_company');
  });

  it('keeps out who left a contributor less than 24 months ago, and nobody else', async () => {
    const contributor = await anOrganisation(application, 'company');
    await inTransaction(application, (tx) =>
      application.get(OrganisationRecords).markContributor(tx, contributor, '2026-11-01'),
    );
    const [former, other] = [await aPerson(application), await aPerson(application)];
    const ended = [
      await giveRole(application, former, contributor, 'company_finance'),
      await giveRole(application, other, company, 'company_finance'),
    ];
    for (const id of ended) {
      expectOk(
        await inTransaction(application, (tx) => application.get(RoleAssignments).end(tx, id, former.accountId)),
      );
    }
    application.clock.advance(700 * DAY_MS);
    expect(await refusalOf(former, fund, 'board_member')).toMatchObject({ type: 'RolesConflict' });
    expect((await tryGrant(other, fund, 'board_member')).ok).toBe(true);
    application.clock.advance(40 * DAY_MS);
    expect((await tryGrant(former, fund, 'board_member')).ok).toBe(true);
  });
});

describe('the history of roles', () => {
  it('can be ended once and never rewritten', async () => {
    const person = await aPerson(application);
    const id = await giveRole(application, person, fund, 'auditor');
    const sql = (text: string) => inTransaction(application, (tx) => tx.query(text, [id]));
    await expect(sql(`DELETE FROM role_assignments WHERE id = $1`)).rejects.toThrow('only be ended');
    await expect(sql(`UPDATE role_assignments SET role = 'reviewer' WHERE id = $1`)).rejects.toThrow('only be ended');
    await sql(`UPDATE role_assignments SET ends_at = starts_at WHERE id = $1`);
    await expect(sql(`UPDATE role_assignments SET ends_at = NULL WHERE id = $1`)).rejects.toThrow('only be ended');
  });
});
