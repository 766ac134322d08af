import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../format/use-format.tsx';
import { useLanguageName } from '../elections/use-language-name.ts';
import { type BriefingBeside, type BriefingWords, inLanguage } from './types.ts';
import './engagements.css';

type Briefing = NonNullable<BriefingBeside['briefing']>;

/** A published briefing in the reader's language, with what the forum says of the past beside what the company says. */
export function BriefingSheet({
  briefing,
  accounts,
}: {
  readonly briefing: Briefing;
  readonly accounts: BriefingBeside['forumAccounts'];
}) {
  const { i18n } = useLingui();
  const found = inLanguage(briefing.texts, i18n.locale, briefing.language);
  if (!found) return null;
  const { language, content } = found;
  return (
    <>
      <BriefingSource briefing={briefing} language={language} />
      <div lang={language} dir="auto" className="briefing">
        <Plans content={content} />
        <Risks risks={content.risks} />
      </div>
      <PastSideBySide content={content} language={language} original={briefing.language} accounts={accounts} />
    </>
  );
}

function BriefingSource({ briefing, language }: { readonly briefing: Briefing; readonly language: string }) {
  const { i18n } = useLingui();
  const nameOf = useLanguageName();
  return (
    <p className="hint">
      <Trans>
        Version {briefing.version}, published on <When iso={briefing.publishedOn} />.
      </Trans>{' '}
      {language === briefing.language ? null : <Trans>Translated by people from {nameOf(briefing.language)}.</Trans>}{' '}
      {language.split('-')[0] === i18n.locale ? null : (
        <Trans>It is written in the languages of the forum; you read it in {nameOf(language)}.</Trans>
      )}
    </p>
  );
}

function Plans({ content }: { readonly content: BriefingWords }) {
  const prose = (text: string): ReactNode => <Prose text={text} />;
  return (
    <DefinitionList
      items={[
        { term: <Trans>What it is about</Trans>, value: prose(content.what) },
        { term: <Trans>Why</Trans>, value: prose(content.why) },
        { term: <Trans>What is planned</Trans>, value: prose(content.plans) },
        { term: <Trans>What can still change</Trans>, value: prose(content.canChange) },
        ...(content.cannotChange
          ? [{ term: <Trans>What cannot change any more</Trans>, value: prose(content.cannotChange) }]
          : []),
        { term: <Trans>Who decides</Trans>, value: prose(content.whoDecides) },
        { term: <Trans>Dates</Trans>, value: <Dates dates={content.dates} /> },
        { term: <Trans>If harm is done all the same</Trans>, value: prose(content.remedyPlan) },
      ]}
    />
  );
}

function Dates({ dates }: Pick<BriefingWords, 'dates'>) {
  return (
    <ul className="plain-list">
      {dates.map(({ on, what }) => (
        <li key={`${on}${what}`}>
          <When iso={on} kind="dateShort" /> – <bdi>{what}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Risks({ risks }: Pick<BriefingWords, 'risks'>) {
  return (
    <Section title={<Trans>Risks to people</Trans>}>
      <ol className="risk-list">
        {risks.map((risk) => (
          <li key={risk.risk}>
            <p>
              <strong>{risk.risk}</strong>
            </p>
            <DefinitionList
              items={[
                { term: <Trans>Whom it meets</Trans>, value: risk.who },
                { term: <Trans>What is done against it</Trans>, value: risk.mitigation },
                { term: <Trans>What remains</Trans>, value: risk.unmitigated },
              ]}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface PastProps {
  readonly content: BriefingWords;
  readonly language: string;
  /** Of the charter, where the reader's own is missing. */
  readonly original: string;
  readonly accounts: BriefingBeside['forumAccounts'];
}

/** Neither account stands below the other. */
function PastSideBySide({ content, language, original, accounts }: PastProps) {
  const { i18n } = useLingui();
  const [account] = accounts;
  const own = account && inLanguage(account.texts, i18n.locale, original);
  return (
    <Section title={<Trans>Harm in the past</Trans>} isWide>
      <div className="side-by-side">
        <section>
          <h3>
            <Trans>What the company says</Trans>
          </h3>
          {content.pastHarms.length === 0 ? (
            <p>
              <Trans>The company says that it knows of none.</Trans>
            </p>
          ) : null}
          <ul className="plain-list" lang={language} dir="auto">
            {content.pastHarms.map((harm) => (
              <PastHarm key={harm.what} harm={harm} />
            ))}
          </ul>
        </section>
        <section>
          <h3>
            <Trans>What the forum says</Trans>
          </h3>
          {own ? (
            <div lang={own.language} dir="auto">
              <Prose text={own.text} />
            </div>
          ) : (
            <p>
              <Trans>The forum has not written its own account yet.</Trans>
            </p>
          )}
        </section>
      </div>
    </Section>
  );
}

function PastHarm({ harm: { what, stance, account } }: { readonly harm: BriefingWords['pastHarms'][number] }) {
  const { t } = useLingui();
  const words = { acknowledged: t`Acknowledged`, disputed: t`Disputed`, repaired: t`Repaired` };
  return (
    <li>
      <p>
        <strong>{what}</strong>
      </p>
      <p>
        <em>{words[stance]}</em> – {account}
      </p>
    </li>
  );
}

function Prose({ text }: { readonly text: string }) {
  return text.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
