import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One grant as a real funder published it in the 360Giving Data Standard. */
export interface PublishedGrant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  readonly amountAwarded: number;
  readonly recipientOrganization: readonly [{ readonly id: string; readonly name: string }];
  readonly fundingOrganization: readonly [{ readonly name: string }];
}

const openData = dirname(dirname(createRequire(import.meta.url).resolve('@baraza/open-data')));
const sample = join(openData, 'samples/360giving/community-response-2020.json');

const { grants } = JSON.parse(readFileSync(sample, 'utf8')) as { grants: readonly PublishedGrant[] };

/** The real grant that an application of the demo retells. */
export function publishedGrant(recipientOrgId: string, funderName: string): PublishedGrant {
  const found = grants.find(
    (grant) => grant.recipientOrganization[0].id === recipientOrgId && grant.fundingOrganization[0].name === funderName,
  );
  if (!found) throw new Error(`the sample has no grant of ${funderName} to ${recipientOrgId}`);
  return found;
}
