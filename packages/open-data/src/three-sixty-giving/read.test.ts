import { currency, money, sum } from '@baraza/money';
import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainDecimal } from './grant-fields.ts';
import type { ReadGrant, SkipReason } from './historic-grant.ts';
import { readGrantFile } from './read.ts';

const SHARED = '/work/shared/data/360giving';
const sampleText = readFileSync(
  new URL('../../samples/360giving/community-response-2020.json', import.meta.url),
  'utf8',
);
const GBP = currency('GBP');
const GRANT = {
  id: '360G-example-1',
  title: 'Title',
  description: 'Description',
  currency: 'GBP',
  amountAwarded: 10,
  awardDate: '2024-12-30',
  recipientOrganization: [{ id: 'GB-CHC-1164883', name: 'Recipient' }],
  fundingOrganization: [{ id: 'GB-COH-04336774', name: 'Funder' }],
};

function readAll(text: string): ReadGrant[] {
  return [...expectOk(readGrantFile(text)).entries];
}

function readWith(change: Record<string, unknown>): ReadGrant | undefined {
  return readAll(JSON.stringify({ grants: [{ ...GRANT, ...change }] }))[0];
}

function reasonWith(change: Record<string, unknown>): SkipReason | undefined {
  const entry = readWith(change);
  return entry?.type === 'skipped' ? entry.reason : undefined;
}

describe('a published file', () => {
  it('is taken whole, with exact amounts', () => {
    const entries = readAll(sampleText);
    const grants = entries.flatMap((entry) => (entry.type === 'grant' ? [entry.grant] : []));
    expect(grants).toHaveLength(entries.length);
    expect(
      sum(
        GBP,
        grants.map((grant) => grant.amount),
      ),
    ).toEqual(money(14_305_802_26n, GBP));
    expect(grants[0]).toMatchObject({
      grantId: '360G-ABCT-0065I000002yzGKQAY',
      awardDate: '2020-04-28',
      amount: money(100_000_00n, GBP),
      recipient: { orgId: 'GB-CHC-1126147', name: 'Access to Justice Foundation', country: 'GB' },
      funder: { orgId: 'GB-CHC-1000147', name: 'A B Charitable Trust', country: 'GB' },
      programme: 'Human Rights, particularly access to justice',
    });
  });

  it('can be gone through again, says how much there is, and points at each entry', () => {
    const file = expectOk(readGrantFile(sampleText));
    expect([...file.entries]).toEqual([...file.entries]);
    expect([...file.entries]).toHaveLength(file.count);
    expect([...file.entries][1]?.pointer).toBe('/grants/1');
  });

  it('keeps digits that binary floating point would lose', () => {
    const text = JSON.stringify({ grants: [GRANT] }).replace('"amountAwarded":10', '"amountAwarded":1234567890123.45');
    expect(readAll(text)[0]).toMatchObject({ grant: { amount: money(1_234_567_890_123_45n, GBP) } });
  });

  it.each([
    ['10', '10'],
    ['10.00', '10'],
    ['1.5e3', '1500'],
    ['1E+2', '100'],
    ['1234500e-3', '1234.5'],
    ['-5e-1', '-0.5'],
    ['0.0', '0'],
    ['1e99', `1${'0'.repeat(99)}`],
    ['1e1000', '1e1000'],
  ])('writes the number %s as %s', (given, written) => {
    expect(plainDecimal(given)).toBe(written);
  });

  it.each([
    ['41133.770000000004', 'GBP', 41_133_77n],
    ['44337.129999999999', 'GBP', 44_337_13n],
    ['999999.9999999999', 'GBP', 1_000_000_00n],
    ['1500.0000000000002', 'JPY', 1_500n],
  ])('takes the binary noise off %s %s, and says so', (number, code, amountMinor) => {
    const text = JSON.stringify([{ ...GRANT, currency: code }]).replace(
      '"amountAwarded":10',
      `"amountAwarded":${number}`,
    );
    const amount = money(amountMinor, currency(code));
    expect(readAll(text)[0]).toMatchObject({ grant: { amount, amountAsPublished: number } });
  });

  it('takes nulls for nothing, an object for a list, and a list of grants for a file', () => {
    const grant = {
      ...GRANT,
      beneficiaryLocation: null,
      grantProgramme: null,
      fundingOrganization: { name: 'Funder' },
    };
    const [entry] = readAll(JSON.stringify([grant]));
    expect(entry).toMatchObject({ pointer: '/0', grant: { funder: { orgId: undefined, name: 'Funder' } } });
  });

  it('knows countries by address, and beneficiaries by their codes', () => {
    const entry = readWith({
      recipientOrganization: [{ id: '360G-x-ORG:1', name: 'R', location: [{ countryCode: 'UG' }] }],
      beneficiaryLocation: [{ countryCode: 'KE' }, { countryCode: 'KE' }, { countryCode: 'UK' }, { name: 'Nowhere' }],
    });
    expect(entry).toMatchObject({ grant: { recipient: { country: 'UG' }, beneficiaryCountries: ['KE'] } });
  });

  it('cleans text of what could not be stored or shown', () => {
    const entry = readWith({ title: ' a\u0000b\uD800c ', description: 'one\r\ntwo' });
    expect(entry).toMatchObject({ grant: { title: 'ab\uFFFDc', description: 'one\ntwo' } });
  });
});

describe('a grant is skipped, with the reason', () => {
  it.each<[string, Record<string, unknown>, SkipReason]>([
    ['to a person', { recipientIndividual: { id: 'x', name: 'x' } }, { type: 'ToIndividual' }],
    ['without a title', { title: ' ' }, { type: 'Missing', field: 'title' }],
    ['with a number for a title', { title: 9001 }, { type: 'WrongType', field: 'title', expected: 'text' }],
    [
      'with an amount in words',
      { amountAwarded: 'ten' },
      { type: 'WrongType', field: 'amountAwarded', expected: 'number' },
    ],
    ['with more decimals than pence', { amountAwarded: 1.005 }, { type: 'InvalidAmount', problem: 'TooManyDecimals' }],
    ['with a negative amount', { amountAwarded: -1 }, { type: 'InvalidAmount', problem: 'Negative' }],
    ['beyond any amount', { amountAwarded: 1e300 }, { type: 'InvalidAmount', problem: 'NotANumber' }],
    ['beyond the largest amount', { amountAwarded: 1e14 }, { type: 'InvalidAmount', problem: 'OutOfRange' }],
    [
      'with decimals that are no noise',
      { amountAwarded: 41133.77000004 },
      { type: 'InvalidAmount', problem: 'TooManyDecimals' },
    ],
    ['in an unknown currency', { currency: 'ABC' }, { type: 'InvalidAmount', problem: 'UnknownCurrency' }],
    ['on a day that is none', { awardDate: '2023-02-30' }, { type: 'InvalidDate', field: 'awardDate' }],
    ['with a British date', { awardDate: '30/12/2024' }, { type: 'InvalidDate', field: 'awardDate' }],
    ['without recipient', { recipientOrganization: [] }, { type: 'Missing', field: 'recipientOrganization' }],
    [
      'with an odd recipient',
      { recipientOrganization: ['x'] },
      { type: 'WrongType', field: 'recipientOrganization', expected: 'a list of objects' },
    ],
    [
      'with 200,000 characters of title',
      { title: 'x'.repeat(200_000) },
      { type: 'TooLong', field: 'title', limit: 1000 },
    ],
  ])('%s', (_, change, reason) => {
    expect(reasonWith(change)).toEqual(reason);
  });

  it('when it is there twice, or no grant at all', () => {
    const entries = readAll(JSON.stringify({ grants: [GRANT, GRANT, null, 'x', 7, [GRANT]] }));
    expect(entries.map((entry) => (entry.type === 'grant' ? 'taken' : entry.reason.type))).toEqual([
      'taken',
      'Duplicate',
      'NotAnObject',
      'NotAnObject',
      'NotAnObject',
      'NotAnObject',
    ]);
    expect(entries[1]).toMatchObject({ pointer: '/grants/1', grantId: '360G-example-1' });
  });

  it('when what it needs only stands in its __proto__', () => {
    const text = `{"grants":[{"__proto__":${JSON.stringify(GRANT)}}, {"constructor":{"prototype":{"polluted":1}}}]}`;
    expect(readAll(text).map((entry) => entry.type)).toEqual(['skipped', 'skipped']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a bad file is one clear fault', () => {
  it.each<[string, string, string]>([
    ['empty', '', 'NotJson'],
    ['cut off', sampleText.slice(0, 5000), 'NotJson'],
    ['a web page', '<!doctype html><title>404</title>', 'NotJson'],
    ['a text', '"grants"', 'NoGrants'],
    ['null', 'null', 'NoGrants'],
    ['another file', '{"grants":{"0":{}}}', 'NoGrants'],
    ['a list without an end', '['.repeat(200_000), 'TooLarge'],
    ['an inherited list', '{"__proto__":{"grants":[]}}', 'NoGrants'],
  ])('%s', (_, text, type) => {
    expect(readGrantFile(text)).toMatchObject({ ok: false, error: { type } });
  });

  it('and nothing makes it crash', () => {
    const values = fc.oneof(fc.jsonValue(), fc.constant({ ...GRANT }), fc.constant(null));
    const fields = fc.constantFrom(...Object.keys(GRANT), 'beneficiaryLocation', 'grantProgramme', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.dictionary(fields, values)), (grants) => {
        const changed = grants.map((grant) => ({ ...GRANT, ...grant }));
        expect(readAll(JSON.stringify({ grants: changed }))).toHaveLength(changed.length);
      }),
      { seed: 360, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string(), fc.nat(sampleText.length), (noise, position) => {
        const file = readGrantFile(sampleText.slice(0, position) + noise + sampleText.slice(position));
        if (file.ok) expect([...file.value.entries]).toHaveLength(file.value.count);
      }),
      { seed: 360, numRuns: 50 },
    );
  });
});

describe.skipIf(!existsSync(SHARED))('whole files as others published them', () => {
  const outcome = (path: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const entry of readAll(readFileSync(`${SHARED}/${path}`, 'utf8'))) {
      const key = entry.type === 'grant' ? 'taken' : entry.reason.type;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };

  it('are taken but for grants to persons', () => {
    expect(outcome('published/a003W000001B7PzQAK.json')).toEqual({ taken: 475 });
    expect(outcome('published/awefw001p00000zgyHZAAY.json')).toEqual({ taken: 55, ToIndividual: 99 });
    expect(outcome('published/additional_fields.json')).toEqual({ taken: 1 });
    expect(outcome('invalid/nulls.json')).toEqual({ Missing: 2 });
    expect(outcome('invalid/badfile_all_validation_errors.json')).toEqual({ WrongType: 1 });
  });

  it('that are broken are one fault', () => {
    const text = readFileSync(`${SHARED}/invalid/fundingproviders-grants_malformed.json`, 'utf8');
    expect(readGrantFile(text)).toMatchObject({ error: { type: 'NotJson' } });
  });
});
