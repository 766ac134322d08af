import { Trans, useLingui } from '@lingui/react/macro';
import {
  AmountField,
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  FileField,
  RadioGroup,
  SaveState,
  Section,
  Select,
  TextArea,
  TextField,
} from '@baraza/ui';
import { useState } from 'react';

export function FieldsSection() {
  return (
    <Section title={<Trans>Fields</Trans>} lead={<Trans>Labels above, hints below them, problems in words.</Trans>}>
      <GuideErrors />
      <div className="form">
        <TextFields />
        <Choices />
        <Papers />
      </div>
      <div className="stack stack-tight">
        <SaveState status={{ type: 'saving' }} />
        <SaveState status={{ type: 'saved', time: '14:32' }} />
        <SaveState status={{ type: 'saved-here' }} />
        <SaveState status={{ type: 'problem' }} />
      </div>
    </Section>
  );
}

function GuideErrors() {
  const { t } = useLingui();
  return (
    <ErrorSummary
      problems={[
        { fieldId: 'guide-title', message: t`Give the project a title` },
        { fieldId: 'guide-amount', message: t`Write the amount you ask for` },
      ]}
    />
  );
}

function TextFields() {
  const { t } = useLingui();
  const [text, setText] = useState(t`We train forty women to run seed banks, and pay them for the days they teach.`);
  return (
    <>
      <TextField
        id="guide-title"
        label={t`Title of the project`}
        hint={t`As you would tell a neighbour.`}
        error={t`Give the project a title`}
      />
      <TextField label={t`Purchase-order number`} isOptional isShort />
      <TextArea label={t`What will change, and for whom?`} value={text} onChange={setText} wordLimit={10} rows={4} />
      <AmountField
        id="guide-amount"
        label={t`Amount you ask for`}
        hint={t`Up to USD 40,000.`}
        currency="USD"
        defaultText="12,5"
        onChange={() => undefined}
      />
      <AmountField label={t`Amount in yen`} currency="JPY" defaultAmountMinor={1500000n} onChange={() => undefined} />
    </>
  );
}

function Choices() {
  const { t } = useLingui();
  const [country, setCountry] = useState('');
  return (
    <>
      <Select
        label={t`Country where the work is done`}
        value={country}
        onChange={setCountry}
        options={[
          { value: 'KE', label: t`Kenya` },
          { value: 'TN', label: t`Tunisia` },
          { value: 'PE', label: t`Peru` },
        ]}
      />
      <RadioGroup
        label={t`Your vote`}
        defaultValue="yes"
        options={[
          { value: 'yes', label: t`Yes` },
          { value: 'no', label: t`No` },
          { value: 'abstain', label: t`Abstain`, hint: t`Counts as present.` },
        ]}
      />
      <CheckboxGroup
        label={t`Who takes part`}
        defaultValue={['women']}
        options={[
          { value: 'women', label: t`Women's groups` },
          { value: 'workers', label: t`Workers` },
          { value: 'youth', label: t`Young people` },
        ]}
      />
      <Checkbox
        label={t`I have no interest in this applicant`}
        hint={t`Employment, family, money, or an open dispute.`}
      />
    </>
  );
}

function Papers() {
  const { t } = useLingui();
  const [date, setDate] = useState('2026-12-15');
  return (
    <>
      <DateField label={t`Start of the work`} value={date} onChange={setDate} />
      <FileField
        label={t`Statutes of the organisation`}
        hint={t`PDF or photographs.`}
        maxMegabytes={10}
        files={[
          { id: '1', fileName: 'statutes-2024.pdf', detail: '1.2 MB' },
          { id: '2', fileName: 'board-photo.jpg', progress: 0.4 },
          { id: '3', fileName: 'accounts.pdf', problem: t`This is not a PDF, although its name says so.` },
        ]}
        onChoose={() => undefined}
        onRemove={() => undefined}
      />
    </>
  );
}
