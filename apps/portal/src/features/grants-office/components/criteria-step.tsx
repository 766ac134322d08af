import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextArea, TextField } from '@baraza/ui';
import { weightSum, withCriterion, withNewCriterion, withoutCriterion, type CriterionDraft } from '../call-draft.ts';
import type { StepProps } from './call-builder.tsx';
import { callFieldId } from './call-fault-words.ts';

const MOST_CRITERIA = 20;

/** Who may apply, and by what applications are judged. */
export function CriteriaStep(props: StepProps) {
  const { t } = useLingui();
  const { draft, change } = props;
  return (
    <>
      <Section title={t`Conditions`} lead={t`Whoever does not meet them is not reviewed. You give a reason for each.`}>
        <TextArea
          label={t`Conditions, one a line`}
          hint={t`Organisations apply. For fellowships say so here: a person applies through an organisation that hosts them, and is paid through it.`}
          isOptional
          rows={5}
          value={draft.conditions}
          onChange={(conditions) => change((before) => ({ ...before, conditions }))}
        />
      </Section>
      <Section title={t`Criteria`} lead={t`Reviewers give each 0 to 5 points. The weights add up to 100.`}>
        <ol className="criterion-list" id={callFieldId('criteria-none')}>
          {draft.criteria.map((criterion, index) => (
            <CriterionRow key={criterion.id} {...props} criterion={criterion} number={index + 1} />
          ))}
        </ol>
        <WeightSum {...props} />
        {draft.criteria.length < MOST_CRITERIA ? (
          <div className="form-actions">
            <Button onPress={() => change(withNewCriterion)}>
              <Trans>Add a criterion</Trans>
            </Button>
          </div>
        ) : null}
      </Section>
    </>
  );
}

interface CriterionRowProps extends StepProps {
  readonly criterion: CriterionDraft;
  readonly number: number;
}

function CriterionRow({ criterion, number, errors, change }: CriterionRowProps) {
  const { t } = useLingui();
  const [titleId, weightId] = [
    callFieldId('criterion-title', criterion.id),
    callFieldId('criterion-weight', criterion.id),
  ];
  const set = (part: Partial<CriterionDraft>) => change((before) => withCriterion(before, criterion.id, part));
  return (
    <li className="criterion-row" aria-label={t`Criterion ${number}`}>
      <TextField
        id={titleId}
        label={t`Name`}
        error={errors.get(titleId)}
        value={criterion.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        id={weightId}
        isShort
        inputMode="numeric"
        label={t`Weight in percent`}
        error={errors.get(weightId)}
        value={criterion.weight}
        onChange={(weight) => set({ weight: weight.replace(/\D/g, '').slice(0, 3) })}
      />
      <TextField
        label={t`What reviewers ask themselves`}
        isOptional
        value={criterion.hint}
        onChange={(hint) => set({ hint })}
      />
      <Button
        onPress={() => change((before) => withoutCriterion(before, criterion.id))}
        aria-label={t`Take away criterion ${number}`}
      >
        <Trans>Take away</Trans>
      </Button>
    </li>
  );
}

function WeightSum({ draft, errors }: StepProps) {
  const sum = weightSum(draft.criteria);
  const error = errors.get(callFieldId('weights')) ?? errors.get(callFieldId('criteria-none'));
  return (
    <div id={callFieldId('weights')} tabIndex={-1}>
      {error ? <p className="field-error">{error}</p> : null}
      <p className={sum === 100 ? 'tranche-rest tranche-rest-even' : 'tranche-rest'} role="status">
        {sum === 100 ? (
          <Trans>The weights add up to 100.</Trans>
        ) : (
          <Trans>The weights add up to {sum}, not to 100.</Trans>
        )}
      </p>
    </div>
  );
}
