import { randomUUID } from 'node:crypto';
import { expectOk } from '@baraza/result';
import {
  type BoardCharter,
  Boards,
  CastVote,
  Governance,
  type NewSeat,
  type Proposal,
  type VoteChoice,
} from '../../src/modules/governance/index.ts';
import { anOrganisation, aPerson, inTransaction, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface TestBoard {
  readonly fundId: string;
  readonly fundSlug: string;
  /** The fund's own organisation. */
  readonly organisationId: string;
  readonly chair: TestPerson;
  /** The chair first, then the members in order of seniority. */
  readonly members: readonly TestPerson[];
  readonly reserves: readonly TestPerson[];
}

const GROUPS = ['civil_society', 'affected_people', 'academia', 'labour'];
const REGIONS = ['africa', 'asia', 'americas', 'europe'];

/** A fund's first board of `size` seats and a reserve list, all signed in. */
export async function aBoard(
  application: TestApplication,
  { size = 5, reserves = 0, charter = {} }: { size?: number; reserves?: number; charter?: Partial<BoardCharter> } = {},
): Promise<TestBoard> {
  const people: TestPerson[] = [];
  for (let index = 0; index < size + reserves; index += 1) people.push(await aPerson(application));
  const organisationId = await anOrganisation(application, 'fund');
  const fundId = randomUUID();
  const fundSlug = `fund-${fundId.slice(0, 8)}`;
  const seats = people.map((person, index) => seatOf(person, index, index >= size));
  await inTransaction(application, async (tx) =>
    expectOk(
      await application
        .get(Boards)
        .establish(tx, { fundId, fundSlug, organisationId, name: 'Board of trustees', charter, seats }),
    ),
  );
  return {
    fundId,
    fundSlug,
    organisationId,
    chair: people[0]!,
    members: people.slice(0, size),
    reserves: people.slice(size),
  };
}

function seatOf(person: TestPerson, index: number, reserve: boolean): NewSeat {
  const group = GROUPS[index % GROUPS.length]!;
  return {
    accountId: person.accountId,
    position: reserve ? 'reserve' : index === 0 ? 'chair' : 'member',
    group,
    region: REGIONS[index % REGIONS.length]!,
    affected: index % 2 === 1,
    publicName: `Seat ${index + 1}`,
    // The chair began last, so that seniority never falls together with the chair.
    startsOn: index === 0 ? '2026-06-01' : `2025-01-${String(index).padStart(2, '0')}`,
    endsOn: '2027-06-01',
  };
}

/** Puts a matter before the board; answers the item's id. */
export function anItem(
  application: TestApplication,
  board: TestBoard,
  proposal: Partial<Proposal> = {},
): Promise<string> {
  return inTransaction(application, async (tx) =>
    expectOk(
      await application.get(Governance).propose(tx, {
        fundId: board.fundId,
        kind: 'award',
        subjectKind: 'application',
        subjectId: randomUUID(),
        title: 'Award to the river keepers',
        proposedText: 'The board awards the grant that was asked for.',
        parties: [],
        criteria: [{ name: 'Reach', text: 'How many people it helps' }],
        proposedBy: board.chair.accountId,
        ...proposal,
      }),
    ),
  );
}

export async function vote(
  application: TestApplication,
  itemId: string,
  choices: readonly [TestPerson, VoteChoice][],
): Promise<void> {
  for (const [person, choice] of choices) {
    expectOk(await application.get(CastVote).execute(person, { itemId, choice, reason: '' }));
  }
}
