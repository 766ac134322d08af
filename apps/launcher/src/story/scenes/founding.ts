import { FUND_SLUG, founding } from '../content/fund.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

export const foundingScene: Scene = {
  id: 'founding',
  title: {
    en: 'The fund is founded, with a charter, a board and its officers',
    es: 'Se funda el fondo, con estatutos, junta y responsables',
    fr: 'Le fonds est fondé, avec sa charte, son conseil et ses responsables',
    ar: 'تأسيس الصندوق بميثاقه ومجلسه ومسؤوليه',
  },
  async play(tale) {
    const found = async (): Promise<{ id: string } | null> => {
      const { fund } = await tale.client.ask<{ fund: { id: string } | null }>(
        null,
        `{ fund(slug: "${FUND_SLUG}") { id } }`,
      );
      return fund;
    };
    await tale.once('fund', () => establish(tale), { found });
  },
};

/** Founding is no operation of the API: whoever installs the product does it once, with the founder's token. */
async function establish(tale: Tale): Promise<{ id: string }> {
  const { api, app, founderToken } = tale.system;
  const establishing = app.get(api.EstablishFund, { strict: false });
  const fund = await establishing.execute(founderToken ?? '', founding(tale));
  if (!fund.ok) throw new Error(`${FUND_SLUG} could not be founded: ${JSON.stringify(fund.error)}`);
  return { id: fund.value.id };
}
