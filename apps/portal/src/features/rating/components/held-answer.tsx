import { Trans } from '@lingui/react/macro';
import type { ForumItemFragment } from '../../../generated/graphql.ts';
import { HoldControl } from '../../../shared/holds/hold-control.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { holdItemMutation } from '../api/hold-item.ts';
import { releaseHoldMutation } from '../api/release-hold.ts';
import type { Desk } from '../use-forum-items.ts';
import { RatingProblem } from './rating-problem.tsx';

interface HeldAnswerProps {
  readonly desk: Desk;
  readonly item: ForumItemFragment;
  readonly onDone: () => void;
}

/** What became of a recommendation, and whether it is kept from the public. */
export function HeldAnswer({ desk, item, onDone }: HeldAnswerProps) {
  const act = useAct();
  const hold = desk.holds.find(({ itemId }) => itemId === item.id) ?? null;
  const place = async (wish: { readonly reasons: string; readonly untilOn: string }) => {
    if (await act.send(holdItemMutation, { input: { itemId: item.id, ...wish } })) onDone();
  };
  const release = async () => {
    if (hold && (await act.send(releaseHoldMutation, { holdId: hold.id }))) onDone();
  };
  return (
    <>
      <p>
        <OwnWords words={item.recommendation.titles} /> · <bdi>{item.addressee.name}</bdi>
      </p>
      <HoldControl
        hold={hold}
        what={<OwnWords words={item.recommendation.titles} />}
        meanwhile={
          <Trans>
            Meanwhile everybody reads the recommendation and that its outcome is held: no answer, no file, no date, no
            rating. The company and the forum go on seeing all of it.
          </Trans>
        }
        isBusy={act.isBusy}
        onHold={(wish) => void place(wish)}
        onRelease={() => void release()}
      >
        <RatingProblem act={act} />
      </HoldControl>
    </>
  );
}
