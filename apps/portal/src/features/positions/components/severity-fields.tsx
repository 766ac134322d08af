import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@baraza/ui';

interface Severity {
  readonly scale: number;
  readonly scope: number;
  readonly irremediability: number;
}

interface SeverityFieldsProps {
  readonly severity: Severity;
  readonly onChange: (severity: Severity) => void;
}

/** Three marks from 1 to 4; the level follows by the published rule. */
export function SeverityFields({ severity, onChange }: SeverityFieldsProps) {
  const { t } = useLingui();
  const marks = [
    { value: '1', label: t`1 – low` },
    { value: '2', label: t`2 – noticeable` },
    { value: '3', label: t`3 – high` },
    { value: '4', label: t`4 – highest` },
  ];
  const field = (name: keyof Severity, label: string, hint: string) => (
    <Select
      label={label}
      hint={hint}
      value={String(severity[name])}
      options={marks}
      onChange={(mark) => onChange({ ...severity, [name]: Number(mark) })}
    />
  );
  return (
    <>
      {field('scale', t`Scale`, t`How grave it is for each person.`)}
      {field('scope', t`Scope`, t`How many it reaches.`)}
      {field('irremediability', t`Irremediability`, t`How hard it is to put right again.`)}
      <p>
        <Trans>Severe: one of the three is 4, or two are 3 or more. Serious: one is 3, or none is 1.</Trans>
      </p>
    </>
  );
}
