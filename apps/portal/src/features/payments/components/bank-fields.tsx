import { Trans, useLingui } from '@lingui/react/macro';
import { RadioGroup, Select, TextField, type FieldProblem } from '@baraza/ui';
import { useMemo } from 'react';
import { countryName } from './country-name.ts';
import { COUNTRY_CODES, CURRENCY_CODES } from './bank-codes.ts';
import type { BankDraft } from './bank-draft.ts';

export interface BankFieldsProps {
  readonly draft: BankDraft;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<BankDraft>) => void;
}

const errorIn = (problems: readonly FieldProblem[], id: string) => problems.find((one) => one.fieldId === id)?.message;

/** Who holds the account, and where they live: town and country apart, because banks reject anything else. */
export function HolderFields({ draft, problems, onChange }: BankFieldsProps) {
  const { t, i18n } = useLingui();
  const countries = useMemo(
    () =>
      COUNTRY_CODES.map((value) => ({ value, label: countryName(value, i18n.locale) })).sort((one, other) =>
        one.label.localeCompare(other.label, i18n.locale),
      ),
    [i18n.locale],
  );
  return (
    <>
      <TextField
        id="holderName"
        label={t`Legal name of the account holder`}
        hint={t`As the bank has it, in Latin letters, at most 70 characters.`}
        autoComplete="off"
        value={draft.holderName}
        error={errorIn(problems, 'holderName')}
        onChange={(holderName) => onChange({ holderName })}
      />
      <div className="address-grid">
        <TextField
          id="streetName"
          label={t`Street`}
          isOptional
          value={draft.streetName}
          error={errorIn(problems, 'streetName')}
          onChange={(streetName) => onChange({ streetName })}
        />
        <TextField
          id="buildingNumber"
          label={t`Number`}
          isOptional
          isShort
          value={draft.buildingNumber}
          error={errorIn(problems, 'buildingNumber')}
          onChange={(buildingNumber) => onChange({ buildingNumber })}
        />
        <TextField
          id="postCode"
          label={t`Postcode`}
          isOptional
          isShort
          value={draft.postCode}
          error={errorIn(problems, 'postCode')}
          onChange={(postCode) => onChange({ postCode })}
        />
        <TextField
          id="townName"
          label={t`Town`}
          value={draft.townName}
          error={errorIn(problems, 'townName')}
          onChange={(townName) => onChange({ townName })}
        />
      </div>
      <Select
        id="country"
        label={t`Country`}
        value={draft.country}
        options={countries}
        error={errorIn(problems, 'country')}
        onChange={(country) => onChange({ country })}
      />
    </>
  );
}

/** Which account, at which bank. */
export function AccountFields({ draft, problems, onChange }: BankFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Select
        id="currency"
        label={t`Currency of the account`}
        hint={t`One account for each currency.`}
        value={draft.currency}
        options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
        error={errorIn(problems, 'currency')}
        onChange={(currency) => onChange({ currency })}
      />
      <RadioGroup
        label={t`How does your bank write the account?`}
        value={draft.kind}
        onChange={(kind) => onChange({ kind: kind as BankDraft['kind'] })}
        options={[
          { value: 'iban', label: t`As an IBAN`, hint: t`Begins with two letters, for example KE or FR.` },
          { value: 'number', label: t`As an account number`, hint: t`Together with the code of the bank.` },
        ]}
      />
      {draft.kind === 'iban' ? <IbanFields draft={draft} problems={problems} onChange={onChange} /> : null}
      {draft.kind === 'number' ? <NumberFields draft={draft} problems={problems} onChange={onChange} /> : null}
    </>
  );
}

function IbanFields({ draft, problems, onChange }: BankFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="iban"
        label="IBAN"
        hint={t`Spaces do not matter.`}
        autoComplete="off"
        value={draft.iban}
        error={errorIn(problems, 'iban')}
        onChange={(iban) => onChange({ iban })}
      />
      <TextField
        id="bic"
        label="BIC (SWIFT)"
        isOptional
        isShort
        autoComplete="off"
        value={draft.bic}
        error={errorIn(problems, 'bic')}
        onChange={(bic) => onChange({ bic })}
      />
    </>
  );
}

function NumberFields({ draft, problems, onChange }: BankFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="accountNumber"
        label={t`Account number`}
        autoComplete="off"
        value={draft.accountNumber}
        error={errorIn(problems, 'accountNumber')}
        onChange={(accountNumber) => onChange({ accountNumber })}
      />
      <TextField
        id="bic"
        label="BIC (SWIFT)"
        hint={<Trans>8 or 11 letters and digits. If your bank has none, give its clearing number below.</Trans>}
        isShort
        autoComplete="off"
        value={draft.bic}
        error={errorIn(problems, 'bic')}
        onChange={(bic) => onChange({ bic })}
      />
      <div className="address-grid">
        <TextField
          id="clearingMemberId"
          label={t`Clearing number of the bank`}
          isOptional
          autoComplete="off"
          value={draft.clearingMemberId}
          error={errorIn(problems, 'clearingMemberId')}
          onChange={(clearingMemberId) => onChange({ clearingMemberId })}
        />
        <TextField
          id="bankName"
          label={t`Name of the bank`}
          isOptional
          value={draft.bankName}
          error={errorIn(problems, 'bankName')}
          onChange={(bankName) => onChange({ bankName })}
        />
      </div>
    </>
  );
}
