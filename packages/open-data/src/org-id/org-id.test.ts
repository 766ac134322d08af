import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../country.ts';
import { allRegisters, parseOrgId } from './org-id.ts';

function errorOf(text: string): unknown {
  const result = parseOrgId(text);
  return result.ok ? 'accepted' : result.error;
}

describe('an organisation identifier', () => {
  it('is a register and a number in it', () => {
    expect(parseOrgId(' gb-chc-1164883 ')).toMatchObject({
      ok: true,
      value: {
        orgId: 'GB-CHC-1164883',
        number: '1164883',
        register: { name: 'Charity Commission for England and Wales', country: 'GB' },
      },
    });
  });

  // As published by real grant makers.
  it.each([
    'GB-CHC-207499',
    'GB-COH-04530979',
    'GB-COH-SC123456',
    'GB-SC-SC030814',
    'GB-NIC-101104',
    'GB-EDU-100461',
    'GB-REV-X7802',
    'GB-GOR-PB188',
    'US-EIN-13-3458820',
    'KE-NCB-OP.218/051/2004/0243/3218',
    'XM-DAC-41114',
  ])('%s is accepted', (orgId) => {
    expect(parseOrgId(orgId)).toMatchObject({ ok: true, value: { orgId } });
  });

  it.each(allRegisters().flatMap(({ prefix, example }) => (example === undefined ? [] : [`${prefix}-${example}`])))(
    'the example %s is accepted',
    (orgId) => {
      expect(errorOf(orgId)).toBe('accepted');
    },
  );

  it('is refused where its register is not known', () => {
    expect(errorOf('GB-XYZ-1')).toEqual({ type: 'UnknownPrefix', prefix: 'GB-XYZ' });
    expect(errorOf('ZZ-CHC-1164883')).toEqual({ type: 'UnknownPrefix', prefix: 'ZZ-CHC' });
  });

  it.each([
    'GB-CHC-12',
    'GB-CHC-ABCDEF',
    'GB-COH-123',
    'GB-SC-030814',
    'XI-LEI-506700GE1G29325QX364',
    'AU-ABN-51824753557',
  ])('is refused where the register has no such numbers: %s', (text) => {
    expect(errorOf(text)).toMatchObject({ type: 'WrongNumber' });
  });

  it('is not a grant maker’s own number', () => {
    expect(errorOf('360G-ALWF-ORG:Norwood')).toEqual({ type: 'PublishersOwnNumber' });
  });

  it.each([
    '',
    'GB',
    'GB-CHC',
    'GB-CHC-',
    '1164883',
    'GB CHC 1164883',
    'GB-CHC-<script>',
    `GB-CHC-${'1'.repeat(200_000)}`,
  ])('is refused where it is none', (text) => {
    expect(errorOf(text)).toEqual({ type: 'NotAnOrgId' });
  });

  it('names a country where the register is national', () => {
    const wrong = allRegisters().filter(({ country }) => country !== undefined && !isCountryCode(country));
    expect(wrong).toEqual([]);
    expect(allRegisters().length).toBeGreaterThan(80);
  });
});
