import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag } from '@baraza/ui';
import type { DeskFactFragment } from '../../../generated/graphql.ts';
import { sourceAddress } from '../../../shared/company-record/fact.ts';
import { useFactText } from '../../../shared/company-record/use-fact-text.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { When } from '../../../shared/format/use-format.tsx';

/** A fact before those who check, decide or watch: what it says, since when it is public or when it will be. */
export function DeskFact({ fact }: { readonly fact: DeskFactFragment }) {
  const factText = useFactText();
  const words = useRecordWords();
  return (
    <>
      <p className="record-fact-text">
        <strong>{factText(fact)}</strong>
      </p>
      <p className="register-facts">
        <When iso={fact.day} kind="dateShort" />
        {fact.severity ? (
          <span>
            <Trans>severity: {words.severity(fact.severity)}</Trans>
          </span>
        ) : null}
        <FactStateTag fact={fact} />
        <Sources fact={fact} />
      </p>
    </>
  );
}

function FactStateTag({ fact }: { readonly fact: DeskFactFragment }) {
  switch (fact.state) {
    case 'held':
      return (
        <StatusTag tone="stopped">
          <Trans>Held back</Trans>
        </StatusTag>
      );
    case 'withdrawn':
      return (
        <StatusTag tone="quiet">
          <Trans>Withdrawn</Trans>
        </StatusTag>
      );
    case 'checking':
      return (
        <StatusTag tone="waiting">
          <Trans>
            Published after <When iso={fact.checkUntil} kind="dateShort" />
          </Trans>
        </StatusTag>
      );
    default:
      return (
        <StatusTag tone="active">
          <Trans>
            Public; to be checked until <When iso={fact.checkUntil} kind="dateShort" />
          </Trans>
        </StatusTag>
      );
  }
}

function Sources({ fact }: { readonly fact: DeskFactFragment }) {
  const { i18n } = useLingui();
  const words = useRecordWords();
  return fact.sources.map((source) => {
    const address = sourceAddress(i18n.locale, source);
    return address ? (
      <a key={`${source.kind}:${source.reference}`} href={address}>
        {source.number ? `${words.source(source.kind)} ${source.number}` : words.source(source.kind)}
      </a>
    ) : null;
  });
}

/** What the company wrote beside a fact. */
export function ObjectionText({ fact: { objection } }: { readonly fact: DeskFactFragment }) {
  if (!objection?.text) return null;
  return (
    <blockquote className="record-voices" lang={objection.language} dir="auto">
      <p>{objection.text}</p>
      <p>{objection.evidence}</p>
    </blockquote>
  );
}
