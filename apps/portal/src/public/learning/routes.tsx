import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { publicLearning } from './api/learning.ts';
import { publicLearningList } from './api/learning-list.ts';
import { publicSessions } from './api/sessions.ts';
import { chosenEdition, LearningListPage, LearningPage } from './learning-pages.tsx';
import { SessionsPage } from './sessions-page.tsx';

const listRoute: PublicRoute = {
  path: '/learning',
  async render({ locale, search, i18n }, execute) {
    const { learningMaterials } = await execute(publicLearningList, { after: search.get('after') });
    return {
      title: i18n._(msg`Learning`),
      description: i18n._(msg`Short texts on how a technology works, written for those whom it affects.`),
      body: <LearningListPage materials={learningMaterials} locale={locale} />,
    };
  },
};

const materialRoute: PublicRoute = {
  path: '/learning/:slug',
  async render({ params, locale, search }, execute) {
    const language = search.get('in') ?? locale;
    const { learningMaterial } = await execute(publicLearning, { slug: params['slug'] ?? '', language });
    const edition = learningMaterial && chosenEdition(learningMaterial, language, search.get('version'));
    if (!learningMaterial || !edition) return null;
    return {
      title: edition.title,
      description: edition.summary,
      body: <LearningPage material={learningMaterial} edition={edition} locale={locale} />,
    };
  },
};

const sessionsRoute: PublicRoute = {
  path: '/engagements/:slug/sessions',
  async render({ params, locale, i18n }, execute) {
    const { engagement, engagementSessions } = await execute(publicSessions, { engagement: params['slug'] ?? '' });
    if (!engagement) return null;
    return {
      title: i18n._(msg`Notes of sessions`),
      description: i18n._(msg`What was said in the sessions of an engagement, as far as it is public.`),
      body: (
        <SessionsPage
          engagement={engagement}
          sessions={engagementSessions.edges.map(({ node }) => node)}
          locale={locale}
        />
      ),
    };
  },
};

/** Materials that explain a technology, and notes of sessions that reach everybody. */
export const learningRoutes: readonly PublicRoute[] = [listRoute, materialRoute, sessionsRoute];
