import { msg } from '@lingui/core/macro';
import type { Execute, PublicPage, PublicRoute } from '../public-route.ts';
import { companyAddresses } from './addresses.ts';
import { companyList } from './api/company-list.ts';
import { companyVersion } from './api/company-version.ts';
import { companyVersions } from './api/company-versions.ts';
import { companyDocument } from './api/company.ts';
import { recordFact } from './api/record-fact.ts';
import { BeforeVersionsPage } from './before-versions-page.tsx';
import { CompanyPage } from './company-page.tsx';
import { DirectoryPage } from './directory-page.tsx';
import { NAME_CHARACTERS } from './directory-filter.tsx';
import { FactPage } from './fact-page.tsx';
import { VersionPage } from './version-page.tsx';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const SLUG = /^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const listRoute: PublicRoute = {
  path: '/companies',
  async render({ locale, search, i18n }, execute) {
    const forum = search.get('forum') ?? '';
    const name = (search.get('name') ?? '').trim().slice(0, NAME_CHARACTERS);
    const filter = { name, forum: SLUG.test(forum) ? forum : '', unanswered: search.get('requests') === 'unanswered' };
    const data = await execute(companyList, {
      name: name || null,
      forum: filter.forum || null,
      unansweredOnly: filter.unanswered || null,
      after: search.get('after'),
    });
    return {
      title: i18n._(msg`Companies`),
      description: i18n._(msg`What companies were asked by the people affected, and what they answered: dated facts.`),
      body: <DirectoryPage data={data} filter={filter} addresses={companyAddresses(locale)} />,
    };
  },
};

interface AskedDay {
  readonly slug: string;
  /** That was asked for. */
  readonly asked: string;
  readonly locale: string;
}

/** Says which day is the first of a record; null where there is no record, or where something else is amiss. */
async function beforeVersions(
  day: AskedDay,
  execute: Execute,
  after: string | null = null,
): Promise<PublicPage | null> {
  const { slug, asked, locale } = day;
  const { companyRecord: company } = await execute(companyVersions, { slug, after });
  if (!company) return null;
  const { hasNextPage, endCursor } = company.versions.pageInfo;
  if (hasNextPage && endCursor) return beforeVersions(day, execute, endCursor);
  const first = company.versions.edges.at(-1)?.node.asOf;
  if (!first || asked >= first) return null;
  return {
    ...{ title: company.name, description: company.name, isMissing: true },
    body: <BeforeVersionsPage company={company} asked={asked} first={first} locale={locale} />,
  };
}

const companyRoute: PublicRoute = {
  path: '/companies/:slug',
  async render({ params, search, locale, siteUrl, i18n }, execute) {
    const slug = params['slug'] ?? '';
    const asOf = search.get('as-of');
    if (asOf !== null) {
      if (!DAY.test(asOf)) return null;
      const { companyRecordAsOf } = await execute(companyVersion, { slug, asOf });
      if (!companyRecordAsOf) return beforeVersions({ slug, asked: asOf, locale }, execute);
      return {
        title: companyRecordAsOf.name,
        description: i18n._(msg`A record as it stood at the end of a day, for citation.`),
        body: <VersionPage version={companyRecordAsOf} asked={asOf} locale={locale} siteUrl={siteUrl} />,
      };
    }
    const found = await execute(companyDocument, { slug, after: search.get('after') });
    const { companyRecord, grievanceFigures, addressee } = found;
    if (!companyRecord) return null;
    return {
      title: companyRecord.name,
      description: i18n._(msg`Dated facts about what was asked of this company and what it did.`),
      body: (
        <CompanyPage
          company={companyRecord}
          profile={addressee}
          grievances={grievanceFigures}
          locale={locale}
          siteUrl={siteUrl}
        />
      ),
    };
  },
};

const factRoute: PublicRoute = {
  path: '/companies/:slug/facts/:id',
  async render({ params, locale, i18n }, execute) {
    const id = params['id'] ?? '';
    const { recordFact: fact } = UUID.test(id) ? await execute(recordFact, { id }) : { recordFact: null };
    if (!fact?.company || fact.company.slug !== params['slug']) return null;
    return {
      title: fact.company.name,
      description: i18n._(msg`One fact of a company’s record, and what it is made of.`),
      body: <FactPage fact={fact} locale={locale} />,
    };
  },
};

/** Companies' records (rule I6). */
export const companyRoutes: readonly PublicRoute[] = [listRoute, companyRoute, factRoute];
