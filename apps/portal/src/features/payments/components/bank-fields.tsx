import { useLingui } from '@lingui/react/macro';
import { RadioGroup, Select, TextField, type FieldProblem, type TextFieldProps } from '@baraza/ui';
import { CURRENCY_CODES } from './bank-codes.ts';
import type { BankDraft } from './bank-draft.ts';
import { useCountryOptions } from './country-name.ts';

export interface BankFieldsProps {
  readonly draft: BankDraft;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<BankDraft>) => void;
}

const errorIn = (problems: readonly FieldProblem[], id: string) => problems.find((one) => one.fieldId === id)?.message;

interface BankTextProps extends Pick<TextFieldProps, 'label' | 'hint' | 'isOptional' | 'isShort'> {
  readonly name: Exclude<keyof BankDraft, 'kind'>;
  readonly fields: BankFieldsProps;
}

/** One line of the form. Browsers must not offer what somebody typed here before. */
function BankText({ name, fields: { draft, problems, onChange }, ...words }: BankTextProps) {
  return (
    <TextField
      {...words}
      id={name}
      autoComplete="off"
      value={draft[name]}
      error={errorIn(problems, name)}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
}

/** Who holds the account, and where they live: town and country apart, because banks reject anything else. */
export function HolderFields(fields: BankFieldsProps) {
  const { t } = useLingui();
  const countries = useCountryOptions();
  return (
    <>
      <BankText
        name="holderName"
        label={t`Legal name of the account holder`}
        hint={t`As the bank has it, in Latin letters, at most 70 characters.`}
        fields={fields}
      />
      <div className="address-grid">
        <BankText name="streetName" label={t`Street`} isOptional fields={fields} />
        <BankText name="buildingNumber" label={t`Number`} isOptional isShort fields={fields} />
        <BankText name="postCode" label={t`Postcode`} isOptional isShort fields={fields} />
        <BankText name="townName" label={t`Town`} fields={fields} />
      </div>
      <Select
        id="country"
        label={t`Country`}
        value={fields.draft.country}
        options={countries}
        error={errorIn(fields.problems, 'country')}
        onChange={(country) => fields.onChange({ country })}
      />
    </>
  );
}

/** Which account, at which bank. */
export function AccountFields(fields: BankFieldsProps) {
  const { t } = useLingui();
  const { draft, problems, onChange } = fields;
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
      {draft.kind === 'iban' ? <IbanFields {...fields} /> : null}
      {draft.kind === 'number' ? <NumberFields {...fields} /> : null}
    </>
  );
}

function IbanFields(fields: BankFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <BankText name="iban" label="IBAN" hint={t`Spaces do not matter.`} fields={fields} />
      <BankText name="bic" label="BIC (SWIFT)" isOptional isShort fields={fields} />
    </>
  );
}

function NumberFields(fields: BankFieldsProps) {
  const { t } = useLingui();
  const hint = t`8 or 11 letters and digits. If your bank has none, give its clearing number below.`;
  return (
    <>
      <BankText name="accountNumber" label={t`Account number`} fields={fields} />
      <BankText name="bic" label="BIC (SWIFT)" hint={hint} isShort fields={fields} />
      <div className="address-grid">
        <BankText name="clearingMemberId" label={t`Clearing number of the bank`} isOptional fields={fields} />
        <BankText name="bankName" label={t`Name of the bank`} isOptional fields={fields} />
      </div>
    </>
  );
}
