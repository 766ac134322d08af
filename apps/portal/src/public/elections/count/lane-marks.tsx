import type { CountResult } from '@baraza/stv';
import type { Column } from './columns.ts';
import type { CountSize, PlacedLane } from './count-layout.ts';
import { Mark } from './mark.tsx';

interface LaneMarksProps {
  readonly placed: PlacedLane;
  readonly columns: readonly Column[];
  readonly count: CountResult;
  readonly size: CountSize;
  readonly isMirrored: boolean;
}

/** The column at which a candidate was elected, or the last that shows the votes of one who was then excluded. */
function columnOfMark({ placed: { lane }, columns, count }: LaneMarksProps): number {
  const { outcome } = lane;
  if (!outcome || outcome.stage === 0) return -1;
  const at = columns.findIndex(({ last }) => last + 1 >= outcome.stage);
  if (outcome.state === 'elected') return at;
  // Under Scottish rules a stage's votes are those after the exclusion; under the others those before it.
  const isGone = (lane.votes[at] ?? 0) === 0;
  return count.rule === 'scottish' || isGone ? at - 1 : at;
}

export function LaneMarks(props: LaneMarksProps) {
  const { placed, size, isMirrored } = props;
  const column = Math.max(columnOfMark(props), props.placed.lane.outcome?.stage ? 0 : -1);
  const node = placed.nodes[column];
  const { outcome } = placed.lane;
  if (!node || !outcome || outcome.state === 'remaining') return null;
  const x = node.x + size.nodeWidth / 2;
  return (
    <g transform={`translate(${isMirrored ? size.width - x : x} ${Math.min(node.y, placed.baseline - 4) - 11})`}>
      <Mark kind={outcome.state} />
    </g>
  );
}
