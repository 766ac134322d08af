import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DataTable, Link, Section, ShowMore, Skeleton, StatusTag, type Column } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useElectionStateWords } from '../../../shared/elections/use-election-words.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { officeElectionsQuery } from '../api/forum-elections.ts';
import type { ElectionLine } from '../types.ts';

export type OfficeRole = 'returning_officer' | 'key_holder' | 'scrutineer';

interface ForumSectionProps {
  readonly forum: { readonly slug: string; readonly name: string };
  readonly roles: readonly OfficeRole[];
}

/** One forum's elections, each with the pages of the offices one holds in it. */
export function ForumSection({ forum, roles }: ForumSectionProps) {
  const { t } = useLingui();
  const list = useConnection(officeElectionsQuery, { forum: forum.slug }, (data) => data.elections);
  const isOfficer = roles.includes('returning_officer');
  const columns = useElectionColumns(roles);
  return (
    <Section
      title={<bdi>{forum.name}</bdi>}
      aside={
        isOfficer ? (
          <ButtonLink kind="quiet" href={`/app/returning-office/announce/${forum.slug}`}>
            <Trans>Announce an election</Trans>
          </ButtonLink>
        ) : null
      }
    >
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={3} /> : null}
      {list.isLoading ? null : (
        <DataTable<ElectionLine>
          caption={t`Elections of this forum`}
          isCaptionHidden
          rows={list.nodes}
          rowId={({ id }) => id}
          empty={
            <p className="hint">
              <Trans>No election has been announced.</Trans>
            </p>
          }
          columns={columns}
        />
      )}
      <Afterwards slug={forum.slug} />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function Afterwards({ slug }: { readonly slug: string }) {
  return (
    <p>
      <Link href={`/app/returning-office/afterwards/${slug}`}>
        <Trans>After the election: vacant seats and recalls</Trans>
      </Link>
    </p>
  );
}

function StateTag({ state }: Pick<ElectionLine, 'state'>) {
  const { word, tone } = useElectionStateWords()[state];
  return <StatusTag tone={tone}>{word}</StatusTag>;
}

function VotingDates({ election }: { readonly election: ElectionLine }) {
  return (
    <Trans>
      <When iso={election.opensAt} kind="dateShort" /> to <When iso={election.closesAt} kind="dateShort" />
    </Trans>
  );
}

function Parts({ slug, roles }: { readonly slug: string; readonly roles: readonly OfficeRole[] }) {
  const { t } = useLingui();
  const base = `/app/returning-office/elections/${slug}`;
  const parts: Readonly<Record<OfficeRole, readonly [string, string]>> = {
    returning_officer: [base, t`Returning officer’s table`],
    key_holder: [`${base}/share`, t`Your key share`],
    scrutineer: [`${base}/count`, t`Your count`],
  };
  return (
    <ul className="bare-list">
      {[...new Set(roles)].map((role) => {
        const [href, words] = parts[role];
        return (
          <li key={role}>
            <Link href={href}>{words}</Link>
          </li>
        );
      })}
    </ul>
  );
}

function useElectionColumns(roles: readonly OfficeRole[]): ReadonlyArray<Column<ElectionLine>> {
  const { t } = useLingui();
  return [
    {
      id: 'title',
      header: t`Election`,
      isRowHeader: true,
      cell: (election) => <bdi>{election.title}</bdi>,
    },
    {
      id: 'state',
      header: t`State`,
      cell: ({ state }) => <StateTag state={state} />,
    },
    {
      id: 'voting',
      header: t`Voting`,
      cell: (election) => <VotingDates election={election} />,
    },
    {
      id: 'parts',
      header: t`Your part`,
      cell: ({ slug }) => <Parts slug={slug} roles={roles} />,
    },
  ];
}
