import { toDecimalString, type Money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { countryName, isCountryCode } from '../country.ts';
import type {
  ThreeSixtyGrant,
  ThreeSixtyLocation,
  ThreeSixtyOrganization,
  ThreeSixtyPackage,
  ThreeSixtyProgramme,
} from './grant.ts';
import type { AggregatedGrants, GrantPackageDescription, GrantPublisher, NamedGrant } from './publishable.ts';
import type { PseudonymousGrant, PublishableGrant } from './publishable.ts';

export type PublishError =
  /** The standard has no empty file; say "nothing awarded yet" instead. */
  | { readonly type: 'NoGrants' }
  /** A batch so small that its total would tell about the awards in it. */
  | { readonly type: 'BatchTooSmall'; readonly batchId: string; readonly minimum: number }
  | { readonly type: 'DuplicateId'; readonly id: string };

/**
 * A 360Giving 1.4 file from the fund's awards, in the order given. Amounts become JSON numbers that are exact to the minor
 * unit. Whether the texts and dates are valid is the caller's affair; `validateGrantPackage` tells in a test.
 */
export function buildGrantPackage(
  publisher: GrantPublisher,
  description: GrantPackageDescription,
  grants: readonly PublishableGrant[],
  minimumBatchSize: number,
): Result<ThreeSixtyPackage, PublishError> {
  if (grants.length === 0) return err({ type: 'NoGrants' });
  for (const grant of grants) {
    if (grant.type === 'aggregated' && grant.awardCount < minimumBatchSize) {
      return err({ type: 'BatchTooSmall', batchId: grant.batchId, minimum: minimumBatchSize });
    }
  }
  const published = grants.map((grant) => toThreeSixtyGrant(publisher, grant));
  const duplicate = firstDuplicate(published.map(({ id }) => id));
  if (duplicate !== undefined) return err({ type: 'DuplicateId', id: duplicate });
  const { title, identifier, issued, modified, license, accessUrl, downloadUrl } = description;
  return ok({
    version: '1.4',
    title,
    description: description.description,
    issued,
    modified,
    identifier,
    publisher: {
      identifier: publisher.orgId,
      name: publisher.name,
      ...(publisher.website !== undefined && { website: publisher.website }),
    },
    license,
    ...(accessUrl !== undefined && { accessURL: accessUrl }),
    ...(downloadUrl !== undefined && { downloadURL: downloadUrl }),
    grants: published,
  });
}

/** One line of the file. */
export function toThreeSixtyGrant(publisher: GrantPublisher, grant: PublishableGrant): ThreeSixtyGrant {
  return grant.type === 'aggregated' ? aggregatedGrant(publisher, grant) : singleGrant(publisher, grant);
}

function singleGrant(publisher: GrantPublisher, grant: NamedGrant | PseudonymousGrant): ThreeSixtyGrant {
  const { plannedStart, plannedEnd, programme, fromOpenCall, url } = grant;
  const locations = grant.beneficiaryCountries.map(locationOf).filter((location) => location !== undefined);
  const planned = {
    ...(plannedStart !== undefined && { startDate: plannedStart }),
    ...(plannedEnd !== undefined && { endDate: plannedEnd }),
  };
  return {
    id: `360G-${publisher.prefix}-${grant.awardId}`,
    title: grant.title,
    description: grant.description,
    currency: grant.amount.currency,
    amountAwarded: exactNumber(grant.amount),
    awardDate: grant.awardDate,
    ...(Object.keys(planned).length > 0 && { plannedDates: [planned] }),
    recipientOrganization: [recipientOf(publisher, grant)],
    ...(locations.length > 0 && { beneficiaryLocation: locations }),
    fundingOrganization: [funderOf(publisher)],
    ...(programme !== undefined && { grantProgramme: [programmeOf(programme)] }),
    ...(fromOpenCall !== undefined && { fromOpenCall: fromOpenCall ? 'Yes' : 'No' }),
    dateModified: grant.modified,
    ...(url !== undefined && { dataSource: url }),
  };
}

function aggregatedGrant(publisher: GrantPublisher, batch: AggregatedGrants): ThreeSixtyGrant {
  const { awardCount, batchId, cutOff, programme } = batch;
  return {
    id: `360G-${publisher.prefix}-${batchId}`,
    title: `${awardCount} awards whose recipients are not named`,
    description:
      `The sum of ${awardCount} awards up to ${cutOff} whose recipients chose not to be listed one by one. Together with ` +
      'the awards listed singly, it adds up to the ledger of the fund.',
    currency: batch.total.currency,
    amountAwarded: exactNumber(batch.total),
    awardDate: cutOff,
    recipientOrganization: [
      { id: ownNumber(publisher, `batch:${batchId}`), name: `${awardCount} organisations or groups, not named` },
    ],
    fundingOrganization: [funderOf(publisher)],
    ...(programme !== undefined && { grantProgramme: [programmeOf(programme)] }),
    dateModified: batch.modified,
  };
}

function recipientOf(publisher: GrantPublisher, grant: NamedGrant | PseudonymousGrant): ThreeSixtyOrganization {
  if (grant.type === 'pseudonymous') {
    return { id: ownNumber(publisher, grant.recipient.pseudonymId), name: grant.recipient.pseudonym };
  }
  const { orgId, organisationId, name, country } = grant.recipient;
  return {
    id: orgId ?? ownNumber(publisher, organisationId),
    name,
    ...(country !== undefined && { addressCountry: countryName(country, 'en') }),
  };
}

/** The standard's form for organisations without a public number: the publisher's prefix and its own number. */
function ownNumber(publisher: GrantPublisher, id: string): string {
  return `360G-${publisher.prefix}-ORG:${id}`;
}

function funderOf(publisher: GrantPublisher): ThreeSixtyOrganization {
  return { id: publisher.orgId, name: publisher.name };
}

/** The standard's code list has no XK, so a place in Kosovo stays without a location. */
function locationOf(country: string): ThreeSixtyLocation | undefined {
  if (!isCountryCode(country) || country === 'XK') return undefined;
  return { name: countryName(country, 'en'), countryCode: country };
}

function programmeOf(programme: ThreeSixtyProgramme): ThreeSixtyProgramme {
  return { ...(programme.code !== undefined && { code: programme.code }), title: programme.title };
}

function exactNumber(amount: Money): number {
  return Number(toDecimalString(amount));
}

function firstDuplicate(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id));
}
