import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { ElectionCourse } from '../../../shared/elections/election-course.tsx';
import { When } from '../../../shared/format/use-format.tsx';
import type { Office } from '../types.ts';

/** The calendar, with what is known of each stage so far. */
export function CourseSection({ office, now }: { readonly office: Office; readonly now: Date }) {
  const { t } = useLingui();
  const { election } = office;
  return (
    <Section
      title={t`Calendar`}
      lead={t`What was announced stays. To change a date, cancel the election and announce another.`}
    >
      <ElectionCourse
        election={election}
        now={now}
        details={{
          nominations: <Plural value={election.secondersNeeded} one="# seconder needed" other="# seconders needed" />,
          voting: election.turnout ? <Turnout office={office} /> : null,
          count: election.result ? <Signed office={office} /> : null,
          seats: office.seatingProblem ? <span lang="en">{office.seatingProblem}</span> : null,
        }}
      />
    </Section>
  );
}

function Turnout({ office: { election } }: { readonly office: Office }) {
  const { turnout } = election;
  if (!turnout) return null;
  const { castKeys, ballots, issuedCount, isFinal } = turnout;
  return (
    <>
      <p>
        {isFinal ? (
          <Trans>
            {castKeys} voting keys cast, {ballots} ballots with replaced ones.
          </Trans>
        ) : (
          <Trans>{castKeys} voting keys cast so far, in finished batches: nobody can be counted in alone.</Trans>
        )}
      </p>
      {typeof issuedCount === 'number' ? (
        <p>
          <Plural value={issuedCount} one="# pass was issued." other="# passes were issued." />
        </p>
      ) : null}
    </>
  );
}

function Signed({ office: { election } }: { readonly office: Office }) {
  const signatures = election.result?.signedBy.length ?? 0;
  return (
    <p>
      <Plural value={signatures} one="# scrutineer signed the result." other="# scrutineers signed the result." />{' '}
      {election.challengeEndsAt && election.state === 'COUNTED' ? (
        <Trans>
          It can be challenged until <When iso={election.challengeEndsAt} kind="dateTime" />.
        </Trans>
      ) : null}
    </p>
  );
}
