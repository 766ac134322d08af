import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { GrievanceLine } from '../types.ts';
import { useGrievanceStateWords, useTopicWords } from '../words.ts';

interface GrievanceListProps {
  readonly rows: readonly GrievanceLine[];
  readonly hrefOf: (id: string) => string;
}

/** Grievances with their clocks, latest first. */
export function GrievanceList({ rows, hrefOf }: GrievanceListProps) {
  const { t } = useLingui();
  const topics = useTopicWords();
  const states = useGrievanceStateWords();
  return (
    <DataTable
      caption={t`Grievances, latest first`}
      isCaptionHidden
      rows={rows}
      rowId={({ id }) => id}
      empty={
        <EmptyState title={t`No grievances`}>
          <Trans>They appear here with the day by which each has to be acknowledged and answered.</Trans>
        </EmptyState>
      }
      columns={[
        {
          id: 'topic',
          header: t`About`,
          isRowHeader: true,
          cell: ({ id, topic }) => <Link href={hrefOf(id)}>{topics[topic]}</Link>,
        },
        { id: 'company', header: t`Company`, cell: ({ addressee }) => <bdi>{addressee?.name}</bdi> },
        { id: 'received', header: t`Received`, cell: ({ receivedOn }) => <When iso={receivedOn} kind="dateShort" /> },
        {
          id: 'state',
          header: t`State`,
          cell: (line) => (
            <StatusTag tone={line.overdueSince && !line.answeredOn ? 'stopped' : 'quiet'}>
              {states[line.state]}
            </StatusTag>
          ),
        },
        { id: 'due', header: t`Due`, cell: (line) => <DueDay line={line} /> },
      ]}
    />
  );
}

function DueDay({ line }: { readonly line: GrievanceLine }) {
  const { acknowledgedOn, acknowledgeBy, answeredOn, answerBy, overdueSince, heldOn } = line;
  if (answeredOn || line.state === 'closed') return <>–</>;
  if (overdueSince)
    return (
      <>
        <Trans>
          overdue since <When iso={overdueSince} kind="dateShort" />
        </Trans>
        {heldOn ? (
          <>
            {' '}
            <Trans>(held)</Trans>
          </>
        ) : null}
      </>
    );
  return acknowledgedOn ? (
    <Trans>
      answer by <When iso={answerBy} kind="dateShort" />
    </Trans>
  ) : (
    <Trans>
      acknowledge by <When iso={acknowledgeBy} kind="dateShort" />
    </Trans>
  );
}
