import { Trans } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import { useFormat } from '../../shared/format/use-format.tsx';
import { ownWords } from '../../shared/i18n/own-words.tsx';
import type { PublicPosition } from './position-page.tsx';

interface CheckSectionProps {
  readonly position: PublicPosition;
  readonly locale: string;
  readonly siteUrl: string;
}

/** Where it stands in the public log, and how to quote it. */
export function CheckSection({ position, locale, siteUrl }: CheckSectionProps) {
  const format = useFormat();
  const { slug, titles, language, forum, addressee, adoptedAt, logIndex, textLogIndex } = position;
  const title = ownWords(titles, locale, language).text;
  const place = (index: number | null | undefined) =>
    typeof index === 'number' ? (
      <a href={`/${locale}/log/${index}`}>
        <Trans>entry {index}</Trans>
      </a>
    ) : (
      <Trans>is taken up within a minute</Trans>
    );
  return (
    <Section
      id="check"
      title={<Trans>Check and cite</Trans>}
      lead={
        <Trans>
          Facts and words are two entries of the public log. Unsafe words could be removed one day; the facts, and that
          there was a text, would still verify.
        </Trans>
      }
    >
      <DefinitionList
        items={[
          { term: <Trans>The facts, in the log</Trans>, value: place(logIndex) },
          { term: <Trans>The words, in the log</Trans>, value: place(textLogIndex) },
          {
            term: <Trans>To cite</Trans>,
            value: (
              <bdi>
                {forum.name}, “{title}”, {addressee.name}, {format.date(adoptedAt)}. {siteUrl}/positions/{slug}
              </bdi>
            ),
          },
        ]}
      />
    </Section>
  );
}
