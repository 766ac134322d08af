import { AmendmentsResolver, DecidingResolver } from './api/deciding.resolver.ts';
import { DraftingResolver, PositionCommentsResolver, RecommendationsResolver } from './api/drafting.resolver.ts';
import {
  DraftRecommendationResolver,
  DraftsResolver,
  OpenItemsResolver,
  PositionCommentResolver,
} from './api/drafts.resolver.ts';
import { HeardResolver } from './api/heard.resolver.ts';
import { OpinionsResolver } from './api/opinions.resolver.ts';
import { AddClause, PlaceClause } from './application/add-clause.ts';
import { AdoptPosition } from './application/adopt-position.ts';
import { AnswerAmendment } from './application/answer-amendment.ts';
import { ApplyAmendment } from './application/apply-amendment.ts';
import { BeginPosition, DraftWords } from './application/begin-position.ts';
import { CastPositionVote } from './application/cast-position-vote.ts';
import { ChangePosition } from './application/change-position.ts';
import { CommentOnPosition } from './application/comment-on-position.ts';
import { Deciding } from './application/deciding.ts';
import { BesideDraft, DecisionDesk } from './application/decision-desk.ts';
import { DeclarePositionInterest, InterestEffects } from './application/declare-interest.ts';
import { CommentAuthors, DraftDesk } from './application/draft-desk.ts';
import { DraftParts } from './application/draft-parts.ts';
import { Drafting } from './application/drafting.ts';
import { HandInOpinion } from './application/hand-in-opinion.ts';
import { HeardDesk } from './application/heard-desk.ts';
import { ModeratedComments } from './application/moderated-comments.ts';
import { OpenDecision } from './application/open-decision.ts';
import { Opinions } from './application/opinions.ts';
import { OrderRecommendations } from './application/order-recommendations.ts';
import { PositionAccess } from './application/position-access.ts';
import { PositionAddressees } from './application/position-addressees.ts';
import { AddresseeTies, PositionChamber } from './application/position-chamber.ts';
import { PositionMoves } from './application/position-moves.ts';
import { PositionRecord } from './application/position-record.ts';
import { PositionSurroundings } from './application/position-surroundings.ts';
import { ProposeAmendment } from './application/propose-amendment.ts';
import { PublishPosition } from './application/publish-position.ts';
import { Readiness } from './application/readiness.ts';
import { RemoveClause } from './application/remove-clause.ts';
import { RemoveRecommendation } from './application/remove-recommendation.ts';
import { ReviseAmendment } from './application/revise-amendment.ts';
import { SaveClause } from './application/save-clause.ts';
import { SaveOpinion } from './application/save-opinion.ts';
import { SaveRecommendation } from './application/save-recommendation.ts';
import { SaveTranslations } from './application/save-translations.ts';
import { SetSources } from './application/set-sources.ts';
import { AmendmentEffects, SettleAmendment } from './application/settle-amendment.ts';
import { AfterDecision, SettleDecision } from './application/settle-decision.ts';
import { SupportOpinion } from './application/support-opinion.ts';
import { TakeBack } from './application/take-back.ts';
import { VoteBook } from './application/vote-book.ts';
import { VoteOnAmendment } from './application/vote-on-amendment.ts';
import { WaitingPositions } from './application/waiting-positions.ts';
import { WithdrawAmendment } from './application/withdraw-amendment.ts';
import { WithdrawOpinion } from './application/withdraw-opinion.ts';
import { WithdrawPosition } from './application/withdraw-position.ts';
import { AdoptionRepository } from './persistence/adoption.repository.ts';
import { AmendmentRepository } from './persistence/amendment.repository.ts';
import { ClauseRepository } from './persistence/clause.repository.ts';
import { CommentRepository } from './persistence/comment.repository.ts';
import { DecisionRepository } from './persistence/decision.repository.ts';
import { DraftRecommendationRepository } from './persistence/draft-recommendation.repository.ts';
import { DraftRepository } from './persistence/draft.repository.ts';
import { OpinionRepository } from './persistence/opinion.repository.ts';
import { TranslationRepository } from './persistence/translation.repository.ts';
import { WaitingPositionRepository } from './persistence/waiting-position.repository.ts';

const persistence = [
  ...[AdoptionRepository, AmendmentRepository, ClauseRepository, CommentRepository, DecisionRepository],
  ...[DraftRecommendationRepository, DraftRepository, OpinionRepository, TranslationRepository],
];

const words = [
  ...[PositionAccess, PositionSurroundings, Drafting, DraftWords, BeginPosition, ChangePosition, WithdrawPosition],
  ...[SaveClause, PlaceClause, AddClause, RemoveClause, SaveRecommendation, RemoveRecommendation],
  ...[OrderRecommendations, SetSources, ProposeAmendment, ApplyAmendment, ReviseAmendment, AnswerAmendment],
  ...[WithdrawAmendment, AmendmentEffects, SettleAmendment, VoteOnAmendment, CommentOnPosition, ModeratedComments],
];

const decisions = [
  ...[PositionAddressees, AddresseeTies, PositionChamber, Readiness, PositionMoves, Deciding, AfterDecision],
  ...[SettleDecision, OpenDecision, CastPositionVote, TakeBack, InterestEffects, DeclarePositionInterest],
  ...[Opinions, SaveOpinion, HandInOpinion, SupportOpinion, WithdrawOpinion, SaveTranslations],
  ...[PositionRecord, PublishPosition, AdoptPosition],
];

const api = [
  ...[DraftDesk, CommentAuthors, DraftParts, VoteBook, DecisionDesk, BesideDraft],
  ...[DraftsResolver, DraftRecommendationResolver, OpenItemsResolver, PositionCommentResolver],
  ...[DraftingResolver, RecommendationsResolver, PositionCommentsResolver, AmendmentsResolver, DecidingResolver],
  ...[OpinionsResolver, HeardDesk, HeardResolver],
];

/** From the first word of a position to its adoption. */
export const draftProviders = [
  WaitingPositionRepository,
  WaitingPositions,
  ...persistence,
  ...words,
  ...decisions,
  ...api,
];
