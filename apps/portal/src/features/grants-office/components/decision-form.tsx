import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, ErrorSummary, RadioGroup, SaveState, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { Money } from '../../../shared/format/use-format.tsx';
import type { Dossier } from '../../reviewing/index.ts';
import { dayAfter } from '../days.ts';
import { decisionFaults, type DecisionDraft } from '../decision-draft.ts';
import { DECISION_FIELDS, useDecisionProblems } from './decision-fault-words.ts';
import { TranchesEditor } from './tranches-editor.tsx';
import { useLocalDraft } from './use-local-draft.ts';
import { useProposing } from './use-proposing.tsx';
import { VotingFields } from './voting-fields.tsx';

const VOTING_DAYS = 14;
const FIRST_PART_DAYS = 45;

function freshDraft({ requested }: Dossier): DecisionDraft {
  const amountMinor = String(requested.amountMinor);
  const dueOn = dayAfter(new Date(), FIRST_PART_DAYS);
  return {
    ...{ outcome: null, amountMinor, reasons: '', way: null, meetingOn: '' },
    tranches: [{ key: 1, amountMinor, dueOn, condition: 'agreement' }],
    closesOn: dayAfter(new Date(), VOTING_DAYS),
  };
}

/** What to put before the board about one application. */
export function DecisionForm({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  const draft = useLocalDraft<DecisionDraft>(`decision.${dossier.id}`, freshDraft(dossier));
  const [isChecked, setIsChecked] = useState(false);
  const problemsOf = useDecisionProblems();
  const faultsNow = () => decisionFaults(draft.value, limitsOf(dossier));
  const problems = isChecked ? problemsOf(faultsNow()) : [];
  const errors = new Map(problems.map(({ fieldId, message }) => [fieldId, message]));
  const proposing = useProposing(dossier, draft);
  const submit = async () => {
    setIsChecked(true);
    if (faultsNow().length === 0) await proposing.send();
  };
  return (
    <div className="form">
      <SaveState status={draft.status} />
      <ErrorSummary problems={problems} />
      <OutcomeField draft={draft} error={errors.get(DECISION_FIELDS.outcome)} />
      {draft.value.outcome === 'award' ? <AwardFields dossier={dossier} draft={draft} errors={errors} /> : null}
      <TextArea
        id={DECISION_FIELDS.reasons}
        label={t`Reasons`}
        hint={t`Public, and told to the applicant. Refer to the criteria of the call; name nobody.`}
        rows={7}
        error={errors.get(DECISION_FIELDS.reasons)}
        value={draft.value.reasons}
        onChange={(reasons) => draft.setValue((before) => ({ ...before, reasons }))}
      />
      <VotingFields draft={draft} errors={errors} />
      {proposing.notices}
      <div className="form-actions">
        <Button kind="primary" isPending={proposing.isPending} onPress={() => void submit()}>
          <Trans>Put it before the board</Trans>
        </Button>
      </div>
    </div>
  );
}

export type Draft = ReturnType<typeof useLocalDraft<DecisionDraft>>;

const limitsOf = ({ call, left }: Dossier) => ({
  ceilingMinor: BigInt(call.ceiling.amountMinor),
  leftMinor: BigInt(left.amountMinor),
  today: dayAfter(new Date(), 0),
});

function OutcomeField({ draft, error }: { readonly draft: Draft; readonly error: string | undefined }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={DECISION_FIELDS.outcome}
      label={t`What do you propose?`}
      error={error}
      value={draft.value.outcome}
      onChange={(value) =>
        draft.setValue((before) => ({ ...before, outcome: value === 'award' ? 'award' : 'decline' }))
      }
      options={[
        { value: 'award', label: t`To award`, hint: t`When it passes, the money is committed in the same moment.` },
        {
          value: 'decline',
          label: t`To decline`,
          hint: t`The applicant gets the board’s reasons and may appeal on process.`,
        },
      ]}
    />
  );
}

interface AwardFieldsProps {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly errors: ReadonlyMap<string, string>;
}

function AwardFields({ dossier, draft, errors }: AwardFieldsProps) {
  const { t } = useLingui();
  const { amountMinor } = draft.value;
  const { call, left, requested } = dossier;
  return (
    <>
      <AmountField
        id={DECISION_FIELDS.amount}
        label={t`Amount of the award`}
        hint={
          <Trans>
            Asked for: <Money money={requested} isShort />. One award may be up to{' '}
            <Money money={call.ceiling} isShort />; the call has <Money money={left} isShort /> left.
          </Trans>
        }
        currency={call.ceiling.currency}
        {...(amountMinor !== null && { defaultAmountMinor: BigInt(amountMinor) })}
        error={errors.get(DECISION_FIELDS.amount)}
        onChange={(amount) =>
          draft.setValue((before) => ({ ...before, amountMinor: amount ? String(amount.amountMinor) : null }))
        }
      />
      <TranchesEditor
        draft={draft.value}
        currency={call.ceiling.currency}
        errors={errors}
        onChange={(change) => draft.setValue(change)}
      />
    </>
  );
}
