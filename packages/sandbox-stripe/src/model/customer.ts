import type { Address, Metadata } from './common.ts';

export interface CustomerFields {
  readonly id: string;
  readonly created: number;
  readonly email: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly phone: string | null;
  readonly address: Address | null;
  readonly preferred_locales: readonly string[];
  readonly metadata: Metadata;
}

export const buildCustomer = (fields: CustomerFields) => ({
  object: 'customer' as const,
  balance: 0,
  currency: null,
  default_source: null,
  delinquent: false,
  discount: null,
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
  livemode: false,
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
  ...fields,
});

export type LiveCustomer = Readonly<ReturnType<typeof buildCustomer>> & { readonly deleted?: undefined };

export interface DeletedCustomer {
  readonly id: string;
  readonly object: 'customer';
  readonly deleted: true;
}

export type Customer = LiveCustomer | DeletedCustomer;
