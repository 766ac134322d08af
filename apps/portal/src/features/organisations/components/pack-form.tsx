import { Trans } from '@lingui/react/macro';
import { Button, Notice, SaveState, TextArea } from '@baraza/ui';
import { useMemo, useState, type FormEvent } from 'react';
import type { DueDiligencePackQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { saveDueDiligencePackMutation } from '../api/save-due-diligence-pack.ts';
import { ActProblem } from './act-problem.tsx';
import { useQuestionWords } from './question-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { useFaultWords } from './use-fault-words.ts';

type Answers = Readonly<Record<string, string>>;

interface PackFormProps {
  readonly organisationId: string;
  readonly questions: readonly string[];
  readonly pack: DueDiligencePackQuery['dueDiligencePack'];
  readonly onSaved: () => void;
}

/** The answers, kept on this device with every letter and saved as a new version by one press. */
export function PackForm({ organisationId, questions, pack, onSaved }: PackFormProps) {
  const saved = useMemo(() => (pack?.answers ?? {}) as unknown as Answers, [pack]);
  const draft = useLocalDraft<Answers>(`due-diligence.${organisationId}`, saved);
  const [savedVersion, setSavedVersion] = useState<number | null>(null);
  const wordsOf = useQuestionWords();
  const act = useAct();
  const faultOf = useFaultWords();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { organisationId, answers: draft.value as never, basedOnVersion: pack?.version ?? 0 };
    const answer = await act.send(saveDueDiligencePackMutation, { input });
    if (!answer || !('version' in answer)) return;
    setSavedVersion(answer.version);
    draft.discard();
    onSaved();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      {savedVersion ? <SavedNotice version={savedVersion} /> : null}
      {questions.map((question) => (
        <TextArea
          key={question}
          {...wordsOf(question)}
          rows={4}
          value={draft.value[question] ?? ''}
          onChange={(text) => draft.setValue((before) => ({ ...before, [question]: text }))}
          error={faultOf(act.faults, `answers.${question}`)}
        />
      ))}
      <SaveState status={draft.status} />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy}>
          <Trans>Save the pack</Trans>
        </Button>
      </div>
    </form>
  );
}

function SavedNotice({ version }: { readonly version: number }) {
  return (
    <Notice kind="success" isLive>
      <Trans>Saved as version {version}. Your next application takes it.</Trans>
    </Notice>
  );
}
