import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { cancelElectionMutation } from '../api/cancel-election.ts';
import { OfficeProblem } from './office-problem.tsx';

const SHORTEST_REASONS = 10;

interface CancelSectionProps {
  readonly slug: string;
  readonly onDone: () => void;
}

/** The way out, until the result is final: with reasons, which are public. */
export function CancelSection({ slug, onDone }: CancelSectionProps) {
  const { t } = useLingui();
  const [reasons, setReasons] = useState('');
  const [isTooShort, setIsTooShort] = useState(false);
  const act = useAct();
  const cancel = async () => {
    const short = reasons.trim().length < SHORTEST_REASONS;
    setIsTooShort(short);
    if (
      !short &&
      (await act.send(cancelElectionMutation, {
        election: slug,
        reasons: reasons.trim(),
      }))
    )
      onDone();
  };
  return (
    <Disclosure summary={t`Cancel this election`}>
      <div className="stack">
        <WhatItMeans />
        <TextArea
          label={t`Reasons`}
          rows={4}
          value={reasons}
          onChange={setReasons}
          error={isTooShort ? t`Write a sentence at least: members will read it.` : undefined}
        />
        <div className="form-actions">
          <Button kind="danger" isPending={act.isBusy} onPress={() => void cancel()}>
            <Trans>Cancel the election</Trans>
          </Button>
        </div>
        <OfficeProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </div>
    </Disclosure>
  );
}

function WhatItMeans() {
  return (
    <p>
      <Trans>
        Everything that was cast or counted is void, and the election has to be announced anew. The reasons are public.
        There is no way back.
      </Trans>
    </p>
  );
}
