import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, Select } from '@baraza/ui';
import { useState } from 'react';
import type { MilestoneStatus } from '../../../generated/graphql.ts';
import { useStatusWords } from '../../../shared/answers/use-answer-words.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { ownWords } from '../../../shared/i18n/own-words.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { evidenceOf, textsOf, type DraftEvidence, type DraftTexts } from '../answer-draft.ts';
import { reportMilestoneMutation } from '../api/report-milestone.ts';
import type { AnswerPartProps } from '../pages/answer-page.tsx';
import { AnswerFaults } from './answer-faults.tsx';
import { EvidenceEditor } from './evidence-editor.tsx';
import { TextsField } from './texts-field.tsx';

const NONE: readonly DraftEvidence[] = [];

/** What became of the steps that were promised: the company's own ledger. */
export function StepReports({ answer, onDone }: AnswerPartProps) {
  const { t } = useLingui();
  const steps = useSteps(answer);
  if (steps.length === 0) return null;
  return (
    <Section title={<Trans>Report on a step</Trans>}>
      <Disclosure summary={t`Say what became of a step`}>
        <StepReport answer={answer} steps={steps} onDone={onDone} />
      </Disclosure>
    </Section>
  );
}

interface StepOption {
  readonly value: string;
  readonly label: string;
}

function useSteps({ item }: AnswerPartProps['answer']): StepOption[] {
  const { i18n } = useLingui();
  const format = useFormat();
  const commitments = item.versions.at(-1)?.commitments ?? [];
  return commitments.flatMap(({ number, steps }) =>
    steps.map((step) => ({
      value: `${number}.${step.number}`,
      label: `${format.date(step.dueOn)}: ${ownWords(step.texts, i18n.locale).text}`,
    })),
  );
}

function useStepReport({ answer: { item }, onDone }: AnswerPartProps) {
  const act = useAct();
  const draft = useLocalDraft<DraftTexts>(`step.${item.id}`, {});
  const evidence = useLocalDraft<readonly DraftEvidence[]>(`step-evidence.${item.id}`, NONE);
  const send = async (place: string, status: MilestoneStatus) => {
    const [commitment = 1, step = 1] = place.split('.').map(Number);
    const words = { texts: textsOf(draft.value), evidence: evidenceOf(evidence.value) };
    if (!(await act.send(reportMilestoneMutation, { input: { itemId: item.id, commitment, step, status, ...words } })))
      return;
    draft.discard();
    evidence.discard();
    onDone();
  };
  return { act, draft, evidence, send };
}

function StepReport({ answer, steps, onDone }: AnswerPartProps & { readonly steps: readonly StepOption[] }) {
  const { t } = useLingui();
  const words = useStatusWords();
  const [place, setPlace] = useState(steps[0]?.value ?? '');
  const [status, setStatus] = useState<MilestoneStatus>('done');
  const { act, draft, evidence, send } = useStepReport({ answer, onDone });
  const statuses = Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <div className="stack">
      <Select label={t`Step`} value={place} options={steps} onChange={setPlace} />
      <Select
        label={t`It is`}
        value={status}
        options={statuses}
        onChange={(value) => setStatus(value as MilestoneStatus)}
      />
      <TextsField
        label={t`In words`}
        languages={answer.languages}
        texts={draft.value}
        rows={2}
        onChange={(texts) => draft.setValue(() => texts)}
      />
      <EvidenceEditor evidence={evidence.value} organisationId={answer.organisationId} onChange={evidence.setValue} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void send(place, status)}>
          <Trans>Publish the report</Trans>
        </Button>
      </div>
      <AnswerFaults act={act} clauses={[]} />
    </div>
  );
}
