import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section } from '@baraza/ui';
import { useQuery } from 'urql';
import type { ExchangesToConfirmQuery } from '../../../generated/graphql.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerExchangeMutation } from '../api/answer-exchange.ts';
import { exchangesToConfirmQuery } from '../api/exchanges-to-confirm.ts';
import { LINE_WORDS } from './confirm-line.tsx';

type Exchange = ExchangesToConfirmQuery['exchangesToConfirm'][number];

/** Money that the bank changed into another currency: booked once a second person has looked at the rate. */
export function ExchangesToConfirm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: exchangesToConfirmQuery, requestPolicy: 'cache-and-network' });
  const exchanges = data?.exchangesToConfirm ?? [];
  if (!error && exchanges.length === 0) return null;
  return (
    <Section
      title={t`Changed into another currency`}
      lead={t`Compare both sums and the rate with the bank’s paper. Whoever put it forward cannot answer it.`}
    >
      <RequestErrorNotice error={error} />
      <ul className="pay-list">
        {exchanges.map((exchange) => (
          <ExchangeLine key={exchange.id} exchange={exchange} onDone={onDone} />
        ))}
      </ul>
    </Section>
  );
}

function ExchangeLine({ exchange, onDone }: { readonly exchange: Exchange; readonly onDone: () => void }) {
  const { sold, bought, rate, source, bookedOn, isMine } = exchange;
  const mayAnswer = useSession().hasRole('finance_officer', 'second_officer');
  return (
    <li className="pay-line">
      <p className="pay-title">
        <Money money={sold} />
      </p>
      <p className="pay-title">
        <Money money={bought} />
      </p>
      <div className="pay-facts pay-wide">
        <bdi className="numeral">
          1 {sold.currency} = {rate} {bought.currency}
        </bdi>
        <When iso={bookedOn} />
        <bdi>{source}</bdi>
      </div>
      {mayAnswer ? <Answer exchangeId={exchange.id} isMine={isMine} onDone={onDone} /> : null}
    </li>
  );
}

interface AnswerProps {
  readonly exchangeId: string;
  readonly isMine: boolean;
  readonly onDone: () => void;
}

function Answer({ exchangeId, isMine, onDone }: AnswerProps) {
  const act = useAct();
  if (isMine)
    return (
      <p className="hint pay-wide">
        <Trans>You put it forward, so another person has to answer it.</Trans>
      </p>
    );
  const send = async (accept: boolean) => {
    if (await act.send(answerExchangeMutation, { input: { exchangeId, accept } })) onDone();
  };
  return (
    <div className="stack stack-tight pay-wide">
      {act.problem ? <ProblemNotice problem={act.problem as never} words={LINE_WORDS as never} /> : null}
      <RequestErrorNotice error={act.error} />
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void send(true)}>
          <Trans>It stands on the bank’s paper: book it</Trans>
        </Button>
        <Button isPending={act.isBusy} onPress={() => void send(false)}>
          <Trans>It does not: free both lines</Trans>
        </Button>
      </div>
    </div>
  );
}
