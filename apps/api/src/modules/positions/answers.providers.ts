import { AnswerItemsResolver, AnswerLedgersResolver, PositionDecisionsResolver } from './api/answer-items.resolver.ts';
import { RecommendationAnswerResolver } from './api/answer-items.resolver.ts';
import { AnswersLoader } from './api/answers.loader.ts';
import { CompanyAnswersResolver } from './api/company-answers.resolver.ts';
import { CompanyWordsResolver, ReplyByLinkResolver, UrgentAlertResolver } from './api/company-words.resolver.ts';
import { ForumAnswersResolver, ForumItemsResolver } from './api/forum-answers.resolver.ts';
import { SafetyHoldsResolver } from './api/safety-holds.resolver.ts';
import { RatingsResolver } from './api/ratings.resolver.ts';
import { AcknowledgeItem } from './application/acknowledge-item.ts';
import { AnswerClocks } from './application/answer-clocks.ts';
import { AnswerDossiers } from './application/answer-dossiers.ts';
import { AnswerDrafts } from './application/answer-drafts.ts';
import { AnsweringAccess } from './application/answering-access.ts';
import { AnswerMoves } from './application/answer-moves.ts';
import { AnswerReader } from './application/answer-reader.ts';
import { AskFullVote, FullVotes } from './application/ask-full-vote.ts';
import { CastRating } from './application/cast-rating.ts';
import { CloseAnswerItem } from './application/close-item.ts';
import { CloseRatingRound, RatingEnd } from './application/close-rating-round.ts';
import { CompanyAnswers, CompanyRows } from './application/company-answers.ts';
import { CompanyWording, ReportMilestone, SendInterimMeasures } from './application/company-words.ts';
import { CountAnswer } from './application/count-answer.ts';
import { ExtendClock } from './application/extend-clock.ts';
import { ForumAnswerDesks, ForumAnswerRows } from './application/forum-answer-desk.ts';
import { ForumDecisions } from './application/forum-decisions.ts';
import { EvidenceFiles } from './application/evidence-files.ts';
import { HoldAlert } from './application/hold-alert.ts';
import { HoldItem } from './application/hold-item.ts';
import { Delivered, OpenAnswerItems } from './application/open-answer-items.ts';
import { OpenRatingRound } from './application/open-rating-round.ts';
import { OwnRatings } from './application/own-ratings.ts';
import { PublicAnswers } from './application/public-answers.ts';
import { RateAnew } from './application/rate-anew.ts';
import { RatingDesk } from './application/rating-desk.ts';
import { RatingPanel } from './application/rating-panel.ts';
import { RatingRecords } from './application/rating-records.ts';
import { ReadEvidenceFile } from './application/read-evidence-file.ts';
import { ReceiveAnswer } from './application/receive-answer.ts';
import { RecheckClock, RecordRecheck } from './application/record-recheck.ts';
import { LinkedItems, SendLinkAgain } from './application/send-link-again.ts';
import { ReopenItem } from './application/reopen-item.ts';
import { ReplyByLink, ReplyMatters } from './application/reply-by-link.ts';
import { ReportEarlyDecision, Unanswered } from './application/report-early-decision.ts';
import { ResponsePath } from './application/response-path.ts';
import { SaveResponseDraft } from './application/save-response-draft.ts';
import { SayNotNow } from './application/say-not-now.ts';
import { SendResponse } from './application/send-response.ts';
import { SignOff } from './application/sign-off.ts';
import { TranslateAnswer } from './application/translate-answer.ts';
import { AlertClock, AlertParties, UrgentAlerts } from './application/urgent-alerts.ts';
import { WaitingAnswers } from './application/waiting-answers.ts';
import { AlertRepository } from './persistence/alert.repository.ts';
import { AnswerRows } from './persistence/answer-dossier.repository.ts';
import { AnswerItemRepository } from './persistence/answer-item.repository.ts';
import { CompanyQueueRepository } from './persistence/company-queue.repository.ts';
import { CompanyWordRepository } from './persistence/company-word.repository.ts';
import { EvidenceUseRepository } from './persistence/evidence-use.repository.ts';
import { ElectorateRepository } from './persistence/electorate.repository.ts';
import { ForumActRepository } from './persistence/forum-act.repository.ts';
import { OverdueRepository } from './persistence/overdue.repository.ts';
import { RatingRepository } from './persistence/rating.repository.ts';
import { ResponseRepository } from './persistence/response.repository.ts';
import { SignatoryRepository } from './persistence/signatory.repository.ts';
import { WaitingAnswerRepository } from './persistence/waiting-answer.repository.ts';

const rows = [
  ...[AlertRepository, AnswerItemRepository, AnswerRows, CompanyWordRepository, ElectorateRepository],
  ...[ForumActRepository, OverdueRepository, RatingRepository, ResponseRepository, SignatoryRepository],
  ...[WaitingAnswerRepository, EvidenceUseRepository, CompanyQueueRepository],
];

/** What companies say, by when. */
const answering = [
  ...[AnsweringAccess, AnswerMoves, AnswerClocks, Delivered, OpenAnswerItems, AnswerDrafts, ResponsePath],
  ...[AcknowledgeItem, SaveResponseDraft, SignOff, SendResponse, CountAnswer, CompanyRows, CompanyAnswers],
  ...[CompanyWording, SendInterimMeasures, ReportMilestone, Unanswered, ReportEarlyDecision],
  ...[ReplyMatters, ReplyByLink, ReceiveAnswer, TranslateAnswer, AlertParties, UrgentAlerts, AlertClock],
  ...[EvidenceFiles, ReadEvidenceFile, LinkedItems, SendLinkAgain],
];

/** What members make of it, and what their forum does about it. */
const judging = [
  ...[RatingPanel, RatingRecords, OpenRatingRound, RatingEnd, CloseRatingRound, OwnRatings, CastRating, SayNotNow],
  ...[FullVotes, AskFullVote, RateAnew, RatingDesk, ForumDecisions, CloseAnswerItem, ReopenItem, ExtendClock],
  ...[RecordRecheck, RecheckClock, HoldItem, HoldAlert, ForumAnswerRows, ForumAnswerDesks, WaitingAnswers],
];

export const answersProviders = [
  ...rows,
  ...answering,
  ...judging,
  ...[PublicAnswers, AnswerItemsResolver, AnswerLedgersResolver, RecommendationAnswerResolver],
  ...[PositionDecisionsResolver, CompanyAnswersResolver, CompanyWordsResolver, UrgentAlertResolver],
  ...[ReplyByLinkResolver, RatingsResolver, ForumItemsResolver, ForumAnswersResolver, SafetyHoldsResolver],
];

/** What other modules may inject. */
export const answersDoor = [AnswerDossiers, AnswerReader, AnswersLoader];
