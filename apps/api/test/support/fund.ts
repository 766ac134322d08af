import { randomUUID } from 'node:crypto';
import { expectOk } from '@baraza/result';
import {
  DEFAULT_CHARTER,
  EstablishFund,
  type Fund,
  type FundCharter,
  type Founding,
} from '../../src/modules/fund/index.ts';
import { SETTINGS, type Settings } from '../../src/platform/config/settings.ts';
import { aPerson, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface TestFund {
  readonly fund: Fund;
  readonly grantsOfficer: TestPerson;
  readonly financeOfficer: TestPerson;
  readonly secondOfficer: TestPerson;
  readonly auditor: TestPerson;
  /** The chair first. */
  readonly board: readonly TestPerson[];
}

const GROUPS = ['civil_society', 'affected_people', 'academia', 'labour'];
const REGIONS = ['africa', 'asia', 'americas', 'europe'];

/** A fund with officers and a board of five, established as a founder would. */
export async function aFund(application: TestApplication, charter: Partial<FundCharter> = {}): Promise<TestFund> {
  const people: TestPerson[] = [];
  for (let index = 0; index < 9; index += 1) people.push(await aPerson(application));
  const [grantsOfficer, financeOfficer, secondOfficer, auditor, ...board] = people;
  const officers: Founding['officers'] = [
    { handle: grantsOfficer!.handle, office: 'grants_officer' },
    { handle: financeOfficer!.handle, office: 'finance_officer' },
    { handle: secondOfficer!.handle, office: 'second_officer' },
    { handle: auditor!.handle, office: 'auditor' },
  ];
  const founding = { ...aFounding(), charter: { ...DEFAULT_CHARTER, ...charter }, officers, seats: board.map(seatOf) };
  const founderToken = freshFounderToken(application);
  const fund = expectOk(await application.get(EstablishFund).execute(founderToken, founding));
  return {
    fund,
    grantsOfficer: grantsOfficer!,
    financeOfficer: financeOfficer!,
    secondOfficer: secondOfficer!,
    auditor: auditor!,
    board,
  };
}

/** A token works once; a test that needs several funds gets a new deployment's token for each. */
export function freshFounderToken(application: TestApplication): string {
  const founderToken = randomUUID();
  Object.assign(application.app.get<Settings>(SETTINGS, { strict: false }), { founderToken });
  return founderToken;
}

/** A founding without people. */
export function aFounding(): Founding {
  return {
    slug: `fund-${randomUUID()}`,
    name: 'Fund for affected people',
    purpose: 'Grants for people whom technology affects.',
    country: 'KE',
    website: null,
    orgIds: [],
    charter: {},
    receivingAccounts: [
      {
        currency: 'EUR',
        beneficiary: 'Fund for affected people',
        accountNumber: 'DE89370400440532013000',
        bic: 'COBADEFFXXX',
        bankName: 'Commerzbank',
      },
    ],
    officers: [],
    boardName: 'Board of trustees',
    seats: [],
  };
}

function seatOf(person: TestPerson, index: number): Founding['seats'][number] {
  return {
    handle: person.handle,
    position: index === 0 ? 'chair' : 'member',
    group: GROUPS[index % GROUPS.length]!,
    region: REGIONS[index % REGIONS.length]!,
    affected: index % 2 === 1,
    publicName: `Seat ${index + 1}`,
    startsOn: '2026-01-01',
    endsOn: '2028-01-01',
  };
}
