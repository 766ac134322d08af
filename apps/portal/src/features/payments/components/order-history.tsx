import { Trans, useLingui } from '@lingui/react/macro';
import { Section, Timeline, type TimelineStep } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { Order } from '../types.ts';

type Attempt = Order['attempts'][number];

/** What became of each sending. */
export function OrderHistory({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  if (order.attempts.length === 0) return null;
  return (
    <Section title={t`On its way`}>
      <Timeline steps={order.attempts.flatMap((attempt) => stepsOf(attempt, order))} />
    </Section>
  );
}

function stepsOf(attempt: Attempt, order: Order): TimelineStep[] {
  const { currency } = order.amount;
  const { confirmedOn, returnedOn, returnedMinor, returnReason } = attempt;
  const steps: (TimelineStep | null)[] = [
    {
      id: `${attempt.number}-sent`,
      state: attempt.state === 'sent' ? 'now' : 'done',
      title: attempt.number === 1 ? <Trans>Given to the bank</Trans> : <Trans>Given to the bank again</Trans>,
      when: <When iso={attempt.sentAt} kind="dateTime" />,
    },
    confirmedOn
      ? {
          id: `${attempt.number}-confirmed`,
          state: 'done',
          title: <Trans>On the bank’s statement</Trans>,
          when: <When iso={confirmedOn} />,
        }
      : null,
    returnedOn
      ? {
          id: `${attempt.number}-returned`,
          state: 'now',
          title: <Trans>Came back</Trans>,
          when: <When iso={returnedOn} />,
          detail: (
            <p>
              <Trans>
                <Money money={{ amountMinor: returnedMinor ?? '0', currency }} /> arrived; the rest is booked as a bank
                charge.
              </Trans>{' '}
              {returnReason ? <bdi className="numeral">{returnReason}</bdi> : null}
            </p>
          ),
        }
      : null,
  ];
  return steps.filter((step) => step !== null);
}
