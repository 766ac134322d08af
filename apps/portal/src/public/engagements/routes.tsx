import { msg } from '@lingui/core/macro';
import { inLanguage } from '../../shared/engagements/types.ts';
import { ownWords } from '../../shared/i18n/own-words.tsx';
import type { PublicRoute } from '../public-route.ts';
import { engagementList } from './api/engagement-list.ts';
import { engagementDocument } from './api/engagement.ts';
import { requestList } from './api/request-list.ts';
import { requestDocument } from './api/request.ts';
import { EngagementListPage } from './engagement-list-page.tsx';
import { EngagementPage } from './engagement-page.tsx';
import { RequestListPage, RequestPage } from './request-pages.tsx';

const listRoute: PublicRoute = {
  path: '/engagements',
  async render({ locale, search, i18n }, execute) {
    const { engagements } = await execute(engagementList, { after: search.get('after') });
    return {
      title: i18n._(msg`Engagements`),
      description: i18n._(msg`What companies plan, what people say to it, and what became of it.`),
      body: <EngagementListPage engagements={engagements} locale={locale} />,
    };
  },
};

const engagementRoute: PublicRoute = {
  path: '/engagements/:slug',
  async render({ params, locale }, execute) {
    const { engagement } = await execute(engagementDocument, { slug: params['slug'] ?? '' });
    if (!engagement) return null;
    const title = ownWords(engagement.titles, locale, engagement.language).text;
    return {
      title,
      description: ownWords(engagement.moments, locale, engagement.language).text.slice(0, 200),
      body: <EngagementPage engagement={engagement} locale={locale} />,
    };
  },
};

const requestsRoute: PublicRoute = {
  path: '/requests',
  async render({ locale, search, i18n }, execute) {
    const isSilentOnly = search.get('state') === 'silent';
    const { requests } = await execute(requestList, {
      after: search.get('after'),
      state: isSilentOnly ? 'silent' : null,
    });
    return {
      title: i18n._(msg`Requests`),
      description: i18n._(msg`What forums ask of companies, with dates, answers and silence.`),
      body: <RequestListPage requests={requests} locale={locale} isSilentOnly={isSilentOnly} />,
    };
  },
};

const requestRoute: PublicRoute = {
  path: '/requests/:slug',
  async render({ params, locale }, execute) {
    const { request } = await execute(requestDocument, { slug: params['slug'] ?? '' });
    if (!request) return null;
    const words = inLanguage(request.texts, locale, request.language);
    const body = <RequestPage request={request} locale={locale} />;
    return { title: words?.title ?? request.slug, description: (words?.text ?? '').slice(0, 200), body };
  },
};

export const engagementRoutes: readonly PublicRoute[] = [listRoute, engagementRoute, requestsRoute, requestRoute];
