import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextArea } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { commentOnPositionMutation } from '../api/comment.ts';
import type { DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

/** What members say about a draft, where its representatives opened it for that. */
export function CommentSection({ draft, onChanged }: DraftPart) {
  const comments = draft.comments.edges.map(({ node }) => node);
  const takes = draft.state === 'drafting' && (draft.openness === 'comments' || draft.isRepresentative);
  if (comments.length === 0 && !takes) return null;
  return (
    <Section id="comments" title={<Trans>Comments of members</Trans>}>
      <ol className="position-register">
        {comments.map(({ id, text, language, pseudonym, commentedAt, hidden }) => (
          <li key={id}>
            <p className="position-facts">
              <bdi>{pseudonym}</bdi>
              <When iso={commentedAt} kind="dateShort" />
              {hidden ? (
                <span>
                  <Trans>hidden by a moderator</Trans>
                </span>
              ) : null}
            </p>
            <p lang={language} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
      {takes ? <Commenting draft={draft} onChanged={onChanged} /> : null}
    </Section>
  );
}

function Commenting({ draft, onChanged }: DraftPart) {
  const { t, i18n } = useLingui();
  const act = useAct();
  const words = useLocalDraft(`comment.${draft.id}`, '');
  const send = async () => {
    const input = { positionId: draft.id, clauseId: null, text: words.value.trim(), language: i18n.locale };
    if (!(await act.send(commentOnPositionMutation, { input }))) return;
    words.discard();
    onChanged();
  };
  return (
    <div className="stack">
      <TextArea
        label={t`Your comment`}
        rows={3}
        maxLength={1000}
        value={words.value}
        onChange={(text) => words.setValue(() => text)}
      />
      <div className="form-actions">
        <Button isDisabled={words.value.trim().length < 3} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Comment</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
