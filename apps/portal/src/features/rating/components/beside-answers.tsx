import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice } from '@baraza/ui';
import { useState } from 'react';
import type { ForumItemFragment } from '../../../generated/graphql.ts';
import { EarlyDecisionForm } from '../../../shared/answers/early-decision-form.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { sendLinkAgainMutation } from '../api/send-link-again.ts';
import { RatingProblem } from './rating-problem.tsx';

interface BesideAnswersProps {
  readonly item: ForumItemFragment;
  readonly onDone: () => void;
}

/** What representatives note about a company that has not answered: that it decided all the same, or lost its link. */
export function BesideAnswers({ item, onDone }: BesideAnswersProps) {
  const { t } = useLingui();
  const isOpen = item.answeredOn === null || item.decideBy !== null;
  return (
    <>
      {isOpen ? (
        <Disclosure summary={t`The company decided, or launched, before it answered`}>
          <EarlyDecisionForm
            position={item.position.slug}
            addresseeId={item.addressee.id}
            needsSource
            onDone={onDone}
          />
        </Disclosure>
      ) : null}
      {item.answeredOn === null && !item.addressee.isOnPlatform ? (
        <Disclosure summary={t`The company lost its reply link`}>
          <SendLinkAgain itemId={item.id} />
        </Disclosure>
      ) : null}
    </>
  );
}

function SendLinkAgain({ itemId }: { readonly itemId: string }) {
  const act = useAct();
  const [isSent, setIsSent] = useState(false);
  const send = async () => {
    if (await act.send(sendLinkAgainMutation, { itemId })) setIsSent(true);
  };
  return (
    <div className="stack">
      <p>
        <Trans>
          Another link goes to the company’s public address, at most once a day. The earlier one ends with it; what was
          written under it stays on the company’s device. No date moves.
        </Trans>
      </p>
      {isSent ? (
        <Notice kind="success" isLive>
          <Trans>A new link is on its way.</Trans>
        </Notice>
      ) : (
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void send()}>
            <Trans>Send a new link</Trans>
          </Button>
        </div>
      )}
      <RatingProblem act={act} />
    </div>
  );
}
