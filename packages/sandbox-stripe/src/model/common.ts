export type Metadata = Readonly<Record<string, string>>;

export interface Address {
  readonly city: string | null;
  readonly country: string | null;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly postal_code: string | null;
  readonly state: string | null;
}

/** Amounts on the wire are whole minor units of the currency, at most twelve digits, so that a JSON number is exact. */
export type WireAmount = number;

export const billingDetails = (name: string | null, email: string | null) => ({
  address: null,
  email,
  name,
  phone: null,
  tax_id: null,
});
