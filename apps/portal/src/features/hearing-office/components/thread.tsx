import { Trans } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Message } from '../types.ts';
import { useMessageWords } from '../words.ts';

/** What was said in a matter, oldest first. */
export function Thread({ messages }: { readonly messages: readonly Message[] }) {
  const wordsOf = useMessageWords();
  return (
    <Section title={<Trans>What was said since</Trans>}>
      {messages.length === 0 ? (
        <p>
          <Trans>Nothing yet.</Trans>
        </p>
      ) : null}
      <ol className="hearing-thread">
        {messages.map((message) => (
          <li key={message.number}>
            <p className="hint">
              {wordsOf(message)} · <When iso={message.saidOn} />
            </p>
            <p className="hearing-words" dir="auto">
              {message.text}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Somebody’s own words, marked with their language. */
export function Words({ text, language }: { readonly text: string; readonly language: string }) {
  return (
    <p className="hearing-words" lang={language} dir="auto">
      {text}
    </p>
  );
}
