import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Notice, RadioGroup, SaveState, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import type { Dossier } from '../../reviewing/index.ts';
import { assessEligibilityMutation } from '../api/assess-eligibility.ts';
import { emptyEligibility, verdict, withFinding, type EligibilityDraft } from '../eligibility-draft.ts';
import { FindingField } from './finding-field.tsx';
import { REASONS_ID, useEligibilityProblems, WHOLE_ID } from './use-eligibility-problems.ts';
import { useLocalDraft } from './use-local-draft.ts';

/** Each condition with its reason, then the whole in words for the applicant. */
export function EligibilityForm({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  const criteria = dossier.call.eligibilityCriteria;
  const draft = useLocalDraft<EligibilityDraft>(`eligibility.${dossier.id}`, emptyEligibility(criteria));
  const problemsOf = useEligibilityProblems();
  const [isChecked, setIsChecked] = useState(false);
  const problems = isChecked ? problemsOf(draft.value) : [];
  const errors = new Map(problems.map(({ fieldId, message }) => [fieldId, message]));
  const record = useRecording(dossier, draft);
  const submit = async () => {
    setIsChecked(true);
    if (problemsOf(draft.value).length === 0) await record.send();
  };
  return (
    <div className="form">
      <SaveState status={draft.status} />
      <ErrorSummary problems={problems} />
      <Findings dossier={dossier} draft={draft} errors={errors} />
      {criteria.length === 0 ? <Whole draft={draft} error={errors.get(WHOLE_ID)} /> : null}
      <Verdict draft={draft.value} />
      <TextArea
        id={REASONS_ID}
        label={t`Your reasons as a whole`}
        hint={t`The applicant and the board read them. Write them so that a refusal can be understood and answered.`}
        rows={5}
        error={errors.get(REASONS_ID)}
        value={draft.value.reasons}
        onChange={(reasons) => draft.setValue((before) => ({ ...before, reasons }))}
      />
      {record.notices}
      <div className="form-actions">
        <Button kind="primary" isPending={record.isPending} onPress={() => void submit()}>
          <Trans>Record and tell the applicant</Trans>
        </Button>
      </div>
    </div>
  );
}

type Draft = ReturnType<typeof useLocalDraft<EligibilityDraft>>;

interface FindingsProps {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly errors: ReadonlyMap<string, string>;
}

function Findings({ dossier, draft, errors }: FindingsProps) {
  return (
    <>
      {dossier.call.eligibilityCriteria.map((criterion, index) => (
        <FindingField
          key={criterion}
          index={index}
          criterion={criterion}
          lang={dossier.call.locale}
          finding={draft.value.findings[index] ?? { met: null, reason: '' }}
          errors={errors}
          onChange={(change) => draft.setValue((before) => withFinding(before, index, change))}
        />
      ))}
    </>
  );
}

function Whole({ draft, error }: { readonly draft: Draft; readonly error: string | undefined }) {
  const { t } = useLingui();
  const { isEligible } = draft.value;
  return (
    <RadioGroup
      id={WHOLE_ID}
      label={t`Is the application eligible?`}
      hint={t`The call names no conditions of its own.`}
      error={error}
      value={isEligible === null ? null : String(isEligible)}
      onChange={(value) => draft.setValue((before) => ({ ...before, isEligible: value === 'true' }))}
      options={[
        { value: 'true', label: t`Eligible` },
        { value: 'false', label: t`Not eligible` },
      ]}
    />
  );
}

function Verdict({ draft }: { readonly draft: EligibilityDraft }) {
  const { t } = useLingui();
  const found = verdict(draft);
  if (found === null) return null;
  return (
    <Notice kind={found ? 'info' : 'warning'} title={found ? t`Eligible` : t`Not eligible`} isLive>
      {found ? (
        <Trans>It goes on to review. Nobody can take this back; the board still decides.</Trans>
      ) : (
        <Trans>It ends here: the applicant gets your reasons and is not reviewed. This cannot be taken back.</Trans>
      )}
    </Notice>
  );
}

function useRecording(dossier: Dossier, draft: Draft) {
  const navigate = useNavigate();
  const [{ data, error, fetching }, assess] = useMutation(assessEligibilityMutation);
  const answer = data?.assessEligibility;
  const send = async () => {
    const { findings, reasons } = draft.value;
    const input = {
      applicationId: dossier.id,
      eligible: verdict(draft.value) === true,
      reasons,
      findings: findings.map(({ met, reason }, index) => ({
        criterion: dossier.call.eligibilityCriteria[index] ?? '',
        met: met === true,
        reason,
      })),
    };
    const result = await assess({ input });
    if (result.data?.assessEligibility.__typename !== 'Done') return;
    draft.discard();
    await navigate(`/app/grants/applications/${dossier.id}`);
  };
  const notices = (
    <>
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
      <RequestErrorNotice error={error} />
    </>
  );
  return { send, notices, isPending: fetching };
}
