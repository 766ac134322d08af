import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Disclosure, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { handOverMutation } from '../api/hand-over.ts';
import type { Payment } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

interface PaymentResultProps {
  readonly payment: Payment;
  readonly failed: readonly string[];
  readonly onFailed: (ids: readonly string[]) => void;
  readonly onChanged: () => void;
}

/** What became of one payment that no bank statement shows: not arrived, or handed over before two witnesses. */
export function PaymentResult({ payment, failed, onFailed, onChanged }: PaymentResultProps) {
  const { t } = useLingui();
  const isFinance = useSession().hasRole('finance_officer');
  if (!isFinance) return null;
  if (payment.rail === 'mobile_money')
    return (
      <Checkbox
        label={t`Did not arrive`}
        isSelected={failed.includes(payment.id)}
        onChange={(isFailed) => onFailed(isFailed ? [...failed, payment.id] : failed.filter((id) => id !== payment.id))}
      />
    );
  return payment.rail === 'cash' || payment.rail === 'voucher' ? (
    <HandOver payment={payment} onChanged={onChanged} />
  ) : null;
}

function HandOver({ payment, onChanged }: Pick<PaymentResultProps, 'payment' | 'onChanged'>) {
  const { t } = useLingui();
  const act = useAct();
  const [texts, setTexts] = useState({ on: '', receiptNumber: '', witnessOne: '', witnessTwo: '' });
  const field = (name: keyof typeof texts) => ({
    value: texts[name],
    onChange: (value: string) => setTexts({ ...texts, [name]: value }),
  });
  const send = async () => {
    if (await act.send(handOverMutation, { input: { paymentId: payment.id, ...texts } })) onChanged();
  };
  return (
    <Disclosure summary={t`Handed over`}>
      <div className="stack">
        <DateField label={t`On`} {...field('on')} />
        <TextField label={t`Receipt number`} isShort maxLength={60} {...field('receiptNumber')} />
        <TextField
          label={t`First witness`}
          hint={t`By their part, never by name.`}
          maxLength={120}
          {...field('witnessOne')}
        />
        <TextField label={t`Second witness`} maxLength={120} {...field('witnessTwo')} />
        <ActProblem act={act} />
        <Button isPending={act.isBusy} isDisabled={texts.on === ''} onPress={() => void send()}>
          <Trans>Record it</Trans>
        </Button>
      </div>
    </Disclosure>
  );
}
