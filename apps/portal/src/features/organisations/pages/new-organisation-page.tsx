import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PageHeader, RadioGroup, Select, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisationKind } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { registerOrganisationMutation } from '../api/register-organisation.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { useAct, type Act } from '../../../shared/step-up/use-act.ts';
import { useCountryOptions } from '../components/use-country-names.ts';
import { useFaultWords } from '../components/use-fault-words.ts';
import { useKindWords } from '../components/use-kind-words.ts';

const KINDS: readonly OrganisationKind[] = ['ngo', 'company', 'foundation', 'fiscal_host', 'other'];

/** A person brings in their organisation and signs for it until others do. */
export function NewOrganisationPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Register an organisation`} />
      <PageHeader
        title={t`Register an organisation`}
        lead={t`You sign for it at first; then you can offer roles to colleagues and hand yours over.`}
        crumbs={[{ href: '/app/account', label: t`Your account` }]}
      />
      <RegistrationForm />
    </>
  );
}

const EMPTY = { kind: 'ngo' as OrganisationKind, name: '', country: '', region: '', website: '', orgId: '' };

function RegistrationForm() {
  const [fields, setFields] = useState(EMPTY);
  const { refresh } = useSession();
  const navigate = useNavigate();
  const act = useAct();
  const set = (field: keyof typeof EMPTY) => (value: string) => setFields((before) => ({ ...before, [field]: value }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { orgId, region, website, ...rest } = fields;
    const input = { ...rest, region: region || null, website: website || null, orgIds: orgId.trim() ? [orgId] : [] };
    if (!(await act.send(registerOrganisationMutation, { input }))) return;
    await refresh();
    await navigate('/app');
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <KindChoice kind={fields.kind} onChange={set('kind')} />
      <DetailFields fields={fields} onChange={set} faults={act.faults} />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy}>
          <Trans>Register the organisation</Trans>
        </Button>
      </div>
    </form>
  );
}

function KindChoice({
  kind,
  onChange,
}: {
  readonly kind: OrganisationKind;
  readonly onChange: (kind: string) => void;
}) {
  const { t } = useLingui();
  const words = useKindWords();
  const hints: Partial<Record<OrganisationKind, string>> = {
    ngo: t`Applies for grants and receives them.`,
    company: t`Contributes to a fund and answers to forums.`,
    fiscal_host: t`Receives money for groups that have no legal person.`,
  };
  return (
    <RadioGroup
      label={t`What kind of organisation is it?`}
      value={kind}
      onChange={onChange}
      options={KINDS.map((value) => ({ value, label: words[value], hint: hints[value] }))}
    />
  );
}

interface DetailFieldsProps {
  readonly fields: typeof EMPTY;
  readonly onChange: (field: keyof typeof EMPTY) => (value: string) => void;
  readonly faults: Act['faults'];
}

function DetailFields({ fields, onChange, faults }: DetailFieldsProps) {
  const { t } = useLingui();
  const faultOf = useFaultWords();
  const field = (name: 'name' | 'region' | 'website') => ({
    value: fields[name],
    onChange: onChange(name),
    error: faultOf(faults, name),
  });
  return (
    <>
      <TextField label={t`Name`} {...field('name')} />
      <Select
        label={t`Country`}
        value={fields.country}
        options={useCountryOptions()}
        onChange={onChange('country')}
        error={faultOf(faults, 'country')}
      />
      <TextField label={t`Region or city`} isOptional {...field('region')} />
      <TextField
        label={t`Number in a public register`}
        hint={t`The code of the register, a hyphen and your number there, such as GB-CHC-1110817. Codes are at org-id.guide. You can add it later.`}
        isOptional
        value={fields.orgId}
        onChange={onChange('orgId')}
        error={faultOf(faults, 'orgIds')}
      />
      <TextField label={t`Website`} isOptional type="url" {...field('website')} />
    </>
  );
}
