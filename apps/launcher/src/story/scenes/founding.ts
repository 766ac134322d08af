import { FUND_SLUG, founding } from '../content/fund.ts';
import type { Scene } from '../scene.ts';

export const foundingScene: Scene = {
  id: 'founding',
  title: {
    en: 'The fund is founded, with a charter, a board and its officers',
    es: 'Se funda el fondo, con estatutos, junta y responsables',
    fr: 'Le fonds est fondé, avec sa charte, son conseil et ses responsables',
    ar: 'تأسيس الصندوق بميثاقه ومجلسه ومسؤوليه',
  },
  async play(tale) {
    await tale.once('fund', async () => {
      const { api, app, founderToken } = tale.system;
      const establish = app.get(api.EstablishFund, { strict: false });
      const fund = await establish.execute(founderToken ?? '', founding(tale) as never);
      if (!fund.ok) throw new Error(`${FUND_SLUG} could not be founded: ${JSON.stringify(fund.error)}`);
      return { id: fund.value.id, organisationId: fund.value.organisationId };
    });
  },
};
