import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useRuleWords } from '../../../shared/elections/use-election-words.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { Charter } from '../pages/announce-page.tsx';

/** What an election takes from the charter, the publication gate in plain words. */
export function CharterTerms({ charter }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const format = useFormat();
  const ruleOf = useRuleWords();
  const nameOf = useLanguageName();
  const { castMinimum, uniquePercentMaximum, ranksMaximum } = charter;
  return (
    <DefinitionList
      items={[
        { term: t`Counting rule`, value: ruleOf(charter.rule.toLowerCase()) },
        {
          term: t`Ranks`,
          value: <Plural value={ranksMaximum} one="at most # rank on a ballot" other="at most # ranks on a ballot" />,
        },
        { term: t`Seconders`, value: <Plural value={charter.seconders} one="# member" other="# members" /> },
        { term: t`Term`, value: <Plural value={charter.termMonths} one="# month" other="# months" /> },
        {
          term: t`Challenges`,
          value: (
            <Plural value={charter.challengeDays} one="for # day after the count" other="for # days after the count" />
          ),
        },
        { term: t`Languages of statements`, value: format.list(charter.languages.map(nameOf)) },
        {
          term: t`Ballots are published if`,
          value: (
            <Trans>
              at least {castMinimum} vote in every constituency and at most {uniquePercentMaximum} % of the rankings are
              unique. Small constituencies never reach that: then the count sheet is published and the ballots stay
              closed.
            </Trans>
          ),
        },
      ]}
    />
  );
}
