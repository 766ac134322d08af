import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList } from '@baraza/ui';
import { plural } from '@lingui/core/macro';
import { When } from '../format/use-format.tsx';
import { inLanguage, RULE_PARTS, type RulesFacts, type RulesWords } from './types.ts';
import { usePaperWords } from './use-engagement-words.ts';
import { WordChanges } from './word-changes.tsx';
import './engagements.css';

interface RulesSheetProps {
  readonly rules: RulesFacts;
  /** The version before: what changed is then marked. */
  readonly before?: RulesFacts | undefined;
}

/** One version of the ground rules, part by part, with what changed where a version went before. */
export function RulesSheet({ rules, before }: RulesSheetProps) {
  const { i18n } = useLingui();
  const words = usePaperWords();
  const found = inLanguage(rules.texts, i18n.locale, rules.language);
  if (!found) return null;
  const earlier = before?.texts.find(({ language }) => language === found.language)?.content;
  const items = RULE_PARTS.map((part) => ({
    term: words.rule[part],
    value: <Part part={part} content={found.content} earlier={earlier} language={found.language} />,
  }));
  return (
    <>
      <DefinitionList items={items} />
      <Terms terms={rules.terms} />
    </>
  );
}

interface PartProps {
  readonly part: (typeof RULE_PARTS)[number];
  readonly content: RulesWords;
  readonly earlier: RulesWords | undefined;
  readonly language: string;
}

function Part({ part, content, earlier, language }: PartProps) {
  const changed = earlier !== undefined && earlier[part] !== content[part];
  return (
    <p lang={language} dir="auto" {...(changed && { className: 'changed-part' })}>
      {changed ? <WordChanges before={earlier[part]} after={content[part]} /> : content[part]}
    </p>
  );
}

function Terms({ terms }: Pick<RulesFacts, 'terms'>) {
  const { t } = useLingui();
  const { meetingsPerYear, informationDays, reviewOn, endsOn } = terms;
  return (
    <DefinitionList
      items={[
        {
          term: <Trans>Meetings</Trans>,
          value: t`${plural(meetingsPerYear, { one: '# in a year', other: '# in a year' })}`,
        },
        {
          term: <Trans>Information before a session</Trans>,
          value: t`${plural(informationDays, { one: '# day before', other: '# days before' })}`,
        },
        { term: <Trans>Both sides look back on</Trans>, value: <When iso={reviewOn} /> },
        { term: <Trans>These rules end on</Trans>, value: <When iso={endsOn} /> },
      ]}
    />
  );
}

/** Who has signed, by role. */
export function Signatures({ rules }: { readonly rules: RulesFacts }) {
  if (rules.signatures.length === 0) {
    return (
      <p>
        <Trans>Nobody has signed this version yet.</Trans>
      </p>
    );
  }
  return (
    <ul className="plain-list">
      {rules.signatures.map(({ side, role, signedOn }, index) => (
        <li key={`${side}${index}`}>
          {side === 'company' ? <Trans>For the company:</Trans> : <Trans>For the forum:</Trans>} <bdi>{role}</bdi>,{' '}
          <When iso={signedOn} kind="dateShort" />
        </li>
      ))}
    </ul>
  );
}
