import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { publicCall } from './api/call.ts';
import { publicCalls } from './api/open-calls.ts';
import { publicFunds } from '../funds/api/public-funds.ts';
import { CallPage } from './call-page.tsx';
import { CallsPage } from './calls-page.tsx';

const callsRoute: PublicRoute = {
  path: '/calls',
  async render({ locale, i18n }, execute) {
    const { funds } = await execute(publicFunds, {});
    const lists = await Promise.all(
      funds.map(async (fund) => ({ fund, ...(await execute(publicCalls, { fundId: fund.id, after: null })) })),
    );
    return {
      title: i18n._(msg`Calls for applications`),
      description: i18n._(msg`Open and past calls for applications.`),
      body: <CallsPage locale={locale} funds={lists} />,
    };
  },
};

const callRoute: PublicRoute = {
  path: '/calls/:slug',
  async render({ params, locale }, execute) {
    const { call } = await execute(publicCall, { slug: params['slug'] ?? '' });
    if (!call) return null;
    return {
      title: call.title,
      description: call.summary,
      body: <CallPage call={call} callsAddress={`/${locale}/calls`} />,
    };
  },
};

export const callRoutes: readonly PublicRoute[] = [callsRoute, callRoute];
