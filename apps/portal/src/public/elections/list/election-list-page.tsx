import type { ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicElectionListQuery } from '../../../generated/graphql.ts';
import type { ElectionAddresses } from '../addresses.ts';
import { ElectionRegister } from './election-register.tsx';

interface ElectionListPageProps {
  readonly list: PublicElectionListQuery;
  /** Short name of the forum whose elections alone are shown. */
  readonly forum: string | undefined;
  readonly addresses: ElectionAddresses;
}

/** All elections: those that run, those to come, those that are over. */
export function ElectionListPage({ list, forum, addresses }: ElectionListPageProps) {
  const groups = [list.running, list.coming, list.past].map(({ edges }) => edges.map(({ node }) => node));
  const [running = [], coming = [], past = []] = groups;
  const forumName = groups.flat()[0]?.forum?.name;
  const { hasNextPage, endCursor } = list.past.pageInfo;
  const older = new URLSearchParams({ ...(forum ? { forum } : {}), ...(endCursor ? { after: endCursor } : {}) });
  return (
    <>
      <PageHeader
        title={<Trans>Elections</Trans>}
        lead={
          <Trans>
            Members of a forum elect those who speak for them. Nobody can see how anybody voted, and anybody can check
            the count.
          </Trans>
        }
        facts={forum ? <OneForum name={forumName ?? forum} addresses={addresses} /> : undefined}
      />
      {groups.flat().length === 0 ? <NoElections /> : null}
      <Group title={<Trans>Voting now</Trans>} elections={running} addresses={addresses} />
      <Group title={<Trans>To come</Trans>} elections={coming} addresses={addresses} />
      <Group title={<Trans>Voted</Trans>} elections={past} addresses={addresses}>
        <ShowMore hasMore={hasNextPage} {...(hasNextPage && { href: `${addresses.list}?${older}` })} />
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: ReactNode;
  readonly elections: Parameters<typeof ElectionRegister>[0]['elections'];
  readonly addresses: ElectionAddresses;
  readonly children?: ReactNode;
}

function Group({ title, elections, addresses, children }: GroupProps) {
  if (elections.length === 0) return null;
  return (
    <Section title={title}>
      <ElectionRegister elections={elections} addresses={addresses} />
      {children}
    </Section>
  );
}

function OneForum({ name, addresses }: { readonly name: string; readonly addresses: ElectionAddresses }) {
  return (
    <>
      <span>
        <Trans>
          Only elections of <bdi>{name}</bdi>
        </Trans>
      </span>
      <a href={addresses.list}>
        <Trans>Show all forums</Trans>
      </a>
    </>
  );
}

function NoElections() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No election has been announced yet`}>
      <Trans>As soon as a returning officer announces one, it appears here with its dates.</Trans>
    </EmptyState>
  );
}
