import { useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { OrderState } from '../types.ts';

const TONES: Readonly<Record<OrderState, StatusTone>> = {
  prepared: 'waiting',
  authorised: 'active',
  sent: 'active',
  confirmed: 'good',
  returned: 'stopped',
  void: 'quiet',
};

/** Where an order stands, in a word. */
export function OrderStateTag({ state }: { readonly state: OrderState }) {
  const { t } = useLingui();
  const words: Readonly<Record<OrderState, string>> = {
    prepared: t`Waits for two people`,
    authorised: t`Authorised, not sent`,
    sent: t`With the bank`,
    confirmed: t`Paid`,
    returned: t`Came back`,
    void: t`Void`,
  };
  return <StatusTag tone={TONES[state]}>{words[state]}</StatusTag>;
}
