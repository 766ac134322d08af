import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { PublicCompanyQuery } from '../../generated/graphql.ts';
import { useSignatoryWords } from '../../shared/answers/use-answer-words.ts';

type Profile = NonNullable<PublicCompanyQuery['addressee']>;

/** What a company says of itself: what it offers, where it could harm people worst, who signs, and how it is reached. */
export function OwnProfile({ profile }: { readonly profile: Profile | null | undefined }) {
  if (!profile || !saysAnything(profile)) return null;
  const { products, salientRisks } = profile;
  return (
    <Section
      title={<Trans>What it offers, and what it answers for</Trans>}
      lead={<Trans>As the company itself names it, today.</Trans>}
      isWide
    >
      <div className="own-profile">
        {products.length > 0 ? (
          <Named
            title={<Trans>Products and services</Trans>}
            lines={products.map(({ id, name, description }) => ({ id, title: name, text: description }))}
          />
        ) : null}
        {salientRisks.length > 0 ? (
          <Named
            title={<Trans>Where harm to people would be worst</Trans>}
            lines={salientRisks.map(({ id, title, description }) => ({ id, title, text: description }))}
          />
        ) : null}
        <Reached profile={profile} />
      </div>
    </Section>
  );
}

const saysAnything = ({ products, salientRisks, signatories, contactRole, contactEmail, website }: Profile): boolean =>
  products.length + salientRisks.length + signatories.length > 0 || Boolean(contactRole ?? contactEmail ?? website);

interface NamedProps {
  readonly title: ReactNode;
  readonly lines: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

function Named({ title, lines }: NamedProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="own-profile-list">
        {lines.map(({ id, title: name, text }) => (
          <div key={id}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Roles, never names. */
function Reached({ profile }: { readonly profile: Profile }) {
  const { t } = useLingui();
  const levels = useSignatoryWords();
  const { signatories, contactRole, contactEmail, website } = profile;
  const items = [
    ...signatories.map(({ id, level, title }) => ({ term: levels[level], value: <bdi key={id}>{title}</bdi> })),
    ...(contactRole ? [{ term: t`Reads what is sent to it`, value: <bdi>{contactRole}</bdi> }] : []),
    ...(contactEmail ? [{ term: t`E-mail`, value: <Way href={`mailto:${contactEmail}`} words={contactEmail} /> }] : []),
    ...(website ? [{ term: t`Website`, value: <Way href={website} words={website} /> }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <section>
      <h3>
        <Trans>Who signs, and how it is reached</Trans>
      </h3>
      <DefinitionList items={items} />
    </section>
  );
}

function Way({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a href={href} rel="noreferrer nofollow">
      <bdi>{words}</bdi>
    </a>
  );
}
