import { err, ok, type Result } from '@baraza/result';
import { parse } from 'lossless-json';
import { isCountryCode } from '../country.ts';
import { parseOrgId } from '../org-id/org-id.ts';
import { firstObject, isObject, optionalText, own, requiredAmount, requiredDay } from './grant-fields.ts';
import { requiredText, SkippedGrant, type JsonObject } from './grant-fields.ts';
import type { GrantFileFault, HistoricGrant, HistoricOrganisation, ReadGrant } from './historic-grant.ts';

export interface GrantFile {
  /** Number of entries, readable or not, for showing progress. */
  readonly count: number;
  /** Address of the licence, where the file names one. */
  readonly license: string | undefined;
  /** One result per entry, in order, made as they are asked for. May be gone through more than once. */
  readonly entries: Iterable<ReadGrant>;
}

const MAX_LENGTH = 200_000_000;
const LIMITS = { id: 300, title: 1_000, description: 50_000, name: 500 } as const;

/**
 * Reads any published 360Giving JSON file as grant history. Tolerant where nothing is lost by it (nulls, extra fields, an
 * object where a list belongs) and exact where it matters: amounts are taken digit by digit. A file that is no JSON is one
 * fault; a grant that cannot be taken is one entry that says why; neither throws.
 */
export function readGrantFile(text: string): Result<GrantFile, GrantFileFault> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  const grants: unknown = isObject(file) ? own(file, 'grants') : file;
  if (!Array.isArray(grants)) return err({ type: 'NoGrants' });
  const license = isObject(file) ? own(file, 'license') : undefined;
  const pointerTo = isObject(file) ? '/grants/' : '/';
  return ok({
    count: grants.length,
    license: typeof license === 'string' ? license.slice(0, LIMITS.title) : undefined,
    entries: { [Symbol.iterator]: () => readEntries(grants, pointerTo) },
  });
}

function parseJson(text: string): Result<unknown, GrantFileFault> {
  if (text.length > MAX_LENGTH) return err({ type: 'TooLarge' });
  try {
    // Of a key given twice the last value counts, as everywhere else in JSON.
    return ok(parse(text.replace(/^\uFEFF/, ''), null, { onDuplicateKey: ({ newValue }) => newValue }));
  } catch (thrown) {
    // The parser calls itself per level, so that only absurd nesting exhausts the stack.
    if (thrown instanceof RangeError) return err({ type: 'TooLarge' });
    if (thrown instanceof SyntaxError) return err({ type: 'NotJson', reason: thrown.message.slice(0, 200) });
    throw thrown;
  }
}

function* readEntries(grants: readonly unknown[], pointerTo: string): Generator<ReadGrant, void> {
  const seen = new Set<string>();
  for (const [index, entry] of grants.entries()) {
    yield readEntry(entry, `${pointerTo}${index}`, seen);
  }
}

function readEntry(entry: unknown, pointer: string, seen: Set<string>): ReadGrant {
  try {
    const grant = readGrant(entry);
    if (seen.has(grant.grantId)) throw new SkippedGrant({ type: 'Duplicate' });
    seen.add(grant.grantId);
    return { type: 'grant', pointer, grant };
  } catch (thrown) {
    if (!(thrown instanceof SkippedGrant)) throw thrown;
    const id = isObject(entry) ? own(entry, 'id') : undefined;
    return {
      type: 'skipped',
      pointer,
      grantId: typeof id === 'string' ? id.slice(0, LIMITS.id).toWellFormed() : undefined,
      reason: thrown.reason,
    };
  }
}

function readGrant(entry: unknown): HistoricGrant {
  if (!isObject(entry)) throw new SkippedGrant({ type: 'NotAnObject' });
  if (own(entry, 'recipientIndividual') !== undefined) throw new SkippedGrant({ type: 'ToIndividual' });
  const programme = firstObject(entry, 'grantProgramme');
  const { amount, asPublished } = requiredAmount(entry, 'amountAwarded', requiredText(entry, 'currency', 20));
  return {
    grantId: requiredText(entry, 'id', LIMITS.id),
    title: requiredText(entry, 'title', LIMITS.title),
    description: requiredText(entry, 'description', LIMITS.description),
    amount,
    amountAsPublished: asPublished,
    awardDate: requiredDay(entry, 'awardDate'),
    recipient: readOrganisation(entry, 'recipientOrganization'),
    funder: readOrganisation(entry, 'fundingOrganization'),
    programme: programme && optionalText(programme, 'title', LIMITS.title),
    beneficiaryCountries: readCountries(entry),
  };
}

function readOrganisation(entry: JsonObject, field: string): HistoricOrganisation {
  const organisation = firstObject(entry, field);
  if (organisation === undefined) throw new SkippedGrant({ type: 'Missing', field });
  const orgId = optionalText(organisation, 'id', LIMITS.id);
  return { orgId, name: requiredText(organisation, 'name', LIMITS.name), country: countryOf(organisation, orgId) };
}

function countryOf(organisation: JsonObject, orgId: string | undefined): string | undefined {
  const location = own(organisation, 'location');
  const [first]: unknown[] = Array.isArray(location) ? location : [];
  const written = [isObject(first) ? own(first, 'countryCode') : undefined, own(organisation, 'addressCountry')];
  const country = written.find((value) => typeof value === 'string' && isCountryCode(value));
  if (typeof country === 'string') return country;
  const registered = orgId === undefined ? undefined : parseOrgId(orgId);
  return registered?.ok === true ? registered.value.register.country : undefined;
}

function readCountries(entry: JsonObject): string[] {
  const locations = own(entry, 'beneficiaryLocation');
  const codes = (Array.isArray(locations) ? locations : [])
    .map((location: unknown) => (isObject(location) ? own(location, 'countryCode') : undefined))
    .filter((code) => typeof code === 'string')
    .filter(isCountryCode);
  return [...new Set(codes)];
}
