import type { billingDetails } from './common.ts';

export interface PaymentMethod {
  readonly id: string;
  readonly object: 'payment_method';
  readonly allow_redisplay: 'unspecified';
  readonly billing_details: ReturnType<typeof billingDetails>;
  readonly created: number;
  readonly customer: string | null;
  readonly customer_account: null;
  readonly livemode: false;
  readonly metadata: Readonly<Record<string, string>>;
  readonly type: string;
  readonly card?: object;
  readonly sepa_debit?: object;
  readonly us_bank_account?: object;
  readonly customer_balance?: object;
}
