import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { forumList } from './api/forum-list.ts';
import { forumDocument } from './api/forum.ts';
import { ForumListPage } from './forum-list-page.tsx';
import { ForumPage } from './forum-page.tsx';

const listRoute: PublicRoute = {
  path: '/forums',
  async render({ locale, search, i18n }, execute) {
    const { forums } = await execute(forumList, { after: search.get('after') });
    return {
      title: i18n._(msg`Forums`),
      description: i18n._(msg`Bodies of people whom technology affects: what they are about, and how to join.`),
      body: <ForumListPage forums={forums} locale={locale} />,
    };
  },
};

const forumRoute: PublicRoute = {
  path: '/forums/:slug',
  async render({ params, locale }, execute) {
    const { forum, elections, forumRecord } = await execute(forumDocument, { slug: params['slug'] ?? '' });
    if (!forum) return null;
    return {
      title: forum.name,
      description: forum.charter?.content.purpose.slice(0, 200) ?? forum.name,
      body: (
        <ForumPage
          forum={forum}
          elections={elections.edges.map(({ node }) => node)}
          record={forumRecord}
          locale={locale}
        />
      ),
    };
  },
};

export const forumRoutes: readonly PublicRoute[] = [listRoute, forumRoute];
