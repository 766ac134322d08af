import type {
  ElectionClosedBoardQuery,
  ElectionOfficeQuery,
  OfficeCandidateFragment,
  OfficeElectionFragment,
  OfficeElectionLineFragment,
  OfficeResultFragment,
  OfficeStyleFragment,
} from '../../generated/graphql.ts';

export type ElectionLine = OfficeElectionLineFragment;
export type OfficeElection = OfficeElectionFragment;
export type OfficeStyle = OfficeStyleFragment;
export type OfficeCandidate = OfficeCandidateFragment;
export type CountedResult = OfficeResultFragment;
export type Office = NonNullable<ElectionOfficeQuery['electionOffice']>;
export type Board = NonNullable<ElectionClosedBoardQuery['closedBoard']>;
