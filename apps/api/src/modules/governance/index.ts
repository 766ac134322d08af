export { GovernanceModule } from './governance.module.ts';
export {
  Governance,
  type PanelProposal,
  type Proposal,
  type ProposeFailure,
  type ProposeToPanelFailure,
} from './application/governance.ts';
export { Boards, type NewBoard, type NewSeat, type SeatFailure } from './application/boards.ts';
export { ResolutionEffects, type ResolutionEffect } from './application/resolution-effects.ts';
export { InterestDerivers, type InterestDeriver } from './application/interest-derivers.ts';
export { ItemAccess, type Standing } from './application/item-access.ts';
export { ResolutionReader } from './application/resolution-reader.ts';
export { StandingResolutions, type StandingResolution } from './application/standing-resolutions.ts';
export { CastVote, type CastVoteInput } from './application/cast-vote.ts';
export { CloseItem, type CloseItemInput, type ClosingOutcome } from './application/close-item.ts';
export { DeclareInterest, type DeclareInterestInput } from './application/declare-interest.ts';
export type { Criterion, Item, ItemState, Resolution } from './domain/item.ts';
export type { BoardCharter } from './domain/board-charter.ts';
export type { DerivedTie, InterestStrength } from './domain/interest.ts';
export type { VoteChoice } from './domain/quorum.ts';
export { resolutionReference } from './domain/item.ts';
export { governanceInvariants } from './domain/governance.invariants.ts';
export type { GovernanceEvent } from './domain/governance.events.ts';
export type { PanelTooSmall } from './domain/governance.errors.ts';
