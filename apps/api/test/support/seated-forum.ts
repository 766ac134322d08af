import { createHash, randomUUID } from 'node:crypto';
import type { Tx } from '../../src/platform/database/transaction.ts';
import { anElectionStage, type ElectionStage, type StageWishes, type TestMember } from './election-stage.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './people.ts';
import { TEST_NOW, type TestApplication } from './test-application.ts';

export interface SeatedForum extends ElectionStage {
  /** Seated for two years from the day before {@link TEST_NOW}. */
  readonly representatives: readonly TestMember[];
  /** Members who hold no seat. */
  readonly others: readonly TestMember[];
}

/** A forum (languages en and sw) with `seats` representatives, without having played an election. */
export async function aSeatedForum(
  application: TestApplication,
  { slug, members = 6, seats = 3 }: { slug: string; members?: number; seats?: number },
): Promise<SeatedForum> {
  const gate = { castMinimum: 2, uniquePercentMaximum: 100 };
  const wishes: StageWishes = { slug, constituencies: { [`${slug}-people`]: members }, gate };
  const stage = await anElectionStage(application, wishes);
  const people = [...stage.members.values()].flat();
  const representatives = people.slice(0, seats);
  await inTransaction(application, (tx) => seat(tx, stage, representatives));
  return { ...stage, representatives, others: people.slice(seats) };
}

/** A company with people who hold its three roles. */
export async function aCompany(
  application: TestApplication,
  name: string,
): Promise<{ organisationId: string; rights: TestPerson; signatory: TestPerson; finance: TestPerson }> {
  const organisationId = await anOrganisation(application, 'company', name);
  const people = { rights: await aPerson(application), signatory: await aPerson(application) };
  const finance = await aPerson(application);
  await giveRole(application, people.rights, organisationId, 'company_rights');
  await giveRole(application, people.signatory, organisationId, 'company_signatory');
  await giveRole(application, finance, organisationId, 'company_finance');
  return { organisationId, ...people, finance };
}

async function seat(tx: Tx, stage: ElectionStage, people: readonly TestMember[]): Promise<void> {
  const { constituencyId } = people[0]!.member;
  const [electionId, styleId] = [randomUUID(), randomUUID()];
  await announce(tx, stage, electionId);
  await tx.query(
    `INSERT INTO election_styles (id, election_id, position, constituency_id, slug, title, rule, seats, ranks_maximum, reserved)
     VALUES ($1, $2, 1, $3, 'people', 'The people', 'scottish', $4, 5, '[]')`,
    [styleId, electionId, constituencyId, people.length],
  );
  for (const [index, { member }] of people.entries()) {
    const candidateId = randomUUID();
    await tx.query(
      `INSERT INTO election_candidates (id, style_id, member_id, title, state, nominated_at) VALUES ($1, $2, $3, $4, 'accepted', $5)`,
      [candidateId, styleId, member.id, member.pseudonym, TEST_NOW],
    );
    await tx.query(
      `INSERT INTO representative_seats (id, forum_id, constituency_id, member_id, pseudonym, election_id, candidate_id, origin,
                                         seat_number, reserved_groups, starts_on, ends_on, term_ends_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'election', $8, '{}', '2026-11-20', '2028-11-20', '2028-11-20')`,
      [randomUUID(), stage.forum.id, constituencyId, member.id, member.pseudonym, electionId, candidateId, index + 1],
    );
  }
}

async function announce(tx: Tx, { forum, officer }: ElectionStage, electionId: string): Promise<void> {
  const drawSeed = Buffer.alloc(32, 7);
  await tx.query(
    `INSERT INTO elections (id, slug, forum_id, kind, title, charter_version, state, state_since, nominations_open_at,
                            nominations_close_at, opens_at, closes_at, challenge_days, seconders, term_months, term_limit,
                            cast_minimum, unique_percent_maximum, scrutineers_required, draw_seed, draw_commitment,
                            announced_by, announced_at)
     VALUES ($1, $2, $3, 'seats', 'Representatives', 1, 'announced', $4, '2030-01-01', '2030-01-02', '2030-01-03', '2030-01-04',
             7, 1, 24, 2, 2, 100, 2, $5, $6, $7, $4)`,
    [
      ...[electionId, `${forum.slug}-seated`, forum.id, TEST_NOW, drawSeed],
      ...[createHash('sha256').update(drawSeed).digest(), officer.accountId],
    ],
  );
}
