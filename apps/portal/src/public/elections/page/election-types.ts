import type { PublicElectionQuery } from '../../../generated/graphql.ts';

export type PublicElection = NonNullable<PublicElectionQuery['election']>;
export type PublicStyle = PublicElection['styles'][number];
export type PublicCandidate = PublicStyle['candidates'][number];
export type PublicResult = NonNullable<PublicElection['result']>;
export type StyleResult = PublicResult['styles'][number];
export type PublicSeat = PublicElection['seats'][number];
export type Hustings = PublicElectionQuery['hustings'];
