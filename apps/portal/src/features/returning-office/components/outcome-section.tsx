import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Link, Notice, Section, type Column } from '@baraza/ui';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import type { CountedResult, Office, OfficeElection } from '../types.ts';

type StyleResult = CountedResult['styles'][number];

/** What was handed in, what the gate said, and what can be read. */
export function OutcomeSection({ office }: { readonly office: Office }) {
  const { t } = useLingui();
  const { election, submittedResults } = office;
  if (submittedResults.length === 0 && !election.result) return null;
  return (
    <Section title={t`Result`}>
      {election.result ? <Counted election={election} result={election.result} /> : null}
      {submittedResults.length > 0 && !election.result ? <Submitted office={office} /> : null}
    </Section>
  );
}

function Counted({ election, result }: { readonly election: OfficeElection; readonly result: CountedResult }) {
  const { t, i18n } = useLingui();
  const columns = useBallotColumns(election);
  return (
    <div className="stack">
      <Notice title={result.published ? t`The gate passed: everybody can recount` : t`The ballots stay closed`}>
        {result.published ? (
          <Trans>The shares are public with the ballots. Whoever wants to can open and count them again.</Trans>
        ) : (
          <Trans>
            Too few ballots, or too many unique rankings, in at least one constituency. The count sheet is published;
            the shares stay with their holders until the end of the term, for a vacancy.
          </Trans>
        )}
      </Notice>
      <DataTable<StyleResult>
        caption={t`Ballots by constituency`}
        rows={result.styles}
        rowId={({ style }) => style}
        columns={columns}
      />
      <p>
        <Link href={`/${i18n.locale}/elections/${election.slug}`}>
          <Trans>The public page of the result</Trans>
        </Link>
      </p>
    </div>
  );
}

function Submitted({ office: { submittedResults, election } }: { readonly office: Office }) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    awaited: t`more signatures are awaited`,
    running: t`is being verified`,
    holds: t`verified`,
    refused: t`does not hold`,
  };
  const required = election.scrutineersRequired;
  return (
    <ul className="bare-list stack">
      {submittedResults.map((result) => (
        <li key={result.resultHash}>
          <code className="key-text" dir="ltr">
            {result.resultHash}
          </code>{' '}
          <Plural value={result.signatures} one={`# signature of ${required}`} other={`# signatures of ${required}`} />,{' '}
          {words[result.verification] ?? result.verification}{' '}
          <span className="hint">
            <When iso={result.submittedAt} kind="dateTime" />
          </span>
          {result.findings.length > 0 ? (
            <ul lang="en" dir="ltr">
              {result.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function useBallotColumns(election: OfficeElection): ReadonlyArray<Column<StyleResult>> {
  const { t } = useLingui();
  const format = useFormat();
  const titleOf = (slug: string) => election.styles.find((style) => style.slug === slug)?.title ?? slug;
  return [
    {
      id: 'style',
      header: t`Constituency`,
      isRowHeader: true,
      cell: ({ style }) => <bdi>{titleOf(style)}</bdi>,
    },
    {
      id: 'cast',
      header: t`Cast`,
      isNumeric: true,
      cell: ({ cast }) => format.number(cast),
    },
    {
      id: 'valid',
      header: t`Valid`,
      isNumeric: true,
      cell: ({ valid }) => format.number(valid),
    },
    {
      id: 'unique',
      header: t`Unique`,
      isNumeric: true,
      cell: ({ unique }) => format.number(unique),
    },
    {
      id: 'gate',
      header: t`Gate`,
      cell: ({ gatePassed }) => (gatePassed ? t`passed` : t`not passed`),
    },
  ];
}
