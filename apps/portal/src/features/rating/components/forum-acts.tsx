import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@baraza/ui';
import { useState } from 'react';
import type { ForumItemFragment } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { closeItemMutation } from '../api/close-item.ts';
import { rateAnewMutation } from '../api/rate-anew.ts';
import { recordRecheckMutation } from '../api/record-recheck.ts';
import { reopenItemMutation } from '../api/reopen-item.ts';
import { BesideAnswers } from './beside-answers.tsx';
import { ExtendForm } from './extend-form.tsx';
import { ReasonsForm } from './reasons-form.tsx';
import { RatingProblem } from './rating-problem.tsx';

interface ForumActsProps {
  readonly item: ForumItemFragment;
  readonly onDone: () => void;
}

/** What only a forum does with an item; each with reasons that everybody reads. */
export function ForumActs({ item, onDone }: ForumActsProps) {
  const { t } = useLingui();
  const isAnswered = ['answered', 'rated', 'lapsed'].includes(item.state);
  const recheck =
    item.state === 'closed' ? item.rechecks.find(({ openedOn, isDone }) => openedOn && !isDone) : undefined;
  const forms = { item, onDone };
  const closing = { ...forms, name: 'close', mutation: closeItemMutation } as const;
  const reopening = { ...forms, name: 'reopen', mutation: reopenItemMutation } as const;
  return (
    <div className="stack">
      {item.state === 'rated' ? (
        <Disclosure summary={t`Close this item`}>
          <ReasonsForm
            {...closing}
            hint={t`Why the forum is content. It is looked at again in a year.`}
            act={<Trans>Close it</Trans>}
          />
        </Disclosure>
      ) : null}
      {recheck ? <Recheck {...forms} /> : null}
      {['rated', 'closed', 'lapsed'].includes(item.state) ? (
        <Disclosure summary={t`Reopen this item`}>
          <ReasonsForm
            {...reopening}
            needsEvidence={item.state === 'closed'}
            hint={t`What shows that it does not hold. The company gets a new date.`}
            act={<Trans>Reopen it</Trans>}
          />
        </Disclosure>
      ) : null}
      {item.promises.length > 0 ? (
        <Disclosure summary={t`Give the company more time`}>
          <ExtendForm {...forms} />
        </Disclosure>
      ) : null}
      <BesideAnswers {...forms} />
      {isAnswered && !item.rounds.some(({ state }) => state === 'open') ? <RateAnew {...forms} /> : null}
    </div>
  );
}

function Recheck({ item, onDone }: ForumActsProps) {
  const { t } = useLingui();
  return (
    <>
      <Disclosure summary={t`A year later: it still holds`} isOpen>
        <ReasonsForm
          {...{ item, onDone }}
          name="holds"
          mutation={recordRecheckMutation}
          extra={{ finding: 'holds' }}
          hint={t`What you looked at, and when.`}
          act={<Trans>It still holds</Trans>}
        />
      </Disclosure>
      <Disclosure summary={t`A year later: it fell back`}>
        <ReasonsForm
          {...{ item, onDone }}
          name="regressed"
          mutation={recordRecheckMutation}
          extra={{ finding: 'regressed' }}
          needsEvidence
          hint={t`What fell back. The item is reopened.`}
          act={<Trans>It fell back</Trans>}
        />
      </Disclosure>
    </>
  );
}

/** It costs fifteen people an evening and the fund their pay: two presses, and the second says so. */
function RateAnew({ item, onDone }: ForumActsProps) {
  const act = useAct();
  const [isSure, setIsSure] = useState(false);
  const ask = async () => {
    if (await act.send(rateAnewMutation, { itemId: item.id })) onDone();
  };
  return (
    <>
      {isSure ? (
        <p>
          <Trans>
            Representatives and a new panel drawn by lot are asked at once. Who is drawn is paid by the schedule.
          </Trans>
        </p>
      ) : null}
      <div className="form-actions">
        {isSure ? (
          <>
            <Button isPending={act.isBusy} onPress={() => void ask()}>
              <Trans>Yes, ask them</Trans>
            </Button>
            <Button kind="quiet" onPress={() => setIsSure(false)}>
              <Trans>Not now</Trans>
            </Button>
          </>
        ) : (
          <Button kind="quiet" onPress={() => setIsSure(true)}>
            <Trans>Have it rated once more</Trans>
          </Button>
        )}
      </div>
      <RatingProblem act={act} />
    </>
  );
}
