import { Trans } from '@lingui/react/macro';
import { Disclosure, Notice, Section } from '@baraza/ui';
import { When } from '../../shared/format/use-format.tsx';

interface Reply {
  readonly version: number;
  readonly pinnedAt: string;
  /** By a forum's safety officer: then there are no words. */
  readonly isHeld: boolean;
  readonly texts: readonly { readonly language: string; readonly text: string }[];
}

interface PinnedReplyProps {
  readonly reply: Reply | null;
  readonly name: string;
  readonly locale: string;
}

/** The company's own words, in the reader's language where it wrote in it; the others are one tap away. */
export function PinnedReply({ reply, name, locale }: PinnedReplyProps) {
  if (!reply) return null;
  if (reply.isHeld) {
    return (
      <Notice>
        <Trans>
          What <bdi>{name}</bdi> wrote beside its record is held back for a time: a forum’s safety officer found that it
          endangers people.
        </Trans>
      </Notice>
    );
  }
  const first = reply.texts.find(({ language }) => language === locale) ?? reply.texts[0];
  const others = reply.texts.filter((text) => text !== first);
  return (
    <Section
      id="reply"
      title={
        <Trans>
          What <bdi>{name}</bdi> says
        </Trans>
      }
      lead={
        <Trans>
          Written by the company, version {reply.version}, <When iso={reply.pinnedAt} />.
        </Trans>
      }
    >
      {first ? <Words text={first} /> : null}
      {others.length > 0 ? (
        <Disclosure summary={<Trans>In other languages</Trans>}>
          {others.map((text) => (
            <Words key={text.language} text={text} />
          ))}
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Words({ text: { language, text } }: { readonly text: Reply['texts'][number] }) {
  return (
    <blockquote className="record-voices" lang={language} dir="auto">
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
    </blockquote>
  );
}
