import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { HomePage } from './home-page.tsx';

export const homeRoute: PublicRoute = {
  path: '/',
  render: ({ i18n }) =>
    Promise.resolve({
      title: i18n._(msg`A council and a fund that companies cannot steer`),
      description: i18n._(
        msg`A pooled fund that companies pay into and cannot steer, allocated by independent boards; every cent can be followed by anyone.`,
      ),
      body: <HomePage />,
    }),
};
