import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { fundAddresses } from './addresses.ts';
import { awardList } from './api/award-list.ts';
import { entryDocument } from './api/entry.ts';
import { entryList } from './api/entry-list.ts';
import { fundOverview } from './api/fund-overview.ts';
import { publicFunds } from './api/public-funds.ts';
import { resolutionDocument } from './api/resolution.ts';
import { resolutionList } from './api/resolution-list.ts';
import { AwardsPage } from './awards-page.tsx';
import { EntriesPage } from './entries-page.tsx';
import { EntryPage } from './entry-page.tsx';
import { FundListPage } from './fund-list-page.tsx';
import { FundPage } from './fund-page.tsx';
import { isAccount } from './ledger-words.ts';
import { ResolutionPage } from './resolution-page.tsx';
import { ResolutionsPage } from './resolutions-page.tsx';

const PAGE_SIZE = 50;

const fundRoute: PublicRoute = {
  path: '/funds/:slug',
  async render({ params, locale, i18n }, execute) {
    const overview = await execute(fundOverview, { slug: params['slug'] ?? '' });
    if (!overview.fund) return null;
    const { name, slug } = overview.fund;
    return {
      title: name,
      description: i18n._(msg`What came into ${name}, what the board decided, and whom it was paid to.`),
      body: <FundPage overview={overview} addresses={fundAddresses(locale, slug)} />,
    };
  },
};

const entriesRoute: PublicRoute = {
  path: '/funds/:slug/entries',
  async render({ params, search, locale, i18n }, execute) {
    const account = search.get('account') ?? '';
    const currency = search.get('currency') ?? '';
    const list = await execute(entryList, {
      slug: params['slug'] ?? '',
      first: PAGE_SIZE,
      after: search.get('after'),
      currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
      account: isAccount(account) ? (account as never) : null,
    });
    if (!list.fund) return null;
    const { name, slug } = list.fund;
    return {
      title: i18n._(msg`The books of ${name}`),
      description: i18n._(msg`Every entry in the books of ${name}, newest first.`),
      body: <EntriesPage list={list} account={account} currency={currency} addresses={fundAddresses(locale, slug)} />,
    };
  },
};

const entryRoute: PublicRoute = {
  path: '/funds/:slug/entries/:id',
  async render({ params, locale, i18n }, execute) {
    const { fund, ledgerEntry } = await execute(entryDocument, { slug: params['slug'] ?? '', id: params['id'] ?? '' });
    if (!fund || ledgerEntry?.fundId !== fund.id) return null;
    return {
      title: i18n._(msg`An entry in the books of ${fund.name}`),
      description: ledgerEntry.memo,
      body: <EntryPage fundName={fund.name} entry={ledgerEntry} addresses={fundAddresses(locale, fund.slug)} />,
    };
  },
};

const resolutionsRoute: PublicRoute = {
  path: '/funds/:slug/resolutions',
  async render({ params, search, locale, i18n }, execute) {
    const list = await execute(resolutionList, { slug: params['slug'] ?? '', after: search.get('after') });
    if (!list.fund) return null;
    const { name, slug } = list.fund;
    return {
      title: i18n._(msg`Resolutions of ${name}`),
      description: i18n._(msg`What the board of ${name} decided, with reasons.`),
      body: <ResolutionsPage list={list} addresses={fundAddresses(locale, slug)} />,
    };
  },
};

const resolutionRoute: PublicRoute = {
  path: '/funds/:slug/resolutions/:id',
  async render({ params, locale }, execute) {
    const variables = { slug: params['slug'] ?? '', id: params['id'] ?? '' };
    const { fund, publicResolution } = await execute(resolutionDocument, variables);
    if (!fund || publicResolution?.resolution.fundId !== fund.id) return null;
    const { resolution } = publicResolution;
    return {
      title: resolution.title,
      description: resolution.reasons.slice(0, 160),
      body: (
        <ResolutionPage found={publicResolution} fundName={fund.name} addresses={fundAddresses(locale, fund.slug)} />
      ),
    };
  },
};

const awardsRoute: PublicRoute = {
  path: '/funds/:slug/awards',
  async render({ params, search, locale, i18n }, execute) {
    const list = await execute(awardList, { slug: params['slug'] ?? '', after: search.get('after') });
    if (!list.fund) return null;
    const { name, slug } = list.fund;
    return {
      title: i18n._(msg`Grants of ${name}`),
      description: i18n._(msg`Every grant of ${name} that has a line of its own.`),
      body: <AwardsPage list={list} addresses={fundAddresses(locale, slug)} />,
    };
  },
};

const fundsRoute: PublicRoute = {
  path: '/funds',
  async render({ locale, i18n }, execute) {
    const { funds } = await execute(publicFunds, {});
    return {
      title: i18n._(msg`Funds`),
      description: i18n._(msg`Every fund with what came in and what was paid.`),
      body: <FundListPage locale={locale} funds={funds} />,
    };
  },
};

export const fundRoutes: readonly PublicRoute[] = [
  fundsRoute,
  fundRoute,
  entriesRoute,
  entryRoute,
  resolutionsRoute,
  resolutionRoute,
  awardsRoute,
];
