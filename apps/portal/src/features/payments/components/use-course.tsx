import { useLingui } from '@lingui/react/macro';
import type { TimelineStep } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { MyPayment } from '../types.ts';

type StepState = TimelineStep['state'];

/** The course of a payment from its order to the bank's statement; what came back stands in it too. */
export function useCourse(payment: MyPayment): TimelineStep[] {
  const { t } = useLingui();
  const { authorisations, attempts, state } = payment;
  const second = authorisations[1]?.authorisedAt;
  const sent = attempts.at(-1);
  const isWaiting = state === 'prepared' || state === 'authorised' || state === 'void';
  return [
    {
      id: 'prepared',
      state: 'done',
      title: t`The fund prepared the payment`,
      when: <When iso={payment.preparedAt} kind="dateTime" />,
    },
    {
      id: 'authorised',
      state: stateOf(Boolean(second), state === 'prepared'),
      title: t`Two people put their names to it`,
      when: second ? <When iso={second} kind="dateTime" /> : null,
      detail: second
        ? null
        : t`${authorisations.length} of 2 so far. They check the board’s resolution, your report and your bank details.`,
    },
    ...attempts.slice(0, -1).map((attempt) => cameBack(payment, attempt, t`An earlier sending came back`)),
    {
      id: 'sent',
      state: stateOf(Boolean(sent) && !isWaiting, state === 'authorised'),
      title: t`It left with the fund’s bank`,
      when: sent && !isWaiting ? <When iso={sent.sentAt} kind="dateTime" /> : null,
    },
    sent?.returnedOn && state === 'returned'
      ? cameBack(payment, sent, t`It came back`)
      : {
          id: 'confirmed',
          state: stateOf(state === 'confirmed', state === 'sent'),
          title: t`The bank’s statement shows it`,
          when: state === 'confirmed' && sent?.confirmedOn ? <When iso={sent.confirmedOn} /> : null,
          detail: state === 'sent' ? t`Banks take one to five days, across borders sometimes longer.` : null,
        },
  ];
}

function cameBack(payment: MyPayment, attempt: MyPayment['attempts'][number], title: string): TimelineStep {
  const { currency } = payment.amount;
  return {
    id: `returned-${attempt.number}`,
    state: payment.state === 'returned' ? 'now' : 'done',
    title,
    when: attempt.returnedOn ? <When iso={attempt.returnedOn} /> : null,
    detail: <Money money={{ amountMinor: attempt.returnedMinor ?? '0', currency }} />,
  };
}

const stateOf = (isDone: boolean, isNow: boolean): StepState => (isDone ? 'done' : isNow ? 'now' : 'ahead');
