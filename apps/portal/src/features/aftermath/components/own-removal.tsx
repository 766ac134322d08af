import { Trans, useLingui } from '@lingui/react/macro';
import { Button, StatusTag, TextArea } from '@baraza/ui';
import type { OwnRepresentativeSeatQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { replyToRemovalMutation } from '../api/reply-to-removal.ts';

type Case = NonNullable<OwnRepresentativeSeatQuery['myRepresentativeSeat']>['removalCases'][number];

interface OwnRemovalProps {
  readonly found: Case;
  readonly onReplied: () => void;
}

/** A complaint to the panel about the own seat: what is said, the reply, and what was decided. */
export function OwnRemoval({ found, onReplied }: OwnRemovalProps) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <p>
        <StatusTag tone={found.outcome ? 'quiet' : 'waiting'}>
          {found.outcome === 'removed' ? t`Removed` : found.outcome ? t`Dismissed` : t`The panel has not decided`}
        </StatusTag>
      </p>
      <blockquote dir="auto">{found.complaint}</blockquote>
      {found.outcomeReasons ? (
        <p>
          <Trans>Reasons of the panel:</Trans> <bdi>{found.outcomeReasons}</bdi>
        </p>
      ) : null}
      {found.outcome ? null : <Reply found={found} onReplied={onReplied} />}
    </div>
  );
}

function Reply({ found, onReplied }: OwnRemovalProps) {
  const { t } = useLingui();
  const draft = useLocalDraft(`removal-reply.${found.id}`, found.reply ?? '');
  const act = useAct();
  const send = async () => {
    if (!(await act.send(replyToRemovalMutation, { caseId: found.id, text: draft.value.trim() }))) return;
    draft.discard();
    onReplied();
  };
  return (
    <>
      <TextArea
        label={t`Your reply`}
        hint={t`Only the panel reads it. You can change it until the panel decides.`}
        rows={4}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        maxLength={4000}
      />
      <div className="form-actions">
        <Button isDisabled={draft.value.trim() === ''} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Send the reply</Trans>
        </Button>
      </div>
      <ProblemNotice problem={act.problem} words={{}} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}
