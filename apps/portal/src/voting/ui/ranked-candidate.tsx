/** @jsxImportSource preact */
import type { ManifestStyle } from '@baraza/blind-ballots';
import { t } from '@lingui/core/macro';
import type { RankingMove } from '../domain/ranking.ts';
import { figure } from '../words.ts';
import { CandidateName } from './candidate-name.tsx';
import { Grip } from './grip.tsx';
import type { DragState } from './use-drag.ts';

interface RankedCandidateProps {
  readonly style: ManifestStyle;
  readonly candidate: number;
  readonly index: number;
  /** How many are ranked. */
  readonly ranked: number;
  readonly drag: DragState | null;
  readonly onGrab: (candidate: number, event: PointerEvent) => void;
  readonly onMove: (move: RankingMove, control: string) => void;
}

function rowClass({ drag, candidate, index, ranked }: RankedCandidateProps): string {
  const isDropBefore = drag?.position === index;
  const isDropAfter = index === ranked - 1 && drag?.position === ranked;
  return [
    'candidate',
    drag?.candidate === candidate ? 'is-dragged' : '',
    isDropBefore ? 'drop-before' : '',
    isDropAfter ? 'drop-after' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One line of the voter's order. A button that can do nothing stays, so that the focus stays with it. */
export function RankedCandidate(props: RankedCandidateProps) {
  const { style, candidate, index, ranked, onGrab, onMove } = props;
  const [isFirst, isLast] = [index === 0, index === ranked - 1];
  return (
    <li className={rowClass(props)} data-row data-candidate={candidate}>
      <Grip name={style.candidates[candidate - 1] ?? ''} candidate={candidate} onGrab={onGrab} onMove={onMove} />
      <span className="rank numeral" aria-hidden="true">
        {figure(index + 1)}
      </span>
      <CandidateName style={style} candidate={candidate} />
      <span className="candidate-acts">
        <Act {...props} type="up" isIdle={isFirst} words={t`Up`} />
        <Act {...props} type="down" isIdle={isLast} words={t`Down`} />
        <Act {...props} type="remove" isIdle={false} words={t`Remove`} />
      </span>
    </li>
  );
}

interface ActProps extends Pick<RankedCandidateProps, 'style' | 'candidate' | 'onMove'> {
  readonly type: 'up' | 'down' | 'remove';
  readonly isIdle: boolean;
  readonly words: string;
}

function Act({ style, candidate, onMove, type, isIdle, words }: ActProps) {
  return (
    <button
      type="button"
      className="candidate-act"
      data-control={type}
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onMove({ type, candidate }, type);
      }}
    >
      {words}
      <span className="visually-hidden">: {style.candidates[candidate - 1]}</span>
    </button>
  );
}
