import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Disclosure, Link, StatusTag } from '@baraza/ui';
import type { OfficeAftermathQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { TranscriptTable } from './transcript-table.tsx';
import { useVacancyReasonWords, useVacancyStateWords } from './use-aftermath-words.ts';

export type Vacancy = OfficeAftermathQuery['seatVacancies']['edges'][number]['node'];

interface VacancyEntryProps {
  readonly vacancy: Vacancy;
  readonly forum: string;
  readonly isOfficer: boolean;
  readonly isScrutineer: boolean;
}

/** One vacancy: who left and why, how far the filling is, and the one act that is due. */
export function VacancyEntry({ vacancy, forum, isOfficer, isScrutineer }: VacancyEntryProps) {
  const stateOf = useVacancyStateWords();
  const reasonOf = useVacancyReasonWords();
  const { seat, state, reason } = vacancy;
  const { word, tone } = stateOf(state);
  return (
    <div className="stack stack-tight">
      <h3>
        <bdi>{seat.constituency?.title}</bdi>
      </h3>
      <p>
        <StatusTag tone={tone}>{word}</StatusTag> <bdi>{seat.pseudonym}</bdi> {reasonOf(reason)} ·{' '}
        <When iso={vacancy.openedAt} />
      </p>
      <WhatNext vacancy={vacancy} />
      <Due vacancy={vacancy} forum={forum} isOfficer={isOfficer} isScrutineer={isScrutineer} />
      <Found vacancy={vacancy} />
    </div>
  );
}

function WhatNext({ vacancy }: { readonly vacancy: Vacancy }) {
  const { state, consentsCloseAt, filledBy, countbacks, election, byElection } = vacancy;
  const required = election?.scrutineersRequired ?? 0;
  switch (state) {
    case 'asking':
      return (
        <p>
          <Trans>
            Everybody who stood in that election is asked whether they would serve, until{' '}
            <When iso={consentsCloseAt} kind="dateTime" />. Then the ballots decide; you need do nothing.
          </Trans>
        </p>
      );
    case 'counting':
      return (
        <p>
          <Trans>The ballots are closed, so the scrutineers of that election count them again.</Trans>{' '}
          <Plural
            value={countbacks}
            one={`# countback of ${required} handed in`}
            other={`# countbacks of ${required} handed in`}
          />
        </p>
      );
    case 'filled':
      return (
        <p>
          <Trans>
            The ballots gave the seat to <bdi>{filledBy?.pseudonym}</bdi> for the rest of the term.
          </Trans>
        </p>
      );
    default:
      return <ByElection byElection={byElection} />;
  }
}

function ByElection({ byElection }: Pick<Vacancy, 'byElection'>) {
  return byElection ? (
    <p>
      <Trans>
        A by-election has been announced:{' '}
        <Link href={`/app/returning-office/elections/${byElection.slug}`}>
          <bdi>{byElection.title}</bdi>
        </Link>
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>Nobody could be seated from the ballots. The constituency votes again for this one seat.</Trans>
    </p>
  );
}

function Due({ vacancy, forum, isOfficer, isScrutineer }: VacancyEntryProps) {
  const { seat, state, byElection, countedByMe, id } = vacancy;
  if (state === 'by_election' && isOfficer && !byElection) {
    const constituency = encodeURIComponent(seat.constituency?.slug ?? '');
    const prefilled = `kind=BY_ELECTION&constituency=${constituency}&seats=1`;
    return (
      <div className="form-actions">
        <ButtonLink kind="primary" href={`/app/returning-office/announce/${forum}?${prefilled}`}>
          <Trans>Announce a by-election</Trans>
        </ButtonLink>
      </div>
    );
  }
  if (state !== 'counting' || !isScrutineer) return null;
  return (
    <div className="form-actions">
      <ButtonLink kind={countedByMe ? 'quiet' : 'primary'} href={`/app/returning-office/vacancies/${id}`}>
        {countedByMe ? <Trans>Your countback is handed in</Trans> : <Trans>Count the ballots again</Trans>}
      </ButtonLink>
    </div>
  );
}

function Found({ vacancy: { transcript, election, seat } }: { readonly vacancy: Vacancy }) {
  const { t } = useLingui();
  if (!transcript) return null;
  const style = election?.styles.find(({ slug }) => slug === seat.constituency?.slug);
  const names = new Map((style?.candidates ?? []).map(({ number, pseudonym }) => [number ?? 0, pseudonym]));
  return (
    <Disclosure summary={t`What the countback found, stage by stage`}>
      <TranscriptTable text={transcript} names={names} />
    </Disclosure>
  );
}
