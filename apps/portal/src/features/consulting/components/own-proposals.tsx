import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DataTable, Link, StatusTag } from '@baraza/ui';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { withdrawStatementMutation } from '../api/withdraw-statement.ts';
import type { Statement } from '../types.ts';
import { SayingProblem } from './saying-problem.tsx';

interface OwnProposalsProps {
  readonly own: readonly Statement[];
  readonly onChanged: () => void;
}

/** What one has proposed; a hidden one says where its reasons are. */
export function OwnProposals({ own, onChanged }: OwnProposalsProps) {
  const { t } = useLingui();
  const act = useAct();
  const withdraw = async (id: string) => {
    if (await act.send(withdrawStatementMutation, { id })) onChanged();
  };
  return (
    <div className="stack">
      <DataTable<Statement>
        caption={t`What you have proposed`}
        rows={own}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'words',
            header: t`Statement`,
            isRowHeader: true,
            cell: ({ texts, language }) => <OwnWords words={texts} original={language} />,
          },
          { id: 'state', header: t`State`, cell: ({ hidden }) => <ProposalState isHidden={hidden} /> },
          {
            id: 'act',
            header: t`Change your mind`,
            cell: ({ id }) => (
              <Button kind="quiet" isPending={act.isBusy} onPress={() => void withdraw(id)}>
                <Trans>Take it back</Trans>
              </Button>
            ),
          },
        ]}
      />
      <SayingProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </div>
  );
}

function ProposalState({ isHidden }: { readonly isHidden: boolean }) {
  if (!isHidden) return <Trans>Members are asked</Trans>;
  return (
    <>
      <StatusTag tone="stopped">
        <Trans>Hidden</Trans>
      </StatusTag>{' '}
      <Link href="/app/forum-office/my-texts">
        <Trans>Why, and how to appeal</Trans>
      </Link>
    </>
  );
}
