import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { commentOnItemMutation } from '../api/comment-on-item.ts';
import type { DecisionItem } from '../types.ts';

/** What members say on the item; whoever has a soft interest speaks here too. */
export function Discussion({ item }: { readonly item: DecisionItem }) {
  const { t } = useLingui();
  const maySpeak = item.standing !== 'reader' && (item.state === 'open' || item.state === 'deferred');
  if (!maySpeak && item.comments.length === 0) return null;
  return (
    <Section title={t`Discussion`} lead={t`Read by everybody who decides this item.`}>
      {item.comments.length === 0 ? (
        <p className="hint">
          <Trans>Nobody has spoken yet.</Trans>
        </p>
      ) : (
        <ol className="comments">
          {item.comments.map((comment) => (
            <li key={comment.id}>
              <p className="comment-head">
                <strong>
                  <bdi>{comment.authorName}</bdi>
                </strong>{' '}
                <When iso={comment.madeAt} kind="dateTime" />
              </p>
              <p className="people-text" dir="auto">
                {comment.text}
              </p>
            </li>
          ))}
        </ol>
      )}
      {maySpeak ? <CommentForm itemId={item.id} /> : null}
    </Section>
  );
}

function CommentForm({ itemId }: { readonly itemId: string }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const [{ fetching, data, error }, comment] = useMutation(commentOnItemMutation);
  const answer = data?.commentOnItem;
  const submit = async () => {
    setIsEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const sent = await comment({ input: { itemId, text } });
    if (sent.data && !isProblem(sent.data.commentOnItem)) setText('');
  };
  return (
    <div className="stack">
      <TextArea
        label={t`Say something`}
        rows={3}
        value={text}
        onChange={setText}
        error={isEmpty && text.trim() === '' ? t`Write something first.` : undefined}
      />
      <div className="form-actions">
        <Button isPending={fetching} onPress={() => void submit()}>
          {t`Add to the discussion`}
        </Button>
      </div>
      <ProblemNotice problem={answer && isProblem(answer) ? answer : null} words={{}} />
      <RequestErrorNotice error={error} />
    </div>
  );
}
