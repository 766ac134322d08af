import { Trans } from '@lingui/react/macro';
import { HoldControl } from '../../../shared/holds/hold-control.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { holdAlertMutation } from '../api/hold-alert.ts';
import { releaseAlertHoldMutation } from '../api/release-alert-hold.ts';
import type { Desk } from '../use-forum-items.ts';
import { RatingProblem } from './rating-problem.tsx';

interface HeldAlertProps {
  readonly desk: Desk;
  readonly alert: Desk['alerts'][number];
  readonly onDone: () => void;
}

/** An urgent alert, and whether what became of it is kept out of the company's public record. */
export function HeldAlert({ desk, alert, onDone }: HeldAlertProps) {
  const act = useAct();
  const hold = desk.alertHolds.find(({ alertId }) => alertId === alert.id) ?? null;
  const title = (
    <span lang={alert.language} dir="auto">
      {alert.title}
    </span>
  );
  const place = async (wish: { readonly reasons: string; readonly untilOn: string }) => {
    if (await act.send(holdAlertMutation, { input: { alertId: alert.id, ...wish } })) onDone();
  };
  const release = async () => {
    if (hold && (await act.send(releaseAlertHoldMutation, { holdId: hold.id }))) onDone();
  };
  return (
    <>
      <p>
        {title} · <bdi>{alert.addressee.name}</bdi>
      </p>
      <HoldControl
        hold={hold}
        what={title}
        meanwhile={
          <Trans>
            The words of an alert are never public. Meanwhile the company’s record does not say either whether it was
            acknowledged in time; only how many facts are held. The 72 hours run on.
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
