import { useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { votingPlanQuery } from '../api/voting-plan.ts';
import { GetPass } from '../components/get-pass.tsx';
import { KeyElsewhere } from '../components/key-elsewhere.tsx';
import { NoVoteNow } from '../components/no-vote-now.tsx';
import { NotAMember } from '../components/not-a-member.tsx';
import { PassPromise } from '../components/pass-promise.tsx';
import { ReadyPass } from '../components/ready-pass.tsx';
import { SelfCheck } from '../components/self-check.tsx';
import { useVotingPass } from '../components/use-voting-pass.ts';
import type { PlanAnswer } from '../types.ts';
import '../elections.css';

/** The voting pass: one clear act, then three ways to use it. */
export function PassPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const { membership } = useSession();
  const [{ data, error, fetching }] = useQuery({
    query: votingPlanQuery,
    variables: { slug },
    requestPolicy: 'network-only',
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!membership || !data.election) return <NotAMember />;
  return (
    <>
      <PageTitle title={t`Voting pass`} />
      <PageHeader
        crumbs={[
          { href: '/app/forum/elections', label: t`Elections` },
          { href: `/app/forum/elections/${slug}`, label: t`This election` },
        ]}
        kind={<bdi>{data.election.title}</bdi>}
        title={t`Your voting pass`}
        lead={t`With it you vote on a page that does not know who you are. You get it here, once, while the vote is open.`}
      />
      <Pass answer={data} memberId={membership.id} />
    </>
  );
}

/** Issuers may have signed for somebody from here on. */
const SIGNED_IN: ReadonlyArray<NonNullable<PlanAnswer['election']>['state']> = ['OPEN', 'CLOSED', 'COUNTED', 'FINAL'];

function Pass({ answer, memberId }: { readonly answer: PlanAnswer; readonly memberId: string }) {
  const { election, votingPlan, myElection, transparencyLog } = answer;
  const state = useVotingPass(election?.slug ?? '', memberId);
  if (!election || state.key === undefined) return <Skeleton lines={6} />;
  if (state.key === null) return <KeyElsewhere />;
  const { pass } = state;
  // Issuers answer after the close as well, also to somebody who never asked for a pass: that is who has to know.
  const mayHaveSigned = SIGNED_IN.includes(election.state) && myElection?.isOnRoll === true;
  const style = pass?.style ?? (mayHaveSigned ? myElection.style?.slug : undefined);
  return (
    <>
      {pass ? (
        <ReadyPass pass={pass} staysAfterSignOut={state.key.staysAfterSignOut} onForget={() => void state.forget()} />
      ) : null}
      {pass || votingPlan ? null : <NoVoteNow election={election} />}
      {!pass && votingPlan ? <PassPromise /> : null}
      {!pass && votingPlan ? (
        <GetPass election={election} plan={votingPlan} logKey={transparencyLog?.key ?? null} state={state} />
      ) : null}
      {style ? (
        <SelfCheck
          election={election.slug}
          style={style}
          issuers={election.issuers}
          membershipKey={state.key}
          hasPassHere={pass !== null || state.isBegun}
        />
      ) : null}
    </>
  );
}
