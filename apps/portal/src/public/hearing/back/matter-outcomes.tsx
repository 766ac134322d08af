import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import type { Matter } from './matter-page.tsx';

type Outcome = Matter['outcomes'][number];

/** Recommendations into which the point went, and how far their answers are; in the reader's language where it exists. */
export function MatterOutcomes({ outcomes }: Pick<Matter, 'outcomes'>) {
  const { i18n } = useLingui();
  if (outcomes.length === 0) return null;
  return (
    <Section title={<Trans>What your point became part of</Trans>}>
      <ul>
        {outcomes.map((outcome) => (
          <li key={`${outcome.position} ${String(outcome.recommendationNumber)}`}>
            <a href={`/${i18n.locale}/positions/${outcome.position}`}>
              <TitleOf outcome={outcome} />
            </a>{' '}
            · <Trans>recommendation {outcome.recommendationNumber}</Trans> · <AnswerOf state={outcome.answerState} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TitleOf({ outcome: { titles, position } }: { readonly outcome: Outcome }) {
  const { i18n } = useLingui();
  const title = titles.find(({ language }) => language === i18n.locale) ?? titles[0];
  return title ? <bdi lang={title.language}>{title.text}</bdi> : <bdi>{position}</bdi>;
}

function AnswerOf({ state }: { readonly state: string | null }) {
  switch (state) {
    case null:
      return <Trans>on its way to the company</Trans>;
    case 'awaiting':
    case 'acknowledged':
      return <Trans>the company has not answered yet</Trans>;
    case 'lapsed':
      return <Trans>nobody rated the answer in time</Trans>;
    case 'closed':
      return <Trans>answered, and closed by the forum</Trans>;
    default:
      return <Trans>the company has answered</Trans>;
  }
}
