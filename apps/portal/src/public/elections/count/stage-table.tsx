import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable } from '@baraza/ui';
import type { CountResult, Stage } from '@baraza/stv';
import { useVoteFormat } from './vote-format.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly votes: string;
  /** Since the stage before; undefined at the first. */
  readonly change: string | undefined;
  readonly state: 'elected' | 'excluded' | 'counting' | 'none';
}

function difference(after: string, before: string): string {
  const digits = after.split('.')[1]?.length ?? 0;
  const units = BigInt(after.replace('.', '')) - BigInt(before.replace('.', ''));
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return units < 0n ? `-${decimal}` : decimal;
}

function statesAfter({ stages }: CountResult, index: number): ReadonlyMap<number, Row['state']> {
  const states = new Map<number, Row['state']>();
  for (const { actions } of stages.slice(0, index + 1)) {
    for (const { type, candidate } of actions) {
      if (type === 'elect') states.set(candidate, 'elected');
      if (type === 'exclude') states.set(candidate, 'excluded');
    }
  }
  return states;
}

const isNothing = (decimal: string | undefined): boolean => decimal === undefined || Number(decimal) === 0;

/** Candidates in ballot order without those who left at an earlier stage, then what counts for nobody. */
function candidateRows(count: CountResult, index: number): readonly Row[] {
  const [stage, before] = [count.stages[index], count.stages[index - 1]];
  const states = statesAfter(count, index);
  return count.candidates.flatMap((name, at): readonly Row[] => {
    const votes = stage?.votes[at];
    if (votes === null || votes === undefined) return [];
    const change = before ? difference(votes, before.votes[at] ?? '0') : undefined;
    const state = states.get(at + 1) ?? 'counting';
    const isGone = state === 'excluded' && isNothing(votes) && isNothing(change);
    return isGone && index > 0 ? [] : [{ id: `${at + 1}`, name, votes, change, state }];
  });
}

function restRow(id: string, name: string, stage: Stage, before: Stage | undefined, field: 'exhausted' | 'lost'): Row {
  const change = before ? difference(stage[field], before[field]) : undefined;
  return { id, name, votes: stage[field], change, state: 'none' };
}

function useRows(count: CountResult, index: number): readonly Row[] {
  const { t } = useLingui();
  const [stage, before] = [count.stages[index], count.stages[index - 1]];
  if (!stage) return [];
  return [
    ...candidateRows(count, index),
    ...(isNothing(stage.exhausted) ? [] : [restRow('exhausted', t`No further choice`, stage, before, 'exhausted')]),
    ...(isNothing(stage.lost) ? [] : [restRow('lost', t`Cut off in rounding down`, stage, before, 'lost')]),
  ];
}

export function StageTable({ count, index }: { readonly count: CountResult; readonly index: number }) {
  const { t } = useLingui();
  const format = useVoteFormat();
  const rows = useRows(count, index);
  const [stage, before] = [count.stages[index], count.stages[index - 1]];
  if (!stage) return null;
  const words = { elected: t`Elected`, excluded: t`Excluded`, counting: t`In the count`, none: '' };
  const change = {
    id: 'change',
    header: t`Since the stage before`,
    isNumeric: true,
    cell: (row: Row) => <bdi className="numeral">{row.change === undefined ? '' : format.change(row.change)}</bdi>,
  };
  return (
    <DataTable
      caption={<Trans>Votes at stage {stage.stage}</Trans>}
      isCaptionHidden
      rows={rows}
      rowId={(row) => row.id}
      columns={[
        { id: 'name', header: t`Candidate`, isRowHeader: true, cell: (row) => <bdi>{row.name}</bdi> },
        {
          id: 'votes',
          header: t`Votes`,
          isNumeric: true,
          cell: (row) => <bdi className="numeral">{format.exact(row.votes)}</bdi>,
        },
        ...(before ? [change] : []),
        {
          id: 'state',
          header: t({ message: 'Then', context: 'state of a candidate after a stage' }),
          cell: (row) => words[row.state],
        },
      ]}
    />
  );
}
