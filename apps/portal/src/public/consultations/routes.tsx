import { msg } from '@lingui/core/macro';
import { ownWords } from '../../shared/i18n/own-words.tsx';
import type { PublicRoute } from '../public-route.ts';
import { publishedMapDocument } from './api/published-map.ts';
import { PublishedMapPage } from './published-map-page.tsx';

/** Nothing is here before a forum has published the results. */
const mapRoute: PublicRoute = {
  path: '/consultations/:slug',
  async render({ params, locale, i18n }, execute) {
    const { publishedOpinionMap: map } = await execute(publishedMapDocument, { slug: params['slug'] ?? '' });
    if (!map) return null;
    const { text: title } = ownWords(map.title, locale);
    return {
      title,
      description: i18n._(msg`What members of a forum answered, drawn as groups of at least five.`),
      body: <PublishedMapPage map={map} locale={locale} />,
    };
  },
};

export const consultationRoutes: readonly PublicRoute[] = [mapRoute];
