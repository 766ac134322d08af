import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextArea } from '@baraza/ui';
import type { AnswerRepresentativeMessageMutation } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemIn } from '../../../shared/problems/problem-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerMessageMutation } from '../api/answer-message.ts';

const LONGEST = 2000;

/** The one answer to a message; what is typed stays on this device until it is sent. */
export function AnswerForm({ id, onAnswered }: { readonly id: string; readonly onAnswered: () => void }) {
  const { t } = useLingui();
  const draft = useLocalDraft(`message.${id}`, '');
  const act = useAct();
  const send = async () => {
    if (!(await act.send(answerMessageMutation, { id, text: draft.value.trim() }))) return;
    draft.discard();
    onAnswered();
  };
  return (
    <Disclosure summary={t`Answer`} isOpen={draft.value !== ''}>
      <div className="stack">
        <TextArea
          label={t`Your answer`}
          hint={t`You can answer once. The other person finds it with a code that only they have.`}
          rows={4}
          value={draft.value}
          onChange={(text) => draft.setValue(() => text)}
          maxLength={LONGEST}
        />
        <div className="form-actions">
          <Button isDisabled={draft.value.trim() === ''} isPending={act.isBusy} onPress={() => void send()}>
            <Trans>Send the answer</Trans>
          </Button>
        </div>
        <ProblemNotice
          problem={act.problem as ProblemIn<AnswerRepresentativeMessageMutation['answer']> | null}
          words={{ WrongState: () => <Trans>You have answered this message already; your first answer stands.</Trans> }}
        />
        <RequestErrorNotice error={act.error} />
      </div>
    </Disclosure>
  );
}
