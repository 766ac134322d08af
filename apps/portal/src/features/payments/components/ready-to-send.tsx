import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, DateField, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { createBatchMutation } from '../api/create-batch.ts';
import { paymentOrdersQuery } from '../api/payment-orders.ts';
import { paymentsToPrepareQuery } from '../api/payments-to-prepare.ts';
import { OrderRow } from './order-list.tsx';

interface ReadyToSendProps {
  readonly fundId: string;
  readonly onDone: () => void;
}

/** Orders that two people have authorised, and the batch that takes them to the bank. */
export function ReadyToSend({ fundId, onDone }: ReadyToSendProps) {
  const { t } = useLingui();
  const isFinance = useSession().hasRole('finance_officer');
  const list = useConnection(paymentOrdersQuery, { states: ['authorised' as const] }, (data) => data.paymentOrders);
  return (
    <Section
      id="send"
      title={t`Authorised, and ready to be sent`}
      lead={t`The gate is looked at once more for each of them.`}
    >
      <RequestErrorNotice error={list.error} />
      {!list.isLoading && list.nodes.length === 0 ? <p className="hint">{t`Nothing waits to be sent.`}</p> : null}
      {list.nodes.length > 0 ? (
        <>
          <ul className="pay-list">
            {list.nodes.map((order) => (
              <OrderRow key={order.id} order={order} />
            ))}
          </ul>
          {isFinance ? <MakeBatch fundId={fundId} onDone={onDone} /> : null}
        </>
      ) : null}
      {isFinance ? <PayingAccounts fundId={fundId} /> : null}
    </Section>
  );
}

function PayingAccounts({ fundId }: { readonly fundId: string }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: paymentsToPrepareQuery, variables: { fundId } });
  const accounts = data?.payingAccounts ?? [];
  return (
    <div className="stack stack-tight">
      <p className="hint">
        {accounts.length === 0 ? (
          <Trans>The fund has not said yet from which account it pays.</Trans>
        ) : (
          <Trans>Paid from:</Trans>
        )}{' '}
        {accounts.map(({ id, currency, accountNumber }) => (
          <bdi key={id} className="numeral">
            {currency} {accountNumber}{' '}
          </bdi>
        ))}
      </p>
      <div className="form-actions">
        <ButtonLink kind="quiet" href="/app/finance/payments/account">
          {t`Enter an account to pay from`}
        </ButtonLink>
      </div>
    </div>
  );
}

function MakeBatch(props: ReadyToSendProps) {
  const { t } = useLingui();
  const today = new Date().toISOString().slice(0, 10);
  const [executeOn, setExecuteOn] = useState(today);
  const { send, answer, error, fetching } = useBatch(props, executeOn);
  return (
    <div className="stack">
      <DateField label={t`Day on which the bank shall pay`} value={executeOn} min={today} onChange={setExecuteOn} />
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={BATCH_WORDS} /> : null}
      <RequestErrorNotice error={error} />
      <Notice>
        <Trans>
          The money is booked as on its way as soon as the batch is made. Give its file to the bank on the same day.
        </Trans>
      </Notice>
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={() => void send()}>
          {t`Send them in one batch`}
        </Button>
      </div>
    </div>
  );
}

const BATCH_WORDS = {
  NothingToSend: () => <Trans>No batch was made: the orders are in another batch already. Reload the page.</Trans>,
  PayingAccountMissing: ({ currency }: { readonly currency: string }) => (
    <Trans>No batch was made: the fund has no account to pay {currency} from. Enter it below.</Trans>
  ),
};

function useBatch({ fundId, onDone }: ReadyToSendProps, executeOn: string) {
  const navigate = useNavigate();
  const withStepUp = useStepUp();
  // One key for each day chosen: a double click is one batch.
  const [key] = useState(() => crypto.randomUUID());
  const [{ data, error, fetching }, create] = useMutation(createBatchMutation);
  const send = async () => {
    const input = { fundId, executeOn, idempotencyKey: `${key}-${executeOn}` };
    const sent = await withStepUp(() => create({ input }));
    const made = sent.data?.createBatch;
    if (made?.__typename !== 'PaymentStep') return;
    onDone();
    void navigate(`/app/finance/payments/batches/${made.id}`);
  };
  return { send, answer: data?.createBatch, error, fetching };
}
