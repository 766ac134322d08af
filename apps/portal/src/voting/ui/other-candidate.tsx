/** @jsxImportSource preact */
import type { ManifestStyle } from '@baraza/blind-ballots';
import { t } from '@lingui/core/macro';
import type { RankingMove } from '../domain/ranking.ts';
import { figure } from '../words.ts';
import { CandidateName } from './candidate-name.tsx';
import { PointerGrip } from './grip.tsx';

interface OtherCandidateProps {
  readonly style: ManifestStyle;
  readonly candidate: number;
  /** The rank it would get, null where every rank is used. */
  readonly rank: number | null;
  readonly isDragged: boolean;
  readonly onGrab: (candidate: number, event: PointerEvent) => void;
  readonly onMove: (move: RankingMove, control: string) => void;
}

/** A candidate who is not in the voter's order yet. */
export function OtherCandidate({ style, candidate, rank, isDragged, onGrab, onMove }: OtherCandidateProps) {
  const name = style.candidates[candidate - 1] ?? '';
  const number = rank === null ? '' : figure(rank);
  return (
    <li className={isDragged ? 'candidate is-dragged' : 'candidate'} data-candidate={candidate}>
      {rank === null ? null : <PointerGrip candidate={candidate} onGrab={onGrab} />}
      <CandidateName style={style} candidate={candidate} />
      {rank === null ? null : (
        <span className="candidate-acts">
          <button
            type="button"
            className="candidate-act candidate-add"
            data-control="add"
            onClick={() => onMove({ type: 'add', candidate }, 'add')}
          >
            {t`Rank as ${number}`}
            <span className="visually-hidden">: {name}</span>
          </button>
        </span>
      )}
    </li>
  );
}
