import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextArea } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { replyToPetitionMutation } from '../api/reply-to-petition.ts';
import { AftermathProblem } from './aftermath-problem.tsx';

interface ReplyFormProps {
  readonly petitionId: string;
  readonly reply: string | null;
  readonly onReplied: () => void;
}

/** The right of reply: shown beside the reasons, changeable until the vote is announced. */
export function ReplyForm({ petitionId, reply, onReplied }: ReplyFormProps) {
  const { t } = useLingui();
  const draft = useLocalDraft(`petition-reply.${petitionId}`, reply ?? '');
  const act = useAct();
  const send = async () => {
    if (!(await act.send(replyToPetitionMutation, { petitionId, text: draft.value.trim() }))) return;
    draft.discard();
    onReplied();
  };
  return (
    <div className="stack">
      <TextArea
        label={t`Your reply`}
        hint={t`Everybody reads it beside the reasons. You can change it until the vote is announced.`}
        rows={4}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        maxLength={4000}
      />
      <div className="form-actions">
        <Button isDisabled={draft.value.trim() === ''} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Publish the reply</Trans>
        </Button>
      </div>
      <AftermathProblem act={act} />
    </div>
  );
}
