import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Link, Section, StatusTag, type StatusTone } from '@baraza/ui';
import { useQuery } from 'urql';
import type { ForumElectionsOfMemberQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { forumElectionsOfMemberQuery } from '../api/forum-elections-of-member.ts';

type Election = ForumElectionsOfMemberQuery['elections']['edges'][number]['node'];

/** What is being elected, with the next date of each. */
export function ElectionList({ forum }: { readonly forum: string }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: forumElectionsOfMemberQuery, variables: { forum } });
  const elections = data?.elections.edges.map(({ node }) => node) ?? [];
  return (
    <Section title={t`Elections`}>
      <DataTable
        caption={t`Elections of your forum`}
        isCaptionHidden
        rows={elections}
        rowId={({ id }) => id}
        empty={
          <p>
            <Trans>No election is announced or running.</Trans>
          </p>
        }
        columns={[
          {
            id: 'title',
            header: t`Election`,
            isRowHeader: true,
            cell: ({ slug, title }) => (
              <Link href={`/app/forum/elections/${slug}`}>
                <bdi>{title}</bdi>
              </Link>
            ),
          },
          { id: 'state', header: t`State`, cell: (election) => <ElectionTag state={election.state} /> },
          { id: 'next', header: t`Next date`, cell: (election) => <NextDate election={election} /> },
        ]}
      />
    </Section>
  );
}

function ElectionTag({ state }: { readonly state: Election['state'] }) {
  const { t } = useLingui();
  const words: Partial<Record<Election['state'], readonly [string, StatusTone]>> = {
    ANNOUNCED: [t`Announced`, 'quiet'],
    NOMINATING: [t`Nominations open`, 'active'],
    NOMINATED: [t`Candidates known`, 'quiet'],
    PREPARED: [t`Voting begins soon`, 'waiting'],
    OPEN: [t`Voting open`, 'active'],
    CLOSED: [t`Being counted`, 'waiting'],
    COUNTED: [t`Counted`, 'good'],
  };
  const [word, tone] = words[state] ?? [t`Over`, 'quiet'];
  return <StatusTag tone={tone}>{word}</StatusTag>;
}

function NextDate({ election }: { readonly election: Election }) {
  const { state, nominationsCloseAt, opensAt, closesAt } = election;
  const isPast = state === 'OPEN' || state === 'CLOSED' || state === 'COUNTED';
  const next = state === 'NOMINATING' ? nominationsCloseAt : isPast ? closesAt : opensAt;
  return next ? <When iso={next} /> : null;
}
