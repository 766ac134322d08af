import { isCountryCode, parseOrgId, type OrgIdError } from '@baraza/open-data';
import { err, ok, type Result, unreachable } from '@baraza/result';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type FieldFault, invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';

export interface OrganisationDetails {
  readonly name: string;
  readonly country: string;
  readonly region?: string | null | undefined;
  readonly website?: string | null | undefined;
  readonly orgIds: readonly string[];
}

const MAX_IDENTIFIERS = 10;

/** The details with identifiers in their registers' own writing, or every fault of them. */
export function checkOrganisation(details: OrganisationDetails): Result<OrganisationDetails, InvalidInput> {
  const orgIds = details.orgIds.map((text, index) => checkOrgId(text, `orgIds.${index}`));
  const faults = [
    ...textFaults(details.name, { path: 'name', minLength: 2, maxLength: 200 }),
    ...textFaults(details.region ?? '', { path: 'region', maxLength: 100 }),
    ...websiteFaults(details.website ?? ''),
    ...(isCountryCode(details.country)
      ? []
      : [fault('country', 'unknown_country', 'There is no country with this code.')]),
    ...(details.orgIds.length > MAX_IDENTIFIERS
      ? [fault('orgIds', 'too_many', `At most ${MAX_IDENTIFIERS} identifiers fit.`)]
      : []),
    ...orgIds.flatMap((checked) => (checked.ok ? [] : [checked.error])),
  ];
  if (faults.length > 0) return err(invalidInput(...faults));
  return ok({
    name: details.name.trim(),
    country: details.country,
    region: details.region?.trim() || null,
    website: details.website?.trim() || null,
    orgIds: [...new Set(orgIds.flatMap((checked) => (checked.ok ? [checked.value] : [])))],
  });
}

/** The identifier as its register writes it (org-id.guide), or what is wrong with it. */
export function checkOrgId(text: string, path: string): Result<string, FieldFault> {
  const parsed = parseOrgId(text);
  return parsed.ok ? ok(parsed.value.orgId) : err(orgIdFault(parsed.error, path));
}

function orgIdFault(error: OrgIdError, path: string): FieldFault {
  switch (error.type) {
    case 'NotAnOrgId':
      return fault(
        path,
        'not_an_org_id',
        'An identifier is the code of a register, a hyphen and the number there, e.g. GB-CHC-1110817.',
      );
    case 'PublishersOwnNumber':
      return fault(
        path,
        'publishers_own_number',
        'A number that begins with 360G belongs to one publisher. Give a public register.',
      );
    case 'UnknownPrefix':
      return fault(
        path,
        'unknown_register',
        `No public register has the code ${error.prefix}. See org-id.guide for the list.`,
      );
    case 'WrongNumber':
      return fault(path, 'wrong_number', `Numbers in ${error.prefix} look different, e.g. ${error.example}.`);
    default:
      return unreachable(error);
  }
}

function websiteFaults(website: string): FieldFault[] {
  const text = website.trim();
  if (!text) return [];
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= 300;
  return isAddress ? [] : [fault('website', 'not_an_address', 'A website is an address that begins with https://.')];
}

function fault(path: string, code: string, message: string): FieldFault {
  return { path, code, message };
}
