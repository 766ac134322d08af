import { organisations } from '../content/organisations.ts';
import type { Tale } from '../tale.ts';

const DAY_MS = 86_400_000;
const VETTING_DAYS = 730;
const SCREENING_DAYS = 180;
const LISTS = ['UN Security Council Consolidated List', 'EU consolidated financial sanctions', 'UK sanctions list'];

/** The grants officer looks an organisation up and says so, with evidence and until when it counts. */
export async function vet(tale: Tale, organisation: string): Promise<void> {
  const orgIds = organisations.find(({ key }) => key === organisation)?.orgIds ?? [];
  const organisationId = tale.known(`organisation-${organisation}`).id;
  const input = {
    organisationId,
    outcome: 'passed',
    evidence:
      orgIds.length > 0
        ? `Entered in the public register as ${orgIds.join(', ')}; accounts filed on time for three years.`
        : 'Constitution, accounts of two years and the list of its committee seen; two members met at its office.',
    expiresOn: dayIn(tale, VETTING_DAYS),
  };
  await tale.act(
    `vet-${organisation}`,
    'grants-officer',
    { name: 'vetOrganisation', success: 'Vetting', variables: { input: ['VetOrganisationInput!', input] } },
    { found: async () => (await madeToday(tale, organisationId)).vettings[0] },
  );
}

/** A person looks at the sanctions lists; the outcome counts for some months. */
export async function screen(tale: Tale, organisation: string, occasion: string): Promise<void> {
  const organisationId = tale.known(`organisation-${organisation}`).id;
  const input = {
    organisationId,
    outcome: 'clear',
    lists: LISTS,
    evidence: 'Name and register number looked up on all three lists; no entry found.',
    expiresOn: dayIn(tale, SCREENING_DAYS),
  };
  await tale.act(
    `screen-${organisation}-${occasion}`,
    'grants-officer',
    { name: 'screenOrganisation', success: 'Screening', variables: { input: ['ScreenOrganisationInput!', input] } },
    { found: async () => (await madeToday(tale, organisationId)).screenings[0] },
  );
}

interface AssuranceRecord {
  readonly vettings: readonly { readonly id: string; readonly vettedAt: string }[];
  readonly screenings: readonly { readonly id: string; readonly screenedAt: string }[];
}

async function madeToday(tale: Tale, organisationId: string): Promise<AssuranceRecord> {
  const { assuranceRecord } = await tale.client.ask<{ assuranceRecord: AssuranceRecord }>(
    'grants-officer',
    `query ($id: ID!) { assuranceRecord(organisationId: $id) {
      vettings { id vettedAt } screenings { id screenedAt } } }`,
    { id: organisationId },
  );
  const isToday = (moment: string): boolean => moment.slice(0, 10) === dayIn(tale, 0);
  return {
    vettings: assuranceRecord.vettings.filter(({ vettedAt }) => isToday(vettedAt)),
    screenings: assuranceRecord.screenings.filter(({ screenedAt }) => isToday(screenedAt)),
  };
}

function dayIn(tale: Tale, days: number): string {
  return new Date(tale.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
