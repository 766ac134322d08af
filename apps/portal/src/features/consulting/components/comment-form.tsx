import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextArea } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { writeCommentMutation } from '../api/write-comment.ts';
import type { Consultation } from '../types.ts';
import { LanguageOfWords, useWritingLanguage } from './language-of-words.tsx';
import { SayingProblem } from './saying-problem.tsx';

const LONGEST = 500;

interface CommentFormProps {
  readonly statementId: string;
  readonly consultation: Consultation;
  readonly onWritten: () => void;
}

/** A few words on a statement; kept on this device until they are sent. */
export function CommentForm({ statementId, consultation, onWritten }: CommentFormProps) {
  const { t } = useLingui();
  const draft = useLocalDraft(`comment.${statementId}`, '');
  const [language, setLanguage] = useWritingLanguage(consultation.languages);
  const act = useAct();
  const over = draft.value.trim().length - LONGEST;
  const write = async () => {
    const input = { statementId, language, text: draft.value.trim() };
    if (!(await act.send(writeCommentMutation, { input }))) return;
    draft.discard();
    onWritten();
  };
  return (
    <div className="stack">
      <TextArea
        label={t`Your comment`}
        hint={t`Without your name. Leave out what only you could know.`}
        rows={3}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        {...(over > 0 && { error: t`${over} characters too many; nothing is cut off.` })}
      />
      <LanguageOfWords languages={consultation.languages} value={language} onChange={setLanguage} />
      <div className="form-actions">
        <Button
          isDisabled={draft.value.trim().length < 2 || over > 0}
          isPending={act.isBusy}
          onPress={() => void write()}
        >
          <Trans>Comment</Trans>
        </Button>
      </div>
      <SayingProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </div>
  );
}
