import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Disclosure, Notice, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { resendPaymentMutation } from '../api/resend-payment.ts';
import { voidPaymentOrderMutation } from '../api/void-payment-order.ts';
import type { Order } from '../types.ts';

interface OrderActsProps {
  readonly order: Order;
  readonly onDone: () => void;
}

/** The next step of an order that two people have authorised. */
export function NextStep({ order, onDone }: OrderActsProps) {
  const { t } = useLingui();
  const isFinance = useSession().hasRole('finance_officer');
  if (order.state === 'authorised')
    return (
      <Section title={t`Next`}>
        <Notice kind="success" title={t`Two people have authorised it`}>
          <Trans>It leaves with the next batch.</Trans>
        </Notice>
        {isFinance ? (
          <div className="form-actions">
            <ButtonLink href="/app/finance/payments#send">
              <Trans>Go to what can be sent</Trans>
            </ButtonLink>
          </div>
        ) : null}
      </Section>
    );
  return order.state === 'returned' && isFinance ? <Resend order={order} onDone={onDone} /> : null;
}

function Resend({ order, onDone }: OrderActsProps) {
  const { t } = useLingui();
  const withStepUp = useStepUp();
  const [{ data, error, fetching }, resend] = useMutation(resendPaymentMutation);
  const send = async () => {
    const sent = await withStepUp(() => resend({ orderId: order.id }));
    if (sent.data?.resendPayment.__typename === 'PaymentStep') onDone();
  };
  const answer = data?.resendPayment;
  return (
    <Section
      title={t`The payment came back`}
      lead={t`Both authorisations stand as long as nothing about the order changed.`}
    >
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={RESEND_WORDS} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={() => void send()}>
          <Trans>Send it again with the next batch</Trans>
        </Button>
      </div>
    </Section>
  );
}

const RESEND_WORDS = {
  PayeeDetailsChanged: () => (
    <Trans>
      Nothing was sent: the bank details have changed. Void this order and prepare a new one, which two people
      authorise.
    </Trans>
  ),
  GateClosed: () => <Trans>Nothing was sent: a condition above does not hold any more.</Trans>,
};

/** Takes the order back; the tranche can then be ordered again. */
export function VoidOrder({ order, onDone }: OrderActsProps) {
  const { t } = useLingui();
  const mayVoid = useSession().hasRole('finance_officer', 'second_officer');
  const [reason, setReason] = useState('');
  const [{ data, error, fetching }, voidOrder] = useMutation(voidPaymentOrderMutation);
  if (!mayVoid || !['prepared', 'authorised', 'returned'].includes(order.state)) return null;
  const send = async () => {
    const sent = await voidOrder({ input: { orderId: order.id, reason } });
    if (sent.data?.voidPaymentOrder.__typename === 'PaymentStep') onDone();
  };
  const answer = data?.voidPaymentOrder;
  return (
    <Disclosure summary={t`Void this order`}>
      <div className="stack">
        <TextField
          label={t`Why?`}
          hint={t`Kept with the order. This part of the award can then be ordered again.`}
          maxLength={1_000}
          value={reason}
          onChange={setReason}
        />
        {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
        <RequestErrorNotice error={error} />
        <Button kind="danger" isDisabled={reason.trim().length < 5} isPending={fetching} onPress={() => void send()}>
          <Trans>Void it</Trans>
        </Button>
      </div>
    </Disclosure>
  );
}
