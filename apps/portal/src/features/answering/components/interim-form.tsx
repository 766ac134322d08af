import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { evidenceOf, textsOf, type DraftEvidence, type DraftTexts } from '../answer-draft.ts';
import { sendInterimMutation } from '../api/send-interim.ts';
import type { AnswerPartProps } from '../pages/answer-page.tsx';
import { AnswerFaults } from './answer-faults.tsx';
import { EvidenceEditor } from './evidence-editor.tsx';
import { TextsField } from './texts-field.tsx';

const NONE: readonly DraftEvidence[] = [];

/** What the company does against the worst before its whole answer; sent once, and it stands. */
export function InterimForm({ answer: { item, languages, organisationId }, onDone }: AnswerPartProps) {
  const { t } = useLingui();
  const act = useAct();
  const draft = useLocalDraft<DraftTexts>(`interim.${item.id}`, {});
  const evidence = useLocalDraft<readonly DraftEvidence[]>(`interim-evidence.${item.id}`, NONE);
  const send = async () => {
    const input = { itemId: item.id, texts: textsOf(draft.value), evidence: evidenceOf(evidence.value) };
    if (!(await act.send(sendInterimMutation, { input }))) return;
    draft.discard();
    evidence.discard();
    onDone();
  };
  return (
    <div className="stack">
      <TextsField
        label={t`What you do at once`}
        languages={languages}
        texts={draft.value}
        onChange={(texts) => draft.setValue(() => texts)}
      />
      <EvidenceEditor evidence={evidence.value} organisationId={organisationId} onChange={evidence.setValue} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Send the first measures</Trans>
        </Button>
      </div>
      <AnswerFaults act={act} clauses={[]} />
    </div>
  );
}
