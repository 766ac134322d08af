import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CountSize, PlacedLane } from './count-layout.ts';
import { useVoteFormat } from './vote-format.ts';

interface LaneWordsProps {
  readonly placed: PlacedLane;
  readonly size: CountSize;
  readonly isMirrored: boolean;
  readonly isNarrow: boolean;
}

const NAME_CHARACTERS = { wide: 24, narrow: 26 };

/** Keeps each text's own direction (Unicode FSI … PDI): SVG has no `bdi`. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

function shorten(name: string, characters: number): string {
  const letters = Array.from(name);
  return letters.length <= characters
    ? name
    : `${letters
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`;
}

function useLaneName(): (placed: PlacedLane) => string {
  const { t } = useLingui();
  return ({ lane }) => {
    if (lane.kind === 'exhausted') return t`No further choice`;
    if (lane.kind === 'others') return t`${plural(lane.candidates, { one: '# other', other: '# others' })}`;
    return lane.outcome?.name ?? '';
  };
}

/** The name of a row and its votes: at the beginning, or above it where the screen is narrow; in the end those left. */
export function LaneWords(props: LaneWordsProps) {
  const { placed, size, isMirrored, isNarrow } = props;
  const nameOf = useLaneName();
  const format = useVoteFormat();
  const name = nameOf(placed);
  const { votes, outcome } = placed.lane;
  const [first, last] = [votes[0] ?? 0, votes.at(-1) ?? 0];
  const at = (x: number): number => (isMirrored ? size.width - x : x);
  const anchor = (end: 'start' | 'end'): 'start' | 'end' => (isMirrored ? (end === 'start' ? 'end' : 'start') : end);
  const y = isNarrow ? placed.top - 24 : placed.baseline - 2;
  const nameClass = outcome?.state === 'elected' ? 'count-name count-name-elected' : 'count-name';
  return (
    <>
      <text className={nameClass} x={at(0)} y={y} textAnchor={anchor('start')}>
        <title>{name}</title>
        {isolate(shorten(name, isNarrow ? NAME_CHARACTERS.narrow : NAME_CHARACTERS.wide))}
      </text>
      {isNarrow || first === 0 ? null : (
        <text className="count-votes" x={at(size.labelWidth - 12)} y={y} textAnchor={anchor('end')}>
          {isolate(format.brief(Math.trunc(first)))}
        </text>
      )}
      {last === 0 ? null : (
        <text
          className="count-votes"
          x={at(isNarrow ? size.width : size.width - size.endWidth + 12)}
          y={y}
          textAnchor={anchor(isNarrow ? 'end' : 'start')}
        >
          {isolate(format.brief(Math.trunc(last)))}
        </text>
      )}
    </>
  );
}
