import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import type { Candidate, Contest } from '../types.ts';
import { readableStatement, type ReadableStatement } from './readable-statement.ts';

/** Who stands in one's constituency, in the order of the ballot, each with their own words. */
export function CandidateList({ contest }: { readonly contest: Contest }) {
  const { t } = useLingui();
  const standing = contest.candidates.filter(({ state }) => state === 'STANDING').toSorted(inBallotOrder);
  const isDrawn = standing.some(({ number }) => number);
  const isChoice = contest.rule === 'choice';
  return (
    <Section
      title={isChoice ? t`Choices` : t`Candidates`}
      lead={
        isDrawn ? t`In the order drawn by lot.` : t`The order on the ballot is drawn by lot when nominations close.`
      }
    >
      {standing.length === 0 ? (
        <p className="hint">
          <Trans>Nobody stands yet.</Trans>
        </p>
      ) : null}
      <ol className="candidate-list">
        {standing.map((candidate) => (
          <CandidateEntry key={candidate.id} candidate={candidate} isChoice={isChoice} />
        ))}
      </ol>
      {contest.rollSize ? (
        <p className="hint">
          <Plural value={contest.rollSize} one="# member is on the roll." other="# members are on the roll." />
        </p>
      ) : null}
    </Section>
  );
}

const inBallotOrder = (left: Candidate, right: Candidate): number => (left.number ?? 0) - (right.number ?? 0);

function CandidateEntry({ candidate, isChoice }: { readonly candidate: Candidate; readonly isChoice: boolean }) {
  const { t, i18n } = useLingui();
  const statement = readableStatement(candidate.statement, i18n.locale);
  return (
    <li className="candidate">
      <h3>
        {candidate.number ? <span className="candidate-number">{candidate.number}</span> : null}{' '}
        <bdi>{candidate.pseudonym}</bdi>
        {candidate.elected ? <StatusTag tone="good">{t`elected`}</StatusTag> : null}
      </h3>
      {candidate.reservedGroups.length > 0 ? (
        <p className="hint">
          <bdi>{candidate.reservedGroups.join(' · ')}</bdi>
        </p>
      ) : null}
      {statement ? <Words statement={statement} /> : null}
      {statement || isChoice ? null : <p className="hint">{t`No statement yet.`}</p>}
    </li>
  );
}

function Words({ statement }: { readonly statement: ReadableStatement }) {
  const { t, i18n } = useLingui();
  const nameOf = useLanguageName();
  const mark =
    statement.translatedBy === 'candidate'
      ? t`Translated by the candidate.`
      : statement.translatedBy === 'officer'
        ? t`Translated by a person for the returning officer.`
        : statement.language.split('-')[0] === i18n.locale
          ? null
          : t`In the candidate’s own words: ${nameOf(statement.language)}. Not translated yet.`;
  return (
    <>
      <div className="people-words" lang={statement.language} dir="auto">
        {statement.text}
      </div>
      {mark ? <p className="hint">{mark}</p> : null}
    </>
  );
}
