import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, DefinitionList, Section, type Definition } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useFormat, When } from '../format/use-format.tsx';
import type { FiguresLike, OutcomeCount } from './figures.ts';
import { QuartersPicture } from './quarters-picture.tsx';
import { SeverityPicture } from './severity-picture.tsx';
import { useRecordWords } from './use-record-words.ts';

interface FigureProps {
  readonly figures: FiguresLike;
}

/** What is counted about a company: pictures first, each with its numbers, and no figure that sums them up. */
export function FigureSections({ figures, locale }: FigureProps & { readonly locale: string }) {
  return (
    <>
      {figures.recommendations.total > 0 ? <Recommendations figures={figures} /> : null}
      <TwoLedgers figures={figures} />
      <Phases figures={figures} />
      <Regions figures={figures} locale={locale} />
      <OtherCounts figures={figures} />
    </>
  );
}

function Recommendations({ figures }: FigureProps) {
  return (
    <>
      <Section
        title={<Trans>Where recommendations stand</Trans>}
        lead={<Trans>By severity of the harm: its scale, its scope, and whether it can be made good.</Trans>}
        isWide
      >
        <SeverityPicture recommendations={figures.recommendations} />
      </Section>
      {figures.quarters.length > 0 ? (
        <Section title={<Trans>Answers over time</Trans>} isWide>
          <QuartersPicture quarters={figures.quarters} />
          <AnswerTimes figures={figures} />
        </Section>
      ) : null}
    </>
  );
}

/** Every table of one page runs in the same order. */
const gravestFirst = ['severe', 'serious', 'moderate'] as const;

function AnswerTimes({ figures: { answers } }: FigureProps) {
  const { t } = useLingui();
  const words = useRecordWords();
  const days = (count: number): string => t`${plural(count, { one: '# day', other: '# days' })}`;
  if (answers.length === 0) return null;
  return (
    <DataTable
      caption={<Trans>How long first answers took, by severity</Trans>}
      rows={gravestFirst.flatMap((severity) => answers.filter((one) => one.severity === severity))}
      rowId={({ severity }) => severity}
      columns={[
        {
          ...{ id: 'severity', header: t`Severity`, isRowHeader: true },
          cell: ({ severity }) => words.severity(severity),
        },
        { id: 'count', header: t`Answered`, cell: ({ count }) => count, isNumeric: true },
        { id: 'in-time', header: t`In time`, cell: ({ inTime }) => inTime, isNumeric: true },
        { id: 'median', header: t`Half of them within`, cell: ({ medianDays }) => days(medianDays), isNumeric: true },
        { id: 'longest', header: t`Longest`, cell: ({ longestDays }) => days(longestDays), isNumeric: true },
      ]}
    />
  );
}

/** The company's claim and the members' rating side by side: neither corrects the other. */
function TwoLedgers({ figures: { outcomes, ratings } }: FigureProps) {
  const { t } = useLingui();
  const words = useRecordWords();
  if (outcomes.length === 0) return null;
  return (
    <Section
      title={<Trans>What the company says, and what members say</Trans>}
      lead={<Trans>The newest answer and the newest rating of each recommendation.</Trans>}
      isWide
    >
      <div className="record-two">
        <OutcomeTable caption={t`The company’s answers`} counts={outcomes} wordOf={words.outcome} />
        {ratings.length > 0 ? (
          <OutcomeTable caption={t`Members’ ratings, by secret vote`} counts={ratings} wordOf={words.rating} />
        ) : (
          <p>
            <Trans>Members have not rated any answer yet, or their ratings are still being checked.</Trans>
          </p>
        )}
      </div>
    </Section>
  );
}

interface OutcomeTableProps {
  readonly caption: string;
  readonly counts: readonly OutcomeCount[];
  readonly wordOf: (word: string) => string;
}

function OutcomeTable({ caption, counts, wordOf }: OutcomeTableProps) {
  const { t } = useLingui();
  const words = useRecordWords();
  const severities = gravestFirst.filter((severity) => counts.some((one) => one.severity === severity));
  const outcomes = [...new Set(counts.map(({ outcome }) => outcome))];
  const of = (severity: string, outcome: string): number =>
    counts.find((one) => one.severity === severity && one.outcome === outcome)?.count ?? 0;
  return (
    <DataTable
      caption={caption}
      rows={outcomes}
      rowId={(outcome) => outcome}
      columns={[
        { id: 'outcome', header: t`Answer or rating`, cell: wordOf, isRowHeader: true },
        ...severities.map((severity) => ({
          ...{ id: severity, header: words.severity(severity), isNumeric: true },
          cell: (outcome: string) => of(severity, outcome),
        })),
      ]}
    />
  );
}

function Phases({ figures: { phases } }: FigureProps) {
  const words = useRecordWords();
  return (
    <Section
      title={<Trans>Steps of due diligence</Trans>}
      lead={<Trans>On which the company has engaged with a forum here, and on which never.</Trans>}
    >
      <DefinitionList
        items={phases.map(({ phase, since, until }) => ({
          term: words.phase(phase),
          value: !since ? (
            <Trans>never</Trans>
          ) : until && until !== since ? (
            <Trans>
              first <When iso={since} />, last <When iso={until} />
            </Trans>
          ) : (
            <When iso={since} />
          ),
        }))}
      />
    </Section>
  );
}

function Regions({ figures: { regions } }: FigureProps & { readonly locale: string }) {
  const { t } = useLingui();
  if (regions.length === 0) return null;
  return (
    <Section
      title={<Trans>Regions heard</Trans>}
      lead={
        <Trans>
          In steps of five people, and only where at least five took part, so that nobody can be found out. There is no
          sum: the same people may have been heard more than once.
        </Trans>
      }
    >
      <DefinitionList
        items={regions.map(({ region, atLeast }) => ({
          term: <bdi>{region}</bdi>,
          value: t`${plural(atLeast, { one: 'at least # person', other: 'at least # people' })}`,
        }))}
      />
    </Section>
  );
}

function OtherCounts({ figures }: FigureProps) {
  const { requests, groundRules, confidential, alerts, rechecks } = figures;
  const rows = [
    ...useCounts([
      [<Trans key="1">Requests filed</Trans>, requests.filed],
      [<Trans key="2">Requests answered</Trans>, requests.answered],
      [<Trans key="3">Requests unanswered after their day</Trans>, requests.unanswered],
    ]),
    ...useCounts([[<Trans key="4">Decided before answering</Trans>, figures.decidedBeforeAnswering]]),
    ...useCounts([
      [<Trans key="5">Reviews: ground rules kept</Trans>, groundRules.kept],
      [<Trans key="6">Reviews: ground rules broken</Trans>, groundRules.notKept],
    ]),
    ...useCounts([
      [<Trans key="7">Urgent alerts acknowledged within 72 hours</Trans>, alerts.kept],
      [<Trans key="8">Urgent alerts acknowledged later or never</Trans>, alerts.notKept],
    ]),
    ...useCounts([
      [<Trans key="9">Looked at after a year: still holds</Trans>, rechecks.kept],
      [<Trans key="10">Looked at after a year: has gone back</Trans>, rechecks.notKept],
    ]),
    ...useCounts([
      [<Trans key="11">Kept confidential now</Trans>, confidential.open],
      [<Trans key="12">Released from confidentiality</Trans>, confidential.released],
    ]),
  ];
  return rows.length === 0 ? null : (
    <Section title={<Trans>Requests, rules and promises</Trans>}>
      <DefinitionList items={rows} />
    </Section>
  );
}

/** Lines that belong together; none of them where all are zero. */
function useCounts(lines: readonly (readonly [term: ReactNode, count: number])[]): Definition[] {
  const { number } = useFormat();
  if (lines.every(([, count]) => count === 0)) return [];
  return lines.map(([term, count]) => ({ term, value: number(count) }));
}
