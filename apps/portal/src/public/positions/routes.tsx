import { msg } from '@lingui/core/macro';
import { ownWords } from '../../shared/i18n/own-words.tsx';
import type { PublicRoute } from '../public-route.ts';
import { positionList } from './api/position-list.ts';
import { positionDocument } from './api/position.ts';
import { PositionListPage } from './position-list-page.tsx';
import { PositionPage } from './position-page.tsx';

const listRoute: PublicRoute = {
  path: '/positions',
  async render({ locale, search, i18n }, execute) {
    const [forum, addressee] = [search.get('forum'), search.get('addressee')];
    const { positions } = await execute(positionList, { forum, addressee, after: search.get('after') });
    const limits = new URLSearchParams({ ...(forum && { forum }), ...(addressee && { addressee }) }).toString();
    return {
      title: i18n._(msg`Positions`),
      description: i18n._(
        msg`What elected representatives of affected people ask of companies, and what became of it.`,
      ),
      body: <PositionListPage positions={positions} locale={locale} filter={limits ? `${limits}&` : ''} />,
    };
  },
};

const positionRoute: PublicRoute = {
  path: '/positions/:slug',
  async render({ params, locale, siteUrl, i18n }, execute) {
    const { position } = await execute(positionDocument, { slug: params['slug'] ?? '' });
    if (!position) return null;
    const { text: title } = ownWords(position.titles, locale, position.language);
    const [forum, addressee] = [position.forum.name, position.addressee.name];
    return {
      title,
      description: i18n._(
        msg`A position of ${forum} to ${addressee}: recommendations, votes and the minority’s opinion.`,
      ),
      body: <PositionPage position={position} locale={locale} siteUrl={siteUrl} />,
    };
  },
};

export const positionRoutes: readonly PublicRoute[] = [listRoute, positionRoute];
