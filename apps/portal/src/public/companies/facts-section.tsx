import { Trans, useLingui } from '@lingui/react/macro';
import { Section, ShowMore, StatusTag } from '@baraza/ui';
import type { PublicFactFragment } from '../../generated/graphql.ts';
import { sourceAddress, type FactSourceLike } from '../../shared/company-record/fact.ts';
import { useFactText } from '../../shared/company-record/use-fact-text.ts';
import { useRecordWords } from '../../shared/company-record/use-record-words.ts';
import { When } from '../../shared/format/use-format.tsx';
import type { CompanyAddresses } from './addresses.ts';
import type { PublicCompany } from './company-page.tsx';

interface FactsSectionProps {
  readonly company: PublicCompany;
  readonly addresses: CompanyAddresses;
  readonly locale: string;
}

/** Every public fact, newest first, each with what it is made of. */
export function FactsSection({ company, addresses, locale }: FactsSectionProps) {
  const { edges, pageInfo } = company.facts;
  return (
    <Section
      id="facts"
      title={<Trans>Facts</Trans>}
      lead={<Trans>Newest first. Each leads to what it is made of.</Trans>}
    >
      <ol className="record-facts">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <FactLine fact={node} href={addresses.fact(company.slug, node.id)} locale={locale} />
          </li>
        ))}
      </ol>
      <ShowMore
        hasMore={pageInfo.hasNextPage}
        {...(pageInfo.hasNextPage && { href: addresses.facts(company.slug, pageInfo.endCursor ?? '') })}
      />
    </Section>
  );
}

interface FactLineProps {
  readonly fact: PublicFactFragment;
  readonly href: string;
  readonly locale: string;
}

function FactLine({ fact, href, locale }: FactLineProps) {
  const factText = useFactText();
  const words = useRecordWords();
  return (
    <>
      <p className="record-fact-text">
        <a href={href}>{factText(fact)}</a>
      </p>
      <p className="register-facts">
        <When iso={fact.day} kind="dateShort" />
        {fact.severity ? (
          <span>
            <Trans>severity: {words.severity(fact.severity)}</Trans>
          </span>
        ) : null}
        <FactMarks fact={fact} />
      </p>
      <FactAbout fact={fact} locale={locale} />
    </>
  );
}

/** Whether the company disputes it, and what became of that. */
export function FactMarks({ fact }: { readonly fact: PublicFactFragment }) {
  const { t } = useLingui();
  if (fact.decision?.ruling === 'corrected') return <StatusTag tone="good">{t`Corrected`}</StatusTag>;
  if (fact.decision) return <StatusTag tone="quiet">{t`Disputed; the fact stands`}</StatusTag>;
  if (fact.objection) return <StatusTag tone="waiting">{t`Disputed by the company`}</StatusTag>;
  return null;
}

function FactAbout({ fact, locale }: Pick<FactLineProps, 'fact' | 'locale'>) {
  const titles = fact.recommendation?.titles ?? [];
  const title = titles.find(({ language }) => language === locale) ?? titles[0];
  return (
    <p className="register-facts">
      {title ? (
        <bdi lang={title.language} dir="auto">
          {title.text}
        </bdi>
      ) : null}
      <SourceLinks sources={fact.sources} locale={locale} />
    </p>
  );
}

/** Links to the pages that a fact is made of. */
export function SourceLinks({
  sources,
  locale,
}: {
  readonly sources: readonly FactSourceLike[];
  readonly locale: string;
}) {
  const words = useRecordWords();
  return sources.map((source) => {
    const address = sourceAddress(locale, source);
    const name = source.number ? `${words.source(source.kind)} ${source.number}` : words.source(source.kind);
    const key = `${source.kind}:${source.reference}:${source.number ?? ''}`;
    return address ? (
      <a key={key} href={address}>
        {name}
      </a>
    ) : null;
  });
}
