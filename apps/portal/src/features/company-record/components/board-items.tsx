import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@baraza/ui';
import type { BoardItemFragment } from '../../../generated/graphql.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { When } from '../../../shared/format/use-format.tsx';

export type BoardColumn =
  | 'level'
  | 'phase'
  | 'answerBy'
  | 'answered'
  | 'outcome'
  | 'commitments'
  | 'signedRole'
  | 'state'
  | 'overdue'
  | 'rating';

interface BoardItemsProps {
  readonly items: readonly BoardItemFragment[];
  readonly columns: readonly BoardColumn[];
}

/** Recommendations with the columns that a question needs, the most severe first. */
export function BoardItems({ items, columns }: BoardItemsProps) {
  const { t } = useLingui();
  const known = { ...useDayColumns(), ...useWordColumns() };
  const name: Column<BoardItemFragment> = {
    ...{ id: 'title', header: t`Recommendation`, isRowHeader: true },
    cell: ({ title, positionTitle, number }) => (
      <>
        <bdi>{title}</bdi>
        <br />
        <small>
          <bdi>{positionTitle}</bdi>, {number}
        </small>
      </>
    ),
  };
  return (
    <DataTable
      caption={<Trans>Recommendations, the most severe first</Trans>}
      isCaptionHidden
      rows={items}
      rowId={({ itemId }) => itemId}
      columns={[name, ...columns.map((id) => ({ id, ...known[id] }))]}
      empty={
        <p>
          <Trans>None.</Trans>
        </p>
      }
    />
  );
}

type Known<Ids extends BoardColumn> = Record<Ids, Omit<Column<BoardItemFragment>, 'id'>>;

const day = (iso: string | null | undefined) => (iso ? <When iso={iso} kind="dateShort" /> : '–');

function useDayColumns(): Known<'answerBy' | 'answered' | 'overdue' | 'commitments' | 'signedRole'> {
  const { t } = useLingui();
  return {
    answerBy: { header: t`Answer due`, cell: ({ answerBy }) => day(answerBy) },
    answered: { header: t`Answered`, cell: ({ answeredOn }) => day(answeredOn) },
    overdue: { header: t`Overdue since`, cell: ({ overdueSince }) => day(overdueSince) },
    signedRole: { header: t`Signed by (role)`, cell: ({ signedRole }) => <bdi>{signedRole ?? '–'}</bdi> },
    commitments: {
      header: t`Commitments`,
      cell: ({ commitments }) => (
        <ul>
          {commitments.map(({ text, dueOn }) => (
            <li key={text}>
              <bdi>{text}</bdi> {dueOn ? <When iso={dueOn} kind="dateShort" /> : null}
            </li>
          ))}
        </ul>
      ),
    },
  };
}

function useWordColumns(): Known<'level' | 'phase' | 'outcome' | 'state' | 'rating'> {
  const { t } = useLingui();
  const words = useRecordWords();
  return {
    level: { header: t`Severity`, cell: ({ level }) => words.severity(level) },
    phase: { header: t`Step`, cell: ({ phase }) => words.phase(phase) },
    outcome: { header: t`Answer`, cell: ({ outcome }) => (outcome ? words.outcome(outcome) : '–') },
    state: { header: t`State`, cell: ({ state }) => words.state(state) },
    rating: { header: t`Members’ rating`, cell: ({ rating }) => (rating ? words.rating(rating) : '–') },
  };
}
