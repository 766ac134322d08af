import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateGrantPackage } from './validate.ts';

const SHARED = '/work/shared/data/360giving';
const sample = JSON.parse(
  readFileSync(new URL('../../samples/360giving/community-response-2020.json', import.meta.url), 'utf8'),
) as { grants: Record<string, unknown>[] };

function faultsWith(change: Record<string, unknown>): string[] {
  const file = { grants: [{ ...sample.grants[0], ...change }] };
  return validateGrantPackage(file).map(({ pointer }) => pointer);
}

describe('a 360Giving file', () => {
  it('of real grants is valid', () => {
    expect(sample.grants.length).toBeGreaterThan(30);
    expect(validateGrantPackage(sample)).toEqual([]);
  });

  it.each(['2024-02-29', '2024-02-29T10:00:00+03:00', '2024-02-29T10:00:00Z'])(
    'may write a date as %s',
    (awardDate) => {
      expect(faultsWith({ awardDate })).toEqual([]);
    },
  );

  it.each(['2023-02-29', '29/02/2024', '2024', 'bad date', '2024-02-30T10:00:00Z', ''])(
    'may not write a date as %j',
    (awardDate) => {
      expect(faultsWith({ awardDate })).toContain('/grants/0/awardDate');
    },
  );

  it('names the place of each fault', () => {
    expect(faultsWith({ amountAwarded: '10', currency: 'XYZ' })).toEqual(
      expect.arrayContaining(['/grants/0/currency', '/grants/0/amountAwarded']),
    );
    expect(faultsWith({ dataSource: 'not a uri' })).toContain('/grants/0/dataSource');
    expect(faultsWith({ recipientOrganization: [{ name: 'No id' }] })).toContain('/grants/0/recipientOrganization/0');
  });

  it('needs grants, and each of them once', () => {
    expect(validateGrantPackage({})).not.toEqual([]);
    expect(validateGrantPackage({ grants: [] })).not.toEqual([]);
    expect(validateGrantPackage({ grants: [sample.grants[0], sample.grants[0]] })).not.toEqual([]);
    expect(validateGrantPackage(null)).not.toEqual([]);
  });
});

describe.skipIf(!existsSync(SHARED))('whole files as others published them', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(`${SHARED}/${path}`, 'utf8'));

  it.each(['a003W000001B7PzQAK', 'awefw001p00000zgyHZAAY', 'additional_fields', 'multiple_funder_names_org_ids'])(
    '%s is valid',
    (name) => {
      expect(validateGrantPackage(read(`published/${name}.json`))).toEqual([]);
    },
  );

  it.each(['badfile_all_validation_errors', 'nulls'])('%s is not', (name) => {
    expect(validateGrantPackage(read(`invalid/${name}.json`)).length).toBeGreaterThan(3);
  });
});
