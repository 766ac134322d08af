import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ElectionCourse } from '../../../shared/elections/election-course.tsx';
import {
  useElectionKindWords,
  useElectionStateWords,
  useRuleWords,
} from '../../../shared/elections/use-election-words.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myElectionQuery } from '../api/my-election.ts';
import { CandidateList } from '../components/candidate-list.tsx';
import { ChallengeForm } from '../components/challenge-form.tsx';
import { Hustings } from '../components/hustings.tsx';
import { NominationSection } from '../components/nomination-section.tsx';
import { NotAMember } from '../components/not-a-member.tsx';
import { YourPart } from '../components/your-part.tsx';
import type { Contest, MemberElection, OwnElection } from '../types.ts';
import '../elections.css';

/** An election as a member meets it: what is elected, when, by whom, and one's own part in it. */
export function ElectionPage() {
  const { slug = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: myElectionQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.myElection) return <NotAMember />;
  return <Election own={data.myElection} onChanged={() => reload({ requestPolicy: 'network-only' })} />;
}

function Election({ own, onChanged }: { readonly own: OwnElection; readonly onChanged: () => void }) {
  const { t } = useLingui();
  const { election, style } = own;
  const contest = election.styles.find(({ id }) => id === style?.id) ?? election.styles[0];
  return (
    <>
      <Header election={election} />
      <YourPart own={own} />
      <Section title={t`Calendar`} lead={contest ? <WhatIsElected election={election} contest={contest} /> : undefined}>
        <ElectionCourse election={election} now={new Date()} />
      </Section>
      <NominationSection own={own} onChanged={onChanged} />
      {contest ? <CandidateList contest={contest} /> : null}
      {contest ? <Hustings own={own} contest={contest} /> : null}
      {own.mayChallenge ? <ChallengeForm slug={election.slug} onFiled={onChanged} /> : null}
    </>
  );
}

function Header({ election }: { readonly election: MemberElection }) {
  const { t } = useLingui();
  const state = useElectionStateWords()[election.state];
  const kind = useElectionKindWords()[election.kind];
  return (
    <>
      <PageTitle title={kind} />
      <PageHeader
        crumbs={[{ href: '/app/forum/elections', label: t`Elections` }]}
        kind={kind}
        title={<bdi>{election.title}</bdi>}
        lead={election.question ? <bdi>{election.question}</bdi> : undefined}
        facts={<StatusTag tone={state.tone}>{state.word}</StatusTag>}
      />
      {election.cancelledReasons ? (
        <Notice kind="warning" title={<Trans>This election was cancelled</Trans>}>
          <p dir="auto">{election.cancelledReasons}</p>
        </Notice>
      ) : null}
    </>
  );
}

function WhatIsElected({ election, contest }: { readonly election: MemberElection; readonly contest: Contest }) {
  const rule = useRuleWords()(contest.rule);
  return (
    <>
      <bdi>{contest.title}</bdi>: <Plural value={contest.seats} one="# seat" other="# seats" />,{' '}
      <Plural value={election.termMonths} one="for # month" other="for # months" />. {rule}.
    </>
  );
}
