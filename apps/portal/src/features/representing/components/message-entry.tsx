import { Trans } from '@lingui/react/macro';
import type { RepresentativeMessagesQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { AnswerForm } from './answer-form.tsx';
import '../representing.css';

type Message = RepresentativeMessagesQuery['contactMessages']['edges'][number]['node'];

interface MessageEntryProps {
  readonly message: Message;
  readonly onAnswered: () => void;
}

export function MessageEntry({ message: { id, text, sentOn, answer, answeredOn }, onAnswered }: MessageEntryProps) {
  return (
    <article className="stack">
      <p className="hint">
        <When iso={sentOn} />
      </p>
      <p className="message-text" dir="auto">
        {text}
      </p>
      {answer && answeredOn ? (
        <div className="message-answer">
          <p className="hint">
            <Trans>
              You answered, <When iso={answeredOn} />
            </Trans>
          </p>
          <p className="message-text" dir="auto">
            {answer}
          </p>
        </div>
      ) : (
        <AnswerForm id={id} onAnswered={onAnswered} />
      )}
    </article>
  );
}
