import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, RadioGroup, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { DeclareInterestMutation } from '../../../generated/graphql.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { declareInterestMutation } from '../api/declare-interest.ts';
import { OrganisationPicker, type PickedOrganisation } from './organisation-picker.tsx';

type Strength = 'hard' | 'soft';

/** Declares a tie to an organisation: it counts for every item that concerns it. */
export function DeclareForm() {
  const { t } = useLingui();
  const form = useDeclaration();
  const { organisation, strength, statement, isChecked } = form;
  return (
    <Section
      title={t`Declare an interest`}
      lead={t`In doubt, declare it: to be left out of one decision harms nobody.`}
    >
      <OrganisationPicker
        picked={organisation}
        onPick={(picked) => form.change({ organisation: picked })}
        error={isChecked && !organisation ? t`Choose the organisation.` : undefined}
      />
      <StrengthChoice
        value={strength}
        onChange={(chosen) => form.change({ strength: chosen })}
        isMissing={isChecked && !strength}
      />
      <TextArea
        label={t`What is the tie?`}
        hint={t`One sentence, kept with the declaration. The other members see only how many are left out.`}
        rows={3}
        value={statement}
        onChange={(text) => form.change({ statement: text })}
        error={isChecked && statement.trim() === '' ? t`Say in a sentence what the tie is.` : undefined}
      />
      <div className="form-actions">
        <Button kind="primary" isPending={form.fetching} onPress={() => void form.submit()}>
          {t`Declare this interest`}
        </Button>
      </div>
      <DeclareAnswer data={form.data} />
      <RequestErrorNotice error={form.error} />
    </Section>
  );
}

interface Declaration {
  readonly organisation: PickedOrganisation | null;
  readonly strength: Strength | null;
  readonly statement: string;
  /** Whether somebody has tried to send it: from then on what is missing is marked. */
  readonly isChecked: boolean;
}

const NOTHING: Declaration = { organisation: null, strength: null, statement: '', isChecked: false };

function useDeclaration() {
  const [declaration, setDeclaration] = useState(NOTHING);
  const [{ fetching, data, error }, declare] = useMutation(declareInterestMutation);
  const change = (part: Partial<Declaration>) => setDeclaration({ ...declaration, ...part });
  const submit = async () => {
    change({ isChecked: true });
    const { organisation, strength, statement } = declaration;
    if (!organisation || !strength || statement.trim() === '') return;
    const sent = await declare({ input: { target: 'organisation', targetId: organisation.id, strength, statement } });
    if (sent.data && !isProblem(sent.data.declareInterest)) setDeclaration(NOTHING);
  };
  return { ...declaration, change, submit, fetching, data, error };
}

interface StrengthChoiceProps {
  readonly value: Strength | null;
  readonly onChange: (strength: Strength) => void;
  readonly isMissing: boolean;
}

function StrengthChoice({ value, onChange, isMissing }: StrengthChoiceProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`How close is it?`}
      value={value}
      onChange={(chosen) => onChange(chosen as Strength)}
      error={isMissing ? t`Choose how close the tie is.` : undefined}
      options={[
        {
          value: 'hard',
          label: t`You, your family or your employer may gain or lose`,
          hint: t`You are left out: you see nothing of its items, and do not vote.`,
        },
        {
          value: 'soft',
          label: t`You know them, or worked together before`,
          hint: t`You may read and speak on its items, but not vote.`,
        },
      ]}
    />
  );
}

function DeclareAnswer({ data }: { readonly data: DeclareInterestMutation | undefined }) {
  if (!data) return null;
  const answer = data.declareInterest;
  if (isProblem(answer)) return <ProblemNotice problem={answer} words={{}} />;
  return (
    <Notice kind="success" isLive>
      <Trans>Your interest is declared. It counts from now on.</Trans>
    </Notice>
  );
}
