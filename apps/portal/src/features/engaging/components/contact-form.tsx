import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { describeAddresseeMutation } from '../api/describe-addressee.ts';
import type { OwnAddressee } from '../types.ts';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface ContactFormProps {
  readonly own: OwnAddressee;
  readonly again: () => void;
}

function useContact({ own, again }: ContactFormProps) {
  const [value, setValue] = useState({
    size: own.size,
    contactRole: own.contactRole ?? '',
    contactEmail: own.contactEmail ?? '',
    website: own.website ?? '',
  });
  const act = useAct();
  const save = async () => {
    const { size, contactRole, contactEmail, website } = value;
    const input = {
      ...{ addresseeId: own.id, size, contactRole: contactRole || null },
      ...{ contactEmail: contactEmail || null, website: website || null },
    };
    if (await act.send(describeAddresseeMutation, { input })) again();
  };
  return { value, setValue, act, save };
}

export function ContactForm(props: ContactFormProps) {
  const { t } = useLingui();
  const { value, setValue, act, save } = useContact(props);
  const fault = useFault(act);
  const field = (key: 'contactRole' | 'contactEmail' | 'website', label: string) => (
    <TextField
      label={label}
      isOptional
      value={value[key]}
      onChange={(text) => setValue({ ...value, [key]: text })}
      {...fault(key)}
    />
  );
  const sizes = [
    { value: 'small', label: t`Small: fewer than 50 people` },
    { value: 'medium', label: t`Medium: fewer than 250 people` },
    { value: 'large', label: t`Large` },
  ];
  return (
    <div className="stack">
      {field('contactRole', t`Who reads what is sent to you (a role)`)}
      {field('contactEmail', t`Public e-mail address`)}
      {field('website', t`Website`)}
      <Select
        label={t`Size`}
        hint={t`Smaller companies have more time to answer. It is public.`}
        value={value.size}
        options={sizes}
        onChange={(size) => setValue({ ...value, size: size as OwnAddressee['size'] })}
      />
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void save()}>
          <Trans>Save</Trans>
        </Button>
      </div>
      <StepProblem act={act} />
    </div>
  );
}
