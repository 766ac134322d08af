/** What the form holds: texts as typed. */
export interface BankDraft {
  readonly holderName: string;
  readonly streetName: string;
  readonly buildingNumber: string;
  readonly postCode: string;
  readonly townName: string;
  readonly country: string;
  readonly currency: string;
  readonly kind: '' | 'iban' | 'number';
  readonly iban: string;
  readonly accountNumber: string;
  readonly bic: string;
  readonly clearingMemberId: string;
  readonly bankName: string;
}

export const EMPTY_DRAFT: BankDraft = {
  holderName: '',
  streetName: '',
  buildingNumber: '',
  postCode: '',
  townName: '',
  country: '',
  currency: '',
  kind: '',
  iban: '',
  accountNumber: '',
  bic: '',
  clearingMemberId: '',
  bankName: '',
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** As the API takes it: what belongs to the other way of writing an account is left out. */
export function toBankInput(draft: BankDraft) {
  const isIban = draft.kind === 'iban';
  return {
    holderName: draft.holderName.trim(),
    streetName: orNull(draft.streetName),
    buildingNumber: orNull(draft.buildingNumber),
    postCode: orNull(draft.postCode),
    townName: draft.townName.trim(),
    country: draft.country,
    currency: draft.currency,
    iban: isIban ? orNull(draft.iban) : null,
    accountNumber: isIban ? null : orNull(draft.accountNumber),
    bic: orNull(draft.bic),
    clearingMemberId: isIban ? null : orNull(draft.clearingMemberId),
    bankName: isIban ? null : orNull(draft.bankName),
  };
}
