import { Trans } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import type { PublicForumQuery } from '../../generated/graphql.ts';
import { useFormat } from '../../shared/format/use-format.tsx';

type ForumRecord = NonNullable<PublicForumQuery['forumRecord']>;
type Range = ForumRecord['constituencies'][number]['affected'];

interface RecordSectionProps {
  readonly record: ForumRecord;
  readonly locale: string;
  /** Of the companies it has asked. */
  readonly href: string;
}

/** What the forum is and has achieved: members as ranges, what it asked, and what came back. */
export function RecordSection({ record, locale, href }: RecordSectionProps) {
  const { number } = useFormat();
  const { counts, constituencies } = record;
  return (
    <Section
      title={<Trans>The forum’s record</Trans>}
      lead={<Trans>Members are shown as ranges, so that nobody’s joining shows.</Trans>}
      aside={
        <a href={href}>
          <Trans>Companies it has asked</Trans>
        </a>
      }
    >
      <DefinitionList
        items={[
          ...constituencies.map(({ title, affected }) => ({
            term: (
              <Trans>
                Members: <bdi>{title}</bdi>
              </Trans>
            ),
            value: <RangeText range={affected} />,
          })),
          ...doneIn(counts, number),
          ...countsOf(counts, number),
        ]}
      />
      <p>
        <Trans>
          What people are paid for taking part is told by fund, in groups of at least five, and not by forum: a smaller
          group could point at somebody. <a href={`/${locale}/honoraria`}>What taking part pays, and has cost</a>
        </Trans>
      </p>
    </Section>
  );
}

type Counted = Parameters<typeof DefinitionList>[0]['items'];

/** How often its members elected and were asked. */
function doneIn(counts: ForumRecord['counts'], number: (value: number) => string): Counted {
  return [
    { term: <Trans>Elections counted</Trans>, value: number(counts.elections) },
    { term: <Trans>Consultations of which a position came</Trans>, value: number(counts.consultations) },
  ];
}

/** What came of what the forum asked, each figure beside that of which it is a part. */
function countsOf(counts: ForumRecord['counts'], number: (value: number) => string): Counted {
  return [
    { term: <Trans>Companies asked</Trans>, value: number(counts.companies) },
    { term: <Trans>Recommendations delivered</Trans>, value: number(counts.recommendations) },
    {
      term: <Trans>Answered, of these in time</Trans>,
      value: `${number(counts.answered)} · ${number(counts.answeredInTime)}`,
    },
    { term: <Trans>Promised days that passed without an answer</Trans>, value: number(counts.overdueDays) },
    {
      term: <Trans>Rated by members, of these as implemented or as good</Trans>,
      value: `${number(counts.rated)} · ${number(counts.ratedFavourably)}`,
    },
    { term: <Trans>Closed, and reopened</Trans>, value: `${number(counts.closed)} · ${number(counts.reopened)}` },
    {
      term: <Trans>Requests filed, of these answered</Trans>,
      value: `${number(counts.requests)} · ${number(counts.requestsAnswered)}`,
    },
  ];
}

function RangeText({ range: { from, below } }: { readonly range: Range }) {
  const { number } = useFormat();
  if (below === null || below === undefined) return <Trans>{number(from)} or more</Trans>;
  if (from === 0) return <Trans>fewer than {number(below)}</Trans>;
  return (
    <Trans>
      {number(from)} to {number(below - 1)}
    </Trans>
  );
}
