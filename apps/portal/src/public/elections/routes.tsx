import { msg } from '@lingui/core/macro';
import type { ElectionState } from '../../generated/graphql.ts';
import type { PublicRoute } from '../public-route.ts';
import { bundlePath, electionAddresses } from './addresses.ts';
import { electionHistory } from './api/election-history.ts';
import { electionList } from './api/election-list.ts';
import { electionDocument } from './api/election.ts';
import { representativeDocument } from './api/representative.ts';
import { ElectionListPage } from './list/election-list-page.tsx';
import { ElectionPage } from './page/election-page.tsx';
import { RepresentativePage } from './representative/representative-page.tsx';

const RUNNING: ElectionState[] = ['OPEN'];
const COMING: ElectionState[] = ['ANNOUNCED', 'NOMINATING', 'NOMINATED', 'PREPARED'];
const PAST: ElectionState[] = ['CLOSED', 'COUNTED', 'FINAL', 'CANCELLED'];

const listRoute: PublicRoute = {
  path: '/elections',
  async render({ search, locale, i18n }, execute) {
    const forum = search.get('forum') ?? undefined;
    const states = { running: RUNNING, coming: COMING, past: PAST };
    const list = await execute(electionList, { ...states, forum: forum ?? null, after: search.get('after') });
    return {
      title: i18n._(msg`Elections`),
      description: i18n._(msg`Elections of representatives: coming, running and counted, for everybody to check.`),
      body: <ElectionListPage list={list} forum={forum} addresses={electionAddresses(locale)} />,
    };
  },
};

const electionRoute: PublicRoute = {
  path: '/elections/:slug',
  async render({ params, locale, siteUrl, i18n }, execute) {
    const { election, hustings } = await execute(electionDocument, { slug: params['slug'] ?? '' });
    if (!election) return null;
    const history = election.forum ? await execute(electionHistory, { forum: election.forum.slug }) : undefined;
    const { title } = election;
    const addresses = electionAddresses(locale);
    return {
      title,
      description: i18n._(
        msg`${title}: calendar, candidates, the count step by step, and everything needed to check it.`,
      ),
      body: (
        <ElectionPage
          election={election}
          hustings={hustings}
          history={history}
          addresses={addresses}
          bundleUrl={siteUrl + bundlePath(election.slug)}
        />
      ),
    };
  },
};

const representativeRoute: PublicRoute = {
  path: '/representatives/:id',
  async render({ params, locale, i18n }, execute) {
    const { representative } = await execute(representativeDocument, { id: params['id'] ?? '' });
    if (!representative) return null;
    return {
      title: i18n._(msg`A representative`),
      description: i18n._(msg`For whom this representative speaks, since when, and how they were elected.`),
      body: <RepresentativePage representative={representative} addresses={electionAddresses(locale)} />,
    };
  },
};

export const electionRoutes: readonly PublicRoute[] = [listRoute, electionRoute, representativeRoute];
