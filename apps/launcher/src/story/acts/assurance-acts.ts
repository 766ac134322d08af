import { organisations } from '../content/organisations.ts';
import type { Tale } from '../tale.ts';

const LISTS = ['UN Security Council Consolidated List', 'EU consolidated financial sanctions', 'UK sanctions list'];

/** The grants officer looks an organisation up and says so, with evidence and until when it counts. */
export async function vet(tale: Tale, organisation: string, expiresInDays = 730): Promise<void> {
  const known = organisations.find(({ key }) => key === organisation);
  await tale.act(`vet-${organisation}`, 'grants-officer', {
    name: 'vetOrganisation',
    success: 'Vetting',
    variables: {
      input: [
        'VetOrganisationInput!',
        {
          organisationId: tale.known(`organisation-${organisation}`).id,
          outcome: 'passed',
          evidence: `Entered in the public register as ${known?.orgIds.join(', ')}; accounts filed on time for three years.`,
          expiresOn: dayIn(tale, expiresInDays),
        },
      ],
    },
  });
}

/** A person looks at the sanctions lists; the outcome counts for some months. */
export async function screen(tale: Tale, organisation: string, occasion: string): Promise<void> {
  await tale.act(`screen-${organisation}-${occasion}`, 'grants-officer', {
    name: 'screenOrganisation',
    success: 'Screening',
    variables: {
      input: [
        'ScreenOrganisationInput!',
        {
          organisationId: tale.known(`organisation-${organisation}`).id,
          outcome: 'clear',
          lists: LISTS,
          evidence: 'Name and register number looked up on all three lists; no entry found.',
          expiresOn: dayIn(tale, 180),
        },
      ],
    },
  });
}

function dayIn(tale: Tale, days: number): string {
  return new Date(tale.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
