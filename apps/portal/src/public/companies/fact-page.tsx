import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, PageHeader, Section, type Definition } from '@baraza/ui';
import type { PublicRecordFactQuery } from '../../generated/graphql.ts';
import { useFactText } from '../../shared/company-record/use-fact-text.ts';
import { useRecordWords } from '../../shared/company-record/use-record-words.ts';
import { When } from '../../shared/format/use-format.tsx';
import { companyAddresses } from './addresses.ts';
import { FactMarks, SourceLinks } from './facts-section.tsx';

type Fact = NonNullable<PublicRecordFactQuery['recordFact']>;

interface FactPageProps {
  readonly fact: Fact;
  readonly locale: string;
}

/** One fact: what it is made of, its check, and both texts where the company disagrees. */
export function FactPage({ fact, locale }: FactPageProps) {
  const { t } = useLingui();
  const factText = useFactText();
  const addresses = companyAddresses(locale);
  const company = fact.company;
  return (
    <>
      <PageHeader
        kind={<Trans>A fact of a company’s record</Trans>}
        title={factText(fact)}
        crumbs={[
          { href: addresses.list, label: t`Companies` },
          ...(company ? [{ href: addresses.company(company.slug), label: company.name }] : []),
        ]}
        facts={<FactMarks fact={fact} />}
      />
      <Section title={<Trans>What it is made of</Trans>}>
        <DefinitionList items={useParticulars(fact, locale)} />
      </Section>
      <CheckOfFact fact={fact} />
      {fact.objection ? <Objection fact={fact} /> : null}
      {fact.decision ? <Decision decision={fact.decision} /> : null}
    </>
  );
}

function useParticulars(fact: Fact, locale: string): Definition[] {
  const words = useRecordWords();
  const titles = fact.recommendation?.titles ?? [];
  const title = titles.find(({ language }) => language === locale) ?? titles[0];
  const items: (Definition | null)[] = [
    { term: <Trans>Day</Trans>, value: <When iso={fact.day} /> },
    fact.firstDay === fact.day
      ? null
      : { term: <Trans>Day before it was corrected</Trans>, value: <When iso={fact.firstDay} /> },
    fact.dueOn ? { term: <Trans>Promised for</Trans>, value: <When iso={fact.dueOn} /> } : null,
    fact.severity ? { term: <Trans>Severity of the harm</Trans>, value: words.severity(fact.severity) } : null,
    fact.phase ? { term: <Trans>Step of due diligence</Trans>, value: words.phase(fact.phase) } : null,
    title
      ? {
          term: <Trans>Recommendation</Trans>,
          value: (
            <bdi lang={title.language} dir="auto">
              {title.text}
            </bdi>
          ),
        }
      : null,
    fact.forum ? { term: <Trans>Forum</Trans>, value: <bdi>{fact.forum.name}</bdi> } : null,
    fact.sources.length > 0
      ? {
          term: <Trans>Read it where it happened</Trans>,
          value: <SourceLinks sources={fact.sources} locale={locale} />,
        }
      : null,
  ];
  return items.filter((item) => item !== null);
}

function CheckOfFact({ fact }: { readonly fact: Fact }) {
  return (
    <Section title={<Trans>Its check</Trans>}>
      <p>
        {fact.isPublicAtOnce ? (
          <Trans>
            This is public by itself. Since <When iso={fact.noticedOn} /> the company can say that it is wrong, until{' '}
            <When iso={fact.checkUntil} />.
          </Trans>
        ) : (
          <Trans>
            The company could check it from <When iso={fact.noticedOn} /> to <When iso={fact.checkUntil} /> before it
            was published.
          </Trans>
        )}
      </p>
      {fact.objection ? null : (
        <p>
          <Trans>The company has not objected.</Trans>
        </p>
      )}
    </Section>
  );
}

function Objection({ fact: { objection, decision } }: { readonly fact: Fact }) {
  if (!objection) return null;
  return (
    <Section
      title={<Trans>What the company says</Trans>}
      lead={
        <Trans>
          Filed <When iso={objection.filedAt} />
        </Trans>
      }
    >
      {objection.text ? (
        <blockquote className="record-voices" lang={objection.language} dir="auto">
          <p>{objection.text}</p>
          <p>{objection.evidence}</p>
        </blockquote>
      ) : (
        <p>
          <Trans>Moderators have hidden this text, with reasons that its author can appeal against.</Trans>
        </p>
      )}
      {decision ? null : (
        <p>
          <Trans>The forum’s representatives have not decided yet.</Trans>
        </p>
      )}
    </Section>
  );
}

function Decision({ decision }: { readonly decision: NonNullable<Fact['decision']> }) {
  const { t } = useLingui();
  const rulings: Readonly<Record<string, string>> = {
    stands: t`The fact stands as it was.`,
    corrected: t`The fact was corrected.`,
    withdrawn: t`The fact was withdrawn.`,
  };
  return (
    <Section
      title={<Trans>What the forum’s representatives decided</Trans>}
      lead={decision.decidedAt ? <When iso={decision.decidedAt} /> : undefined}
    >
      <p>{rulings[decision.ruling]}</p>
      <blockquote className="record-voices" lang={decision.language} dir="auto">
        <p>{decision.reasons}</p>
      </blockquote>
    </Section>
  );
}
