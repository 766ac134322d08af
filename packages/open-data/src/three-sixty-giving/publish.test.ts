import { add, currency, MAX_AMOUNT_MINOR, money, sum, toDecimalString, allCurrencies } from '@baraza/money';
import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AggregatedGrants, GrantPackageDescription, GrantPublisher, NamedGrant } from './publishable.ts';
import type { PseudonymousGrant, PublishableGrant } from './publishable.ts';
import { buildGrantPackage, toThreeSixtyGrant } from './publish.ts';
import { readGrantFile } from './read.ts';
import { validateGrantPackage } from './validate.ts';

const KES = currency('KES');
const publisher: GrantPublisher = {
  prefix: 'baraza',
  orgId: 'NL-KVK-41198677',
  name: 'Baraza Fund',
  website: 'https://fund.example.org',
};
const description: GrantPackageDescription = {
  title: 'Awards of the Baraza Fund',
  description: 'Every award, as in the public ledger.',
  identifier: 'awards',
  issued: '2026-11-21T00:00:00Z',
  modified: '2026-11-21T09:30:00Z',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  downloadUrl: 'https://fund.example.org/open-data/360giving.json',
};
const named: NamedGrant = {
  type: 'named',
  awardId: '019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a61',
  title: 'Legal clinics for gig workers',
  description: 'Two clinics in Nairobi & Mombasa – “know your rights”.',
  amount: money(5_174_000_05n, KES),
  awardDate: '2026-10-01',
  plannedStart: '2026-11-01',
  plannedEnd: '2027-10-31',
  beneficiaryCountries: ['KE', 'XK'],
  programme: { code: 'CALL-1', title: 'First open call' },
  fromOpenCall: true,
  modified: '2026-11-20T12:00:00Z',
  url: 'https://fund.example.org/awards/1',
  recipient: { orgId: 'KE-NCB-OP.218/051', organisationId: 'o1', name: 'Mwangaza Community Trust', country: 'KE' },
};
const pseudonymous: PseudonymousGrant = {
  type: 'pseudonymous',
  awardId: '019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a62',
  title: 'Documentation of moderation harms',
  description: 'Collecting and archiving.',
  amount: money(1_500_000n, currency('JPY')),
  awardDate: '2026-10-01',
  beneficiaryCountries: [],
  modified: '2026-11-20T12:00:00Z',
  recipient: { pseudonymId: 'p1', pseudonym: 'Kingfisher' },
};
const batch: AggregatedGrants = {
  type: 'aggregated',
  batchId: 'batch-2026-KES',
  awardCount: 5,
  total: money(900_000_00n, KES),
  cutOff: '2026-09-30',
  modified: '2026-11-20T12:00:00Z',
};

function build(grants: readonly PublishableGrant[]) {
  return buildGrantPackage(publisher, description, grants, 5);
}

describe('the published file', () => {
  const file = expectOk(build([named, pseudonymous, batch]));

  it('is valid against the official schema, as it will be after a trip through JSON', () => {
    expect(validateGrantPackage(JSON.parse(JSON.stringify(file)))).toEqual([]);
  });

  it('says who gave what to whom, where and under which programme', () => {
    expect(file.grants[0]).toEqual({
      id: '360G-baraza-019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a61',
      title: 'Legal clinics for gig workers',
      description: 'Two clinics in Nairobi & Mombasa – “know your rights”.',
      currency: 'KES',
      amountAwarded: 5174000.05,
      awardDate: '2026-10-01',
      plannedDates: [{ startDate: '2026-11-01', endDate: '2027-10-31' }],
      recipientOrganization: [{ id: 'KE-NCB-OP.218/051', name: 'Mwangaza Community Trust', addressCountry: 'Kenya' }],
      // The standard has no code for Kosovo.
      beneficiaryLocation: [{ name: 'Kenya', countryCode: 'KE' }],
      fundingOrganization: [{ id: 'NL-KVK-41198677', name: 'Baraza Fund' }],
      grantProgramme: [{ code: 'CALL-1', title: 'First open call' }],
      fromOpenCall: 'Yes',
      dateModified: '2026-11-20T12:00:00Z',
      dataSource: 'https://fund.example.org/awards/1',
    });
  });

  it('gives a pseudonymous recipient no more than the pseudonym', () => {
    expect(file.grants[1]?.recipientOrganization).toEqual([{ id: '360G-baraza-ORG:p1', name: 'Kingfisher' }]);
  });

  it('adds up to the ledger although rows are withheld', () => {
    const read = [...expectOk(readGrantFile(JSON.stringify(file))).entries];
    const shillings = read.flatMap((entry) =>
      entry.type === 'grant' && entry.grant.amount.currency === KES ? [entry.grant.amount] : [],
    );
    expect(sum(KES, shillings)).toEqual(add(named.amount, batch.total));
  });

  it('refuses a batch small enough to tell on the awards in it', () => {
    const refused = { type: 'BatchTooSmall', batchId: 'batch-2026-KES', minimum: 5 };
    expect(build([{ ...batch, awardCount: 4 }])).toEqual({ ok: false, error: refused });
  });

  it('refuses two awards with one id, and a file without awards', () => {
    expect(build([named, named])).toMatchObject({ error: { type: 'DuplicateId' } });
    expect(build([])).toEqual({ ok: false, error: { type: 'NoGrants' } });
  });

  it('keeps every amount exact through JSON', () => {
    const amounts = fc.tuple(fc.bigInt({ min: 0n, max: MAX_AMOUNT_MINOR }), fc.constantFrom(...allCurrencies()));
    fc.assert(
      fc.property(amounts, ([amountMinor, code]) => {
        const amount = money(amountMinor, code);
        const grant = toThreeSixtyGrant(publisher, { ...named, amount });
        const [entry] = expectOk(readGrantFile(JSON.stringify([grant]))).entries;
        expect(entry?.type === 'grant' && toDecimalString(entry.grant.amount)).toBe(toDecimalString(amount));
      }),
      { seed: 360, numRuns: 500 },
    );
  });
});
