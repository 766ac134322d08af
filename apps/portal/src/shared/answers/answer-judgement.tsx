import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { DataTable, Disclosure, StatusTag, type StatusTone } from '@baraza/ui';
import type { AnswerShownFragment, RatingChoice } from '../../generated/graphql.ts';
import { useRecordWords } from '../company-record/use-record-words.ts';
import { useFormat, When } from '../format/use-format.tsx';
import { useRatingMeanings } from './use-answer-words.ts';

const TONES: Readonly<Record<RatingChoice, StatusTone>> = {
  implemented: 'good',
  acceptable_alternative: 'good',
  partly: 'waiting',
  not: 'stopped',
  answered_without_answering: 'stopped',
};

type Round = AnswerShownFragment['rounds'][number];

/** How members rate what the company says: round by round, the newest first. */
export function AnswerJudgement({ item }: { readonly item: AnswerShownFragment }) {
  if (item.rounds.length === 0) {
    return (
      <p>
        <Trans>Members have not been asked to rate this yet.</Trans>
      </p>
    );
  }
  return (
    <ol className="answer-rounds">
      {item.rounds.toReversed().map((round) => (
        <li key={round.id}>
          <RoundResult round={round} />
        </li>
      ))}
    </ol>
  );
}

function RoundResult({ round }: { readonly round: Round }) {
  const words = useRecordWords();
  const meanings = useRatingMeanings();
  if (round.state === 'open') {
    return (
      <p>
        <Trans>
          Being rated until the end of <When iso={round.closesOn} />. Nothing is shown before.
        </Trans>
      </p>
    );
  }
  if (!round.outcome) {
    return (
      <p>
        <StatusTag tone="quiet">
          <Trans>No quorum</Trans>
        </StatusTag>{' '}
        <Trans>
          Too few rated it until <When iso={round.closesOn} />. That is not a yes.
        </Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <StatusTag tone={TONES[round.outcome]}>{words.rating(round.outcome)}</StatusTag> {meanings[round.outcome]}
      </p>
      <p className="answer-signed">
        <Electorate round={round} />
      </p>
      <Figures round={round} />
    </>
  );
}

function Electorate({ round }: { readonly round: Round }) {
  return round.kind === 'full' ? (
    <Trans>
      Version {round.answerVersion}, rated by all members who wished to, until <When iso={round.closesOn} />.
    </Trans>
  ) : (
    <Trans>
      Version {round.answerVersion}, rated by representatives and a panel drawn by lot, until{' '}
      <When iso={round.closesOn} />.
    </Trans>
  );
}

interface Row {
  readonly choice: RatingChoice;
  readonly electorate: string | null;
  readonly count: number;
}

function Figures({ round }: { readonly round: Round }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useRecordWords();
  const electorates = useElectorateWords();
  if (!round.figures || round.votes === null) {
    return (
      <p>
        <Trans>So few voted that the numbers would tell who: only the outcome is shown.</Trans>
      </p>
    );
  }
  const rows: Row[] = round.figures.filter(({ count }) => count > 0).map((figure) => ({ ...figure }));
  const votes = t`${plural(round.votes, { one: '# vote', other: '# votes' })} of ${format.number(round.electors)} asked`;
  return (
    <Disclosure summary={votes}>
      <DataTable
        caption={votes}
        rows={rows}
        rowId={({ choice, electorate }) => `${choice} ${electorate ?? ''}`}
        columns={[
          { id: 'choice', header: t`Rating`, cell: ({ choice }) => words.rating(choice), isRowHeader: true },
          { id: 'who', header: t`Who`, cell: ({ electorate }) => electorates[electorate ?? 'all'] },
          { id: 'count', header: t`Votes`, cell: ({ count }) => format.number(count), isNumeric: true },
        ]}
      />
    </Disclosure>
  );
}

function useElectorateWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { representatives: t`Representatives`, panel: t`Panel`, members: t`All members`, all: t`Everybody asked` };
}
