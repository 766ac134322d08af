import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, TextArea, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { proposeSubstituteMutation } from '../api/propose-substitute.ts';

const SHORTEST_REASONS = 10;

/** Asks the board for a second person, where the officers are too few. */
export function SubstituteForm({ orderId }: { readonly orderId: string }) {
  const { t } = useLingui();
  const [handle, setHandle] = useState('');
  const [reasons, setReasons] = useState('');
  const [{ data, error, fetching }, propose] = useMutation(proposeSubstituteMutation);
  const answer = data?.proposeSubstitute;
  if (answer?.__typename === 'PaymentStep')
    return (
      <Notice kind="success" isLive title={t`The board has been asked`}>
        <Trans>Once the resolution passes, the order waits on the start page of whom it appoints.</Trans>
      </Notice>
    );
  const isComplete = handle.trim() !== '' && reasons.trim().length >= SHORTEST_REASONS;
  return (
    <Section
      title={t`Ask the board for a substitute`}
      lead={t`Fewer than two people may authorise this order. The board can appoint somebody for this order alone.`}
    >
      <TextField label={t`Handle of the substitute`} value={handle} onChange={setHandle} maxLength={40} />
      <TextArea label={t`Reasons for the board`} value={reasons} onChange={setReasons} rows={4} />
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={SUBSTITUTE_WORDS} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button
          isDisabled={!isComplete}
          isPending={fetching}
          onPress={() => void propose({ input: { orderId, handle, reasons } })}
        >
          <Trans>Put it before the board</Trans>
        </Button>
      </div>
    </Section>
  );
}

const SUBSTITUTE_WORDS = {
  NotEligible: () => <Trans>Nothing was proposed: this person is unknown here, or has a tie to the payment.</Trans>,
};
