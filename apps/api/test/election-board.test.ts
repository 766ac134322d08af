import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SeatOnBoard } from '../src/modules/elections/application/seat-on-board.ts';
import { anElectionStage, type ElectionStage, type TestMember } from './support/election-stage.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { inTransaction } from './support/people.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let stage: ElectionStage;

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  const gate = { castMinimum: 1, uniquePercentMaximum: 100 };
  stage = await anElectionStage(application, { slug: 'riders', constituencies: { riders: 2 }, gate });
});
afterAll(() => application.close());

const riders = (): readonly TestMember[] => stage.members.get('riders') ?? [];

/** A final election of the board in which these members stood; its own course is another test's. */
async function aFinalElection(members: readonly TestMember[]): Promise<{ electionId: string; candidates: string[] }> {
  const [electionId, styleId] = [randomUUID(), randomUUID()];
  const candidates = members.map(() => randomUUID());
  const { officer, forum } = stage;
  await inTransaction(application, async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    await tx.query(
      `INSERT INTO elections (id, slug, forum_id, kind, title, fund_id, charter_version, state, state_since, nominations_open_at,
         nominations_close_at, opens_at, closes_at, challenge_days, challenge_ends_at, seconders, term_months, term_limit,
         cast_minimum, unique_percent_maximum, scrutineers_required, draw_seed, draw_commitment, roll_frozen_at, manifest_text,
         manifest_hash, manifest_log_index, result_hash, certificate_text, announced_by, announced_at)
       VALUES ($1, $2, $3, 'board', 'Seats of affected people', $4, 1, 'final', $5, '2026-01-01', '2026-01-02', '2026-01-03',
         '2026-01-04', 7, $5, 1, 12, 2, 100, 5, 1, repeat('x', 32)::bytea, sha256(repeat('x', 32)::bytea), $5, '{}',
         sha256('{}'), 3, sha256('r'), '{}', $6, $5)`,
      [electionId, electionId, forum.id, fund.fund.id, TEST_NOW, officer.accountId],
    );
    const { constituencyId } = members[0]!.member;
    await tx.query(
      `INSERT INTO election_styles VALUES ($1, $2, 1, $3, 'riders', 'Riders', 'scottish', 2, 5, '[]', 2, sha256('r'))`,
      [styleId, electionId, constituencyId],
    );
    for (const [index, { member }] of members.entries()) {
      await tx.query(
        `INSERT INTO election_candidates (id, style_id, member_id, title, state, number, nominated_at)
         VALUES ($1, $2, $3, $4, 'standing', $5, $6)`,
        [candidates[index], styleId, member.id, member.pseudonym, index + 1, TEST_NOW],
      );
    }
  });
  return { electionId, candidates };
}

it('seats the elected on the fund’s board under their pseudonyms, and says whom the board’s rules refused', async () => {
  const { electionId, candidates } = await aFinalElection([riders()[0]!]);
  const seat = (): Promise<void> =>
    inTransaction(application, (tx) => application.get(SeatOnBoard).execute(tx, electionId, candidates[0]!));
  await seat();
  const read = <Row>(sql: string): Promise<Row[]> => inTransaction(application, (tx) => tx.query<Row>(sql));
  expect(
    await read(`SELECT seat_group, affected, public_name FROM board_seats WHERE public_name LIKE 'riders%'`),
  ).toEqual([{ seat_group: 'affected_people', affected: true, public_name: 'riders A' }]);
  expect(await read('SELECT seating_problem FROM elections')).toEqual([{ seating_problem: null }]);
  await seat();
  const [{ seating_problem: told } = { seating_problem: '' }] = await read<{ seating_problem: string }>(
    'SELECT seating_problem FROM elections',
  );
  expect(told).toMatch(/^riders A: /);
  expect(await read(`SELECT 1 FROM board_seats WHERE public_name LIKE 'riders%'`)).toHaveLength(1);
});
