import { screen, vet } from '../acts/assurance-acts.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';
import { firstAwards } from './first-decisions.ts';
import { firstApplicationOf } from './first-review.ts';

export interface KnownAward {
  readonly id: string;
  /** In the order in which they are due. */
  readonly trancheIds: readonly string[];
}

/** The award of the first call to an organisation. */
export const firstAwardOf = (tale: Tale, organisation: string): KnownAward =>
  tale.known<KnownAward>(`award-${organisation}`);

export const firstAgreements: Scene = {
  id: 'first-agreements',
  title: {
    en: 'The organisations are vetted and sign their agreements',
    es: 'Se verifica a las organizaciones y firman sus acuerdos',
    fr: 'Les organisations sont vérifiées et signent leurs accords',
    ar: 'التحقق من المنظمات وتوقيعها اتفاقياتها',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(317, 10));
    for (const { organisation } of firstAwards) {
      await vet(tale, organisation);
      await screen(tale, organisation, 'first');
    }
    for (const [index, { organisation }] of firstAwards.entries()) {
      await tale.moveTo(tale.daysAgo(316 - index, 12));
      await sign(tale, organisation);
    }
  },
};

async function sign(tale: Tale, organisation: string): Promise<void> {
  const signatory = `${organisation}-signatory`;
  const award = await tale.once(`award-${organisation}`, () => findAward(tale, signatory, organisation));
  await tale.act(
    `sign-${organisation}`,
    signatory,
    {
      name: 'acceptAgreement',
      success: 'Award',
      variables: { input: ['AcceptAgreementInputType!', { awardId: award.id, publicationMode: 'named' }] },
    },
    { doneIf: ['WrongState'], done: { id: award.id } },
  );
}

interface AwardNode {
  readonly id: string;
  readonly applicationId: string;
  readonly tranches: readonly { readonly id: string; readonly number: number }[];
}

async function findAward(tale: Tale, signatory: string, organisation: string): Promise<KnownAward> {
  const awards = await tale.client.list<AwardNode>(signatory, 'myAwards', 'id applicationId tranches { id number }');
  const applicationId = firstApplicationOf(tale, organisation);
  const award = awards.find((each) => each.applicationId === applicationId);
  if (!award) throw new Error(`${organisation} has no award`);
  const tranches = award.tranches.toSorted((one, other) => one.number - other.number);
  return { id: award.id, trancheIds: tranches.map(({ id }) => id) };
}
