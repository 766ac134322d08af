import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { useMutation } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import type { AuthorisePaymentMutation } from '../../../generated/graphql.ts';
import { authorisePaymentMutation } from '../api/authorise-payment.ts';
import type { Decision } from '../types.ts';
import { ObstacleSentence } from './obstacle.tsx';

interface AuthoriseFormProps {
  readonly decision: Decision;
  readonly onDone: () => void;
}

/** The act: one person puts their name to the order. */
export function AuthoriseForm({ decision, onDone }: AuthoriseFormProps) {
  const { t } = useLingui();
  const withStepUp = useStepUp();
  const [{ data, error, fetching }, authorise] = useMutation(authorisePaymentMutation);
  const { order } = decision;
  const send = async () => {
    const sent = await withStepUp(() => authorise({ orderId: order.id }));
    if (sent.data?.authorisePayment.__typename === 'PaymentStep') onDone();
  };
  const answer = data?.authorisePayment;
  return (
    <Section title={t`Your authorisation`} lead={t`You compared the amount, the payee and the conditions above.`}>
      {answer && isProblem(answer) ? <AuthoriseProblem answer={answer} /> : null}
      <RequestErrorNotice error={error} />
      <p>
        <Trans>
          With it you say: I have no part in this payment, and <Money money={order.amount} /> may leave for{' '}
          <bdi>{order.organisation?.name}</bdi>. It is kept with your office and the time, and cannot be taken back; the
          order can still be voided until it is sent.
        </Trans>
      </p>
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={() => void send()}>
          {t`Authorise this payment`}
        </Button>
      </div>
    </Section>
  );
}

type AuthoriseAnswer = AuthorisePaymentMutation['authorisePayment'];

function AuthoriseProblem({ answer }: { readonly answer: Extract<AuthoriseAnswer, { readonly code: string }> }) {
  return (
    <ProblemNotice
      problem={answer}
      words={{
        SamePersonTwice: () => (
          <Trans>You have authorised this order already. It stands; the second has to come from another person.</Trans>
        ),
        MayNotAuthorise: ({ obstacle }) => <ObstacleSentence obstacle={obstacle} />,
        PayeeDetailsChanged: ({ changedAt }) => (
          <Trans>
            Nothing was authorised: the bank details changed on <When iso={changedAt} kind="dateTime" />. Void this
            order, and prepare a new one once the new details are confirmed.
          </Trans>
        ),
        GateClosed: () => (
          <Trans>Nothing was authorised: a condition above does not hold any more. Reload the page to see which.</Trans>
        ),
      }}
    />
  );
}

/** What stands in the place of the button where this person cannot press it. */
export function NoAuthorisation({ decision }: { readonly decision: Decision }) {
  const { t } = useLingui();
  const { order, obstacle, hasAuthorised } = decision;
  if (order.state !== 'prepared' || (obstacle === 'no_office' && !hasAuthorised)) return null;
  return (
    <Section title={t`Your authorisation`}>
      {hasAuthorised ? (
        <Notice kind="success" title={t`You have authorised it`}>
          <Trans>It waits for another person now. Nobody can authorise the same payment twice.</Trans>
        </Notice>
      ) : obstacle ? (
        <Notice kind="warning" title={t`You cannot authorise this payment`}>
          <ObstacleSentence obstacle={obstacle} />
        </Notice>
      ) : isDead(decision) ? (
        <Notice kind="warning" title={t`This order can never be paid`}>
          <Trans>
            It names bank details that are no longer current. Void it below, and prepare a new one, which two people
            authorise.
          </Trans>
        </Notice>
      ) : (
        <Notice title={t`Not yet`}>
          <Trans>It can be authorised once the conditions above hold that are marked as missing.</Trans>
        </Notice>
      )}
    </Section>
  );
}

/** The order names bank details that were replaced: no step can mend that. */
export const isDead = ({ conditions }: Decision): boolean =>
  conditions.some(({ name, state }) => name === 'payee_unchanged' && state === 'unmet');
