import { organisations, type StoryOrganisation } from '../content/organisations.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

export const organisationsScene: Scene = {
  id: 'organisations',
  title: {
    en: 'Companies, a foundation and non-profit organisations register',
    es: 'Se inscriben empresas, una fundación y organizaciones sin ánimo de lucro',
    fr: 'Des entreprises, une fondation et des organisations à but non lucratif s’inscrivent',
    ar: 'تسجيل شركات ومؤسسة ومنظمات غير ربحية',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(399, 10));
    for (const organisation of organisations) await register(tale, organisation);
  },
};

async function register(tale: Tale, { key, founder, people = [], ...input }: StoryOrganisation): Promise<void> {
  const { id: organisationId } = await tale.act(
    `organisation-${key}`,
    founder,
    {
      name: 'registerOrganisation',
      success: 'Organisation',
      variables: { input: ['RegisterOrganisationInput!', input] },
    },
    {
      found: async () => {
        const all = await tale.client.list<{ id: string; name: string }>(founder, 'organisations', 'id name');
        return all.find((each) => each.name === input.name);
      },
    },
  );
  for (const [handle, role] of people) {
    const offer = await tale.act(`offer-${key}-${handle}`, founder, {
      name: 'offerRole',
      success: 'RoleOffer',
      variables: { input: ['OfferRoleInput!', { organisationId, handle, role }] },
    });
    await tale.act(
      `accept-${key}-${handle}`,
      handle,
      {
        name: 'answerRoleOffer',
        success: 'RoleOffer',
        variables: { offerId: ['ID!', offer.id], accept: ['Boolean!', true] },
      },
      { doneIf: ['NotFound', 'AlreadyHeld'], done: { id: offer.id } },
    );
  }
}
