import { useLingui } from '@lingui/react/macro';
import { PageHeader, StatusTag } from '@baraza/ui';
import { useElectionKindWords, useElectionStateWords } from '../../../shared/elections/use-election-words.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import type { ElectionLine } from '../types.ts';

interface ElectionHeaderProps {
  readonly election: ElectionLine;
  /** What this page is for, where it is one of several of the election. */
  readonly part?: string;
  readonly lead?: string;
}

/** The head of every page about one election. */
export function ElectionHeader({ election, part, lead }: ElectionHeaderProps) {
  const { t } = useLingui();
  const state = useElectionStateWords()[election.state];
  const kind = useElectionKindWords()[election.kind];
  return (
    <>
      <PageTitle title={part ?? kind} />
      <PageHeader
        crumbs={[{ href: '/app/returning-office', label: t`Elections` }]}
        kind={part ? <bdi>{election.title}</bdi> : kind}
        title={part ?? <bdi>{election.title}</bdi>}
        lead={lead}
        facts={
          <>
            <StatusTag tone={state.tone}>{state.word}</StatusTag>
            {election.forum ? (
              <span>
                <bdi>{election.forum.name}</bdi>
              </span>
            ) : null}
          </>
        }
      />
    </>
  );
}
