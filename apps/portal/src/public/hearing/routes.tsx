import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { heardAddresses } from './addresses.ts';
import { grievanceFigures } from './api/grievance-figures.ts';
import { remedies, remedyCountries } from './api/remedies.ts';
import { remedyCompanies } from './api/remedy-companies.ts';
import { answerReturn } from './back/answer-return.tsx';
import { ChooseForumPage } from './choose-forum-page.tsx';
import { DoorPage } from './door-page.tsx';
import { placeOrForums } from './place-or-forums.ts';
import { RemediesPage } from './remedies-page.tsx';
import { SealedPage } from './sealed/sealed-page.tsx';
import { SealedReturn } from './sealed/sealed-return.tsx';
import { sendingRoutes } from './sending-routes.tsx';

const doorRoute: PublicRoute = {
  path: '/heard',
  async render({ locale, i18n }, execute) {
    const { grievanceFigures: figures } = await execute(grievanceFigures, {});
    return {
      title: i18n._(msg`Be heard`),
      description: i18n._(msg`Without an account: say something once, a grievance, a reprisal, or where else to go.`),
      body: <DoorPage addresses={heardAddresses(locale)} figures={figures} locale={locale} />,
    };
  },
};

const sealedRoute: PublicRoute = {
  path: '/heard/sealed',
  maxAgeSeconds: 0,
  async render({ search, locale, i18n }, execute) {
    const addresses = heardAddresses(locale);
    const { place, forums } = await placeOrForums(execute, search.get('forum'));
    const title = i18n._(msg`The sealed channel, for workers`);
    const body = place ? (
      <SealedPage place={place} locale={locale} addresses={addresses} />
    ) : (
      <div data-heard="">
        <ChooseForumPage title={title} forums={forums} href={addresses.sealed} addresses={addresses}>
          <SealedReturn />
        </ChooseForumPage>
      </div>
    );
    return { title: i18n._(msg`Be heard`), description: title, body };
  },
};

const returnRoute: PublicRoute = {
  path: '/heard/return',
  maxAgeSeconds: 0,
  async render({ posted, locale, i18n }, execute) {
    const title = i18n._(msg`Be heard`);
    const body = await answerReturn(posted, heardAddresses(locale), execute);
    return { title, description: i18n._(msg`Come back with your code`), body };
  },
};

const remediesRoute: PublicRoute = {
  path: '/heard/remedies',
  async render({ search, locale, i18n }, execute) {
    const country = /^[A-Z]{2}$/.exec(search.get('country') ?? '')?.[0] ?? null;
    const { addressees } = await execute(remedyCompanies, {});
    const companies = addressees.edges.map(({ node }) => node).filter(({ kind }) => kind === 'company');
    const about = companies.find(({ slug }) => slug === search.get('about'))?.slug ?? null;
    const found = country ? await execute(remedies, { country, about, after: search.get('after') }) : null;
    const countries = found?.remedyCountries ?? (await execute(remedyCountries, {})).remedyCountries;
    const page = found?.remedyMechanisms;
    const title = i18n._(msg`Where else you can go`);
    const body = (
      <RemediesPage
        country={country}
        about={about}
        companies={companies}
        countries={countries}
        remedies={page?.edges.map(({ node }) => node) ?? []}
        next={page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null}
        locale={locale}
        addresses={heardAddresses(locale)}
      />
    );
    return { title, description: title, body };
  },
};

export const hearingRoutes: readonly PublicRoute[] = [
  doorRoute,
  ...sendingRoutes,
  sealedRoute,
  returnRoute,
  remediesRoute,
];
