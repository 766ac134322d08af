/** @jsxImportSource preact */
import type { ManifestStyle } from '@baraza/blind-ballots';
import { t } from '@lingui/core/macro';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveRanking, type RankingMove } from '../domain/ranking.ts';
import { announce } from './announcer.tsx';
import { focusAfter, type FocusWish } from './focus-after.ts';
import { OtherCandidate } from './other-candidate.tsx';
import { RankedCandidate } from './ranked-candidate.tsx';
import { useDrag, type DragState } from './use-drag.ts';

interface RankingBallotProps {
  readonly style: ManifestStyle;
  readonly ranking: readonly number[];
  readonly onRanking: (ranking: readonly number[]) => void;
}

/** Two lists: the voter's order, and all others as they were drawn. By drag, by buttons, and by keys. */
export function RankingBallot({ style, ranking, onRanking }: RankingBallotProps) {
  const list = useRef<HTMLOListElement>(null);
  const others = style.candidates.map((_, index) => index + 1).filter((candidate) => !ranking.includes(candidate));
  const { area, wishFocus } = useFocusWish();
  const move = (next: RankingMove, control: string) => {
    const moved = moveRanking(ranking, next, style);
    wishFocus(focusAfter(next, control, { ranking, others, ranksMaximum: style.ranksMaximum }));
    onRanking(moved);
    if (next.type !== 'clear') announce(standingWords(style, moved, next.candidate));
  };
  const { drag, grab } = useDrag(list, (candidate, position) => {
    const from = ranking.indexOf(candidate);
    // Rows are counted with the dragged one among them.
    const target = from >= 0 && position > from ? position - 1 : position;
    move({ type: 'place', candidate, position: target }, 'handle');
  });
  const isFull = ranking.length >= style.ranksMaximum;
  return (
    <div ref={area} className={drag ? 'ballot ballot-dragging' : 'ballot'}>
      <Ranked list={list} style={style} ranking={ranking} drag={drag} onGrab={grab} onMove={move} />
      <Others
        style={style}
        others={others}
        rank={isFull ? null : ranking.length + 1}
        drag={drag}
        onGrab={grab}
        onMove={move}
      />
    </div>
  );
}

/** Gives the focus, once the list is drawn anew, to the control that was wished for. */
function useFocusWish() {
  const area = useRef<HTMLDivElement>(null);
  const wish = useRef<FocusWish | undefined>(undefined);
  useLayoutEffect(() => {
    if (!wish.current) return;
    const { candidate, control } = wish.current;
    wish.current = undefined;
    const row = area.current?.querySelector(`[data-candidate="${candidate}"]`);
    const target = row?.querySelector<HTMLElement>(`[data-control="${control}"]`);
    (target ?? row?.querySelector('button'))?.focus();
  });
  const wishFocus = (next: FocusWish | undefined) => {
    wish.current = next;
  };
  return { area, wishFocus };
}

interface RankedProps extends Omit<OthersProps, 'others' | 'rank'> {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly ranking: readonly number[];
}

/** The voter's order so far. */
function Ranked({ list, ranking, ...row }: RankedProps) {
  const isTarget = row.drag !== null && row.drag.position !== null;
  return (
    <>
      <h3 id="ranked-title">{t`Your order`}</h3>
      <ol ref={list} className="ranked" aria-labelledby="ranked-title">
        {ranking.map((candidate, index) => (
          <RankedCandidate {...row} key={candidate} candidate={candidate} index={index} ranked={ranking.length} />
        ))}
        {ranking.length === 0 ? <EmptyRanking isTarget={isTarget} /> : null}
      </ol>
    </>
  );
}

interface OthersProps {
  readonly style: ManifestStyle;
  readonly others: readonly number[];
  /** The next free rank, null where every rank is used. */
  readonly rank: number | null;
  readonly drag: DragState | null;
  readonly onGrab: (candidate: number, event: PointerEvent) => void;
  readonly onMove: (move: RankingMove, control: string) => void;
}

/** Everybody who is not ranked, in the order drawn by lot. */
function Others({ others, rank, drag, ...row }: OthersProps) {
  if (others.length === 0) return null;
  return (
    <>
      <h3 id="others-title">{t`Other candidates`}</h3>
      <p className="hint">
        {rank === null
          ? t`You have used every rank. Remove somebody to rank another.`
          : t`In the order that was drawn by lot. You need not rank everybody.`}
      </p>
      <ul className="others" aria-labelledby="others-title">
        {others.map((candidate) => (
          <OtherCandidate
            {...row}
            key={candidate}
            candidate={candidate}
            rank={rank}
            isDragged={drag?.candidate === candidate}
          />
        ))}
      </ul>
    </>
  );
}

function EmptyRanking({ isTarget }: { readonly isTarget: boolean }) {
  return (
    <li className={isTarget ? 'ranked-empty drop-here' : 'ranked-empty'}>
      {t`Nobody yet. Begin with the candidate you want most.`}
    </li>
  );
}

function standingWords(style: ManifestStyle, ranking: readonly number[], candidate: number): string {
  const name = style.candidates[candidate - 1] ?? '';
  const rank = ranking.indexOf(candidate) + 1;
  const count = ranking.length;
  return rank > 0 ? t`${name} is now number ${rank} of ${count}.` : t`${name} is no longer in your order.`;
}
