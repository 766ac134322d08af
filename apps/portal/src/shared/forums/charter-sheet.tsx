import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, DefinitionList } from '@baraza/ui';
import { useLanguageName } from '../elections/use-language-name.ts';
import { useFormat } from '../format/use-format.tsx';
import { useCharterWords } from './charter-words.ts';
import { ORDINARY_ANSWER_DAYS, ORDINARY_POSITION_RULES } from './ordinary-rules.ts';

interface Constituency {
  readonly slug: string;
  readonly title: string;
  readonly seats: number;
  readonly reserved: readonly { readonly name: string; readonly minimum: number; readonly maximum: number }[];
  readonly panelRequired: number;
  readonly panel: readonly {
    readonly organisationId: string;
    readonly quota: number;
    readonly organisation?: { readonly name: string } | null;
  }[];
}

/** A charter as the API tells it. */
export interface CharterShown {
  readonly purpose: string;
  readonly companies: readonly { readonly name: string; readonly products: readonly string[] }[];
  readonly languages: readonly string[];
  readonly constituencies: readonly Constituency[];
  readonly rule: string;
  readonly ranksMaximum: number;
  readonly termMonths: number;
  readonly termLimit: number;
  readonly seconders: number;
  readonly petitionPercent: number;
  readonly noticeDays: number;
  readonly castMinimum: number;
  readonly uniquePercentMaximum: number;
  readonly challengeDays: number;
  readonly vouchersRequired: number;
  readonly appealForumSlug?: string | null;
  readonly answerDays?: { readonly acknowledge: number; readonly interim: number; readonly answer: number } | null;
  readonly positions?: { readonly threshold: string; readonly openItems: number } | null;
}

/** Whom and what a forum is about. */
export function CharterSubject({ charter }: { readonly charter: CharterShown }) {
  const languageName = useLanguageName();
  const format = useFormat();
  return (
    <DefinitionList
      items={[
        ...charter.companies.map(({ name, products }) => ({
          term: <bdi>{name}</bdi>,
          value: products.length > 0 ? <bdi>{products.join(', ')}</bdi> : <Trans>All products</Trans>,
        })),
        { term: <Trans>Languages</Trans>, value: format.list(charter.languages.map(languageName)) },
      ]}
    />
  );
}

/** Constituencies with their seats and who must attest. */
export function CharterConstituencies({ charter }: { readonly charter: CharterShown }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Constituencies`}
      isCaptionHidden
      rows={charter.constituencies}
      rowId={({ slug }) => slug}
      columns={[
        { id: 'title', header: t`Constituency`, isRowHeader: true, cell: ({ title }) => <bdi>{title}</bdi> },
        { id: 'seats', header: t`Seats`, isNumeric: true, cell: ({ seats }) => seats },
        { id: 'reserved', header: t`Reserved`, cell: (one) => <Reserved constituency={one} /> },
        { id: 'panel', header: t`Who attests`, cell: (one) => <Panel constituency={one} /> },
      ]}
    />
  );
}

function Reserved({ constituency: { reserved } }: { readonly constituency: Constituency }) {
  if (reserved.length === 0) return <Trans>None</Trans>;
  return (
    <ul className="charter-lines">
      {reserved.map(({ name, minimum, maximum }) => (
        <li key={name}>
          <Trans>
            <bdi>{name}</bdi>: {minimum} to {maximum}
          </Trans>
        </li>
      ))}
    </ul>
  );
}

function Panel({ constituency: { panel, panelRequired } }: { readonly constituency: Constituency }) {
  const count = panel.length;
  return (
    <>
      <p>
        <Trans>
          {panelRequired} of these {count}:
        </Trans>
      </p>
      <ul className="charter-lines">
        {panel.map(({ organisationId, organisation }) => (
          <li key={organisationId}>
            <bdi>{organisation?.name ?? organisationId}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The numbers of a charter. */
export function CharterRules({ charter }: { readonly charter: CharterShown }) {
  const words = useCharterWords();
  const format = useFormat();
  const percent = (value: number) => format.percent(value / 100);
  const items = [
    ['rule', words.rule(charter.rule)],
    ['ranks-maximum', charter.ranksMaximum],
    ['term-months', charter.termMonths],
    ['term-limit', charter.termLimit],
    ['seconders', charter.seconders],
    ['vouchers-required', charter.vouchersRequired],
    ['petition-percent', percent(charter.petitionPercent)],
    ['notice-days', charter.noticeDays],
    ['cast-minimum', charter.castMinimum],
    ['unique-percent-maximum', percent(charter.uniquePercentMaximum)],
    ['challenge-days', charter.challengeDays],
    ...positionRows(charter, words.threshold),
    ...(charter.appealForumSlug ? [['appeal-forum', charter.appealForumSlug] as const] : []),
  ] as const;
  return <DefinitionList items={items.map(([line, value]) => ({ term: words.line(line), value }))} />;
}

/** Where a charter says nothing, the ordinary numbers hold, and are shown. */
function positionRows({ answerDays, positions }: CharterShown, threshold: (word: string) => string) {
  const days = answerDays ?? ORDINARY_ANSWER_DAYS;
  const rules = positions ?? ORDINARY_POSITION_RULES;
  return [
    ['position-threshold', threshold(rules.threshold)],
    ['open-items', rules.openItems],
    ['acknowledge-days', days.acknowledge],
    ['interim-days', days.interim],
    ['final-answer-days', days.answer],
  ] as const;
}
