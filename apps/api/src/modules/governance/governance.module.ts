import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { BoardItemResolver } from './api/board-item.resolver.ts';
import { DecideResolver } from './api/decide.resolver.ts';
import { DeclaredInterestResolver, DerivedInterestResolver, InterestResolver } from './api/interest.resolver.ts';
import { PublicBoardResolver } from './api/public-board.resolver.ts';
import { SeatResolver } from './api/seat.resolver.ts';
import { BoardActs } from './application/board-acts.ts';
import { BoardReader } from './application/board-reader.ts';
import { Boards } from './application/boards.ts';
import { CastVote } from './application/cast-vote.ts';
import { CloseItem } from './application/close-item.ts';
import { CommentOnItem } from './application/comment-on-item.ts';
import { Decisions } from './application/decisions.ts';
import { DeclareInterest } from './application/declare-interest.ts';
import { Electorates } from './application/electorates.ts';
import { Governance } from './application/governance.ts';
import { InterestDerivers } from './application/interest-derivers.ts';
import { Interests } from './application/interests.ts';
import { ItemAccess } from './application/item-access.ts';
import { ItemReader } from './application/item-reader.ts';
import { ItemStates } from './application/item-states.ts';
import { ItemViews } from './application/item-views.ts';
import { ItemsToClose } from './application/items-to-close.ts';
import { Lots } from './application/lots.ts';
import { OpenedItems } from './application/opened-items.ts';
import { OwnInterestReader } from './application/own-interests.ts';
import { PresidedItems } from './application/presided-items.ts';
import { ProposeMotion } from './application/propose-motion.ts';
import { ProposeSeat, SeatWhenResolved } from './application/propose-seat.ts';
import { PublicResolutions } from './application/public-resolutions.ts';
import { ReopenItem } from './application/reopen-item.ts';
import { ResignSeat } from './application/resign-seat.ts';
import { ResolutionEffects } from './application/resolution-effects.ts';
import { ResolutionReader } from './application/resolution-reader.ts';
import { BoardRoles } from './application/board-roles.ts';
import { SeatRoles } from './application/seat-roles.ts';
import { Shortfall } from './application/shortfall.ts';
import { StandingResolutions } from './application/standing-resolutions.ts';
import { WaitingDecisions } from './application/waiting-decisions.ts';
import { WithdrawInterest } from './application/withdraw-interest.ts';
import { BoardRepository } from './persistence/board.repository.ts';
import { DrawnVoterRepository } from './persistence/drawn-voter.repository.ts';
import { InterestRepository } from './persistence/interest.repository.ts';
import { ItemRepository } from './persistence/item.repository.ts';
import { RecordedTieRepository } from './persistence/recorded-tie.repository.ts';
import { ReadableItemRepository } from './persistence/readable-item.repository.ts';
import { ResolutionRepository } from './persistence/resolution.repository.ts';
import { SeatRepository } from './persistence/seat.repository.ts';
import { StandingResolutionRepository } from './persistence/standing-resolution.repository.ts';
import { VoteRepository } from './persistence/vote.repository.ts';

const persistence = [
  ...[BoardRepository, DrawnVoterRepository, InterestRepository, ItemRepository, ReadableItemRepository],
  ...[RecordedTieRepository, ResolutionRepository, SeatRepository, StandingResolutionRepository, VoteRepository],
];

const useCases = [
  CastVote,
  CloseItem,
  CommentOnItem,
  DeclareInterest,
  ProposeMotion,
  ProposeSeat,
  ReopenItem,
  ResignSeat,
  WithdrawInterest,
];

const services = [
  ...[BoardActs, BoardRoles, Decisions, Electorates, Interests, ItemStates, Lots, PresidedItems, SeatRoles, Shortfall],
  ...[BoardReader, ItemReader, ItemViews, OpenedItems, OwnInterestReader, PublicResolutions, SeatWhenResolved],
  ...[ItemsToClose, WaitingDecisions],
];

const resolvers = [
  ...[BoardItemResolver, DecideResolver, PublicBoardResolver, SeatResolver],
  ...[InterestResolver, DeclaredInterestResolver, DerivedInterestResolver],
];

/** What other modules may inject. */
const door = [
  Boards,
  Governance,
  InterestDerivers,
  ItemAccess,
  ResolutionEffects,
  ResolutionReader,
  StandingResolutions,
];

@Module({
  imports: [IdentityModule, OrganisationsModule],
  providers: [...persistence, ...useCases, ...services, ...resolvers, ...door],
  exports: [...useCases, ...door],
})
export class GovernanceModule {}
