import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { fundsWithHonoraria } from './api/funds.ts';
import { honorariaDocument } from './api/honoraria.ts';
import { HonorariaPage } from './honoraria-page.tsx';

/** What people are paid for taking part: of the fund named in the address, else of the first. */
const honorariaRoute: PublicRoute = {
  path: '/honoraria',
  async render({ search, locale, i18n }, execute) {
    const { funds } = await execute(fundsWithHonoraria, {});
    const fundSlug = search.get('fund') ?? funds[0]?.slug ?? '';
    const found = await execute(honorariaDocument, { fundSlug, language: locale });
    if (!found.fund) return null;
    return {
      title: i18n._(msg`Paid for taking part`),
      description: i18n._(msg`What people are offered for taking part, and what reached them, in groups.`),
      body: <HonorariaPage found={found} locale={locale} />,
    };
  },
};

export const honorariaRoutes: readonly PublicRoute[] = [honorariaRoute];
