import type {
  MemberCandidateFragment,
  MemberElectionFragment,
  MemberElectionLineFragment,
  MemberQuestionFragment,
  MemberVotingPlanQuery,
  MyElectionQuery,
} from '../../generated/graphql.ts';

export type ElectionLine = MemberElectionLineFragment;
export type MemberElection = MemberElectionFragment;
export type Candidate = MemberCandidateFragment;
export type Question = MemberQuestionFragment;
export type OwnElection = NonNullable<MyElectionQuery['myElection']>;
export type Contest = MemberElection['styles'][number];
export type PlanAnswer = MemberVotingPlanQuery;
