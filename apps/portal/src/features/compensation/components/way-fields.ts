import { useLingui } from '@lingui/react/macro';

export type WayField =
  | 'holderName'
  | 'townName'
  | 'iban'
  | 'accountNumber'
  | 'bic'
  | 'operator'
  | 'phone'
  | 'name'
  | 'place'
  | 'nameToLookUp';
export type WayDraft = Partial<Record<WayField, string>>;

/** What each way of being paid needs. */
const WAY_FIELDS: Readonly<Record<string, readonly WayField[]>> = {
  bank: ['holderName', 'townName', 'iban', 'accountNumber', 'bic'],
  mobile_money: ['operator', 'phone', 'name'],
  voucher: ['phone'],
  cash: ['place'],
};

const NAMELESS = ['voucher', 'cash'];

/** A voucher and cash ask for a name only where the law wants it looked up. */
export function fieldsOf(rail: string, screensPeople: boolean): readonly WayField[] {
  const fields = WAY_FIELDS[rail] ?? [];
  return screensPeople && NAMELESS.includes(rail) ? [...fields, 'nameToLookUp'] : fields;
}

export function useWayFields(): Readonly<Record<WayField, { readonly label: string; readonly hint?: string }>> {
  const { t } = useLingui();
  return {
    holderName: { label: t`Name on the account`, hint: t`In Latin letters, as your bank writes it.` },
    townName: { label: t`Town` },
    iban: { label: t`IBAN`, hint: t`If your country has one.` },
    accountNumber: { label: t`Account number`, hint: t`Only without an IBAN.` },
    bic: { label: t`BIC of your bank`, hint: t`Only without an IBAN.` },
    operator: { label: t`Operator`, hint: t`For example M-Pesa or Airtel Money.` },
    phone: { label: t`Phone number`, hint: t`With the country’s code, for example +254.` },
    name: { label: t`Name registered with the operator` },
    nameToLookUp: {
      label: t`Your name, as in your papers`,
      hint: t`Only to look it up in the sanctions lists: it goes to no shop and no witness.`,
    },
    place: { label: t`Where somebody could hand it to you`, hint: t`A place, never your address.` },
  };
}
