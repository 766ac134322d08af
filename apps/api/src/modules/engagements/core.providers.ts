import { AddresseeFieldsResolver } from './api/addressee-fields.resolver.ts';
import { AddresseesResolver, DescribingResolver } from './api/addressees.resolver.ts';
import { ClosingResolver } from './api/closing.resolver.ts';
import { ConfidentialResolver } from './api/confidential.resolver.ts';
import { EngagementCompanyResolver, EngagementsResolver } from './api/engagements.resolver.ts';
import { EngagementsLoader } from './api/engagements.loader.ts';
import { AddresseeMatchResolver, JoiningResolver } from './api/joining.resolver.ts';
import { GroundRulesResolver, JointResolver } from './api/ground-rules.resolver.ts';
import { EngagementListsResolver } from './api/lists.resolver.ts';
import { BriefingResolver, OpeningResolver } from './api/opening.resolver.ts';
import { CompanyReviewResolver, NegotiationResolver, PapersResolver } from './api/papers.resolver.ts';
import { OwnRequestResolver, RequestAnswersResolver, RequestPartiesResolver } from './api/request-fields.resolver.ts';
import { AskingResolver, ReplyByLinkResolver, RequestsResolver } from './api/requests.resolver.ts';
import { AcceptAntitrustNotice } from './application/accept-antitrust-notice.ts';
import { AcceptConfidence } from './application/accept-confidence.ts';
import { AddresseePages } from './application/addressee-pages.ts';
import { AddresseeReader } from './application/addressee-reader.ts';
import { AnswerByLink } from './application/answer-by-link.ts';
import { AnswerRequest } from './application/answer-request.ts';
import { AskAgain } from './application/ask-again.ts';
import { AskForExpert } from './application/ask-for-expert.ts';
import { BriefingNotices } from './application/briefing-notices.ts';
import { ChangeConfidentialItem } from './application/change-confidential-item.ts';
import { ConfidentialClock } from './application/confidential-clock.ts';
import { ConfidentialOffice } from './application/confidential-office.ts';
import { ConfidentialReader } from './application/confidential-reader.ts';
import { ContinueEngagement } from './application/continue-engagement.ts';
import { DecideCaseByCase } from './application/decide-case-by-case.ts';
import { DescribeAddressee } from './application/describe-addressee.ts';
import { EndEngagement } from './application/end-engagement.ts';
import { EngagementAccess, EngagementVisibility } from './application/engagement-access.ts';
import { EngagementDesk } from './application/engagement-desk.ts';
import { EngagementLists } from './application/engagement-lists.ts';
import { EngagementPapers } from './application/engagement-papers.ts';
import { EngagementParties } from './application/engagement-parties.ts';
import { EngagementReader } from './application/engagement-reader.ts';
import { EngagementSidePapers } from './application/engagement-side-papers.ts';
import { EngagementStandings } from './application/engagement-standings.ts';
import { EnterAddressee } from './application/enter-addressee.ts';
import { FileRequest } from './application/file-request.ts';
import { GroundRulesTable } from './application/ground-rules-table.ts';
import { HeardPoints } from './application/heard-points.ts';
import { HoldRequest } from './application/hold-request.ts';
import { JoinAddressee } from './application/join-addressee.ts';
import { JoinRows } from './application/join-rows.ts';
import { JointTermsDesk } from './application/joint-terms.ts';
import { LeaveEngagement } from './application/leave-engagement.ts';
import { Negotiation } from './application/negotiation.ts';
import { OpenEngagement } from './application/open-engagement.ts';
import { ProposeGroundRules } from './application/propose-ground-rules.ts';
import { PublishBriefing } from './application/publish-briefing.ts';
import { RegisteredCompanies } from './application/registered-companies.ts';
import { ReplyLinks } from './application/reply-links.ts';
import { RequestAskers } from './application/request-askers.ts';
import { RequestClock } from './application/request-clock.ts';
import { RequestLists } from './application/request-lists.ts';
import { RequestNotices } from './application/request-notices.ts';
import { RequestParties } from './application/request-parties.ts';
import { RequestReader } from './application/request-reader.ts';
import { ReviewClock } from './application/review-clock.ts';
import { ReviewEngagement } from './application/review-engagement.ts';
import { SaveBriefingDraft } from './application/save-briefing-draft.ts';
import { SealConfidentialItem } from './application/seal-confidential-item.ts';
import { AskedRequests, SendReplyLinks } from './application/send-reply-links.ts';
import { SignGroundRules } from './application/sign-ground-rules.ts';
import { StartWhenAgreed } from './application/start-when-agreed.ts';
import { TranslateGroundRules } from './application/translate-ground-rules.ts';
import { WaitingEngagements, WaitingPeople } from './application/waiting-engagements.ts';
import { WithdrawRequest } from './application/withdraw-request.ts';
import { WriteForumAccount } from './application/write-forum-account.ts';
import { AddresseeDetailsRepository } from './persistence/addressee-details.repository.ts';
import { AddresseeJoinRepository } from './persistence/addressee-join.repository.ts';
import { AddresseeRepository } from './persistence/addressee.repository.ts';
import { BriefingRepository } from './persistence/briefing.repository.ts';
import { ConfidentialRepository } from './persistence/confidential.repository.ts';
import { EngagementMovesRepository } from './persistence/engagement-moves.repository.ts';
import { EngagementRepository } from './persistence/engagement.repository.ts';
import { ExpertRequestRepository } from './persistence/expert-request.repository.ts';
import { GroundRulesRepository } from './persistence/ground-rules.repository.ts';
import { JointRepository } from './persistence/joint.repository.ts';
import { ReplyLinkRepository } from './persistence/reply-link.repository.ts';
import { RequestRepository } from './persistence/request.repository.ts';
import { ReviewRepository } from './persistence/review.repository.ts';
import { WaitingEngagementRepository } from './persistence/waiting-engagement.repository.ts';

const persistence = [
  ...[
    AddresseeRepository,
    AddresseeJoinRepository,
    AddresseeDetailsRepository,
    EngagementRepository,
    EngagementMovesRepository,
  ],
  ...[BriefingRepository, GroundRulesRepository, JointRepository, ReviewRepository, ReplyLinkRepository],
  ...[RequestRepository, ExpertRequestRepository, ConfidentialRepository, WaitingEngagementRepository],
];

/** The desk at which both sides work, and what they find there. */
const desk = [
  ...[EngagementDesk, EngagementParties, EngagementPapers, EngagementSidePapers, EngagementStandings, EngagementLists],
  ...[Negotiation, GroundRulesTable, StartWhenAgreed, BriefingNotices, ConfidentialOffice, ConfidentialReader],
  ...[AddresseePages, RequestLists, RequestNotices, RequestParties, RequestAskers, AskedRequests, WaitingPeople],
  ...[JoinRows, RegisteredCompanies],
];

/** What happens by itself. */
const clocks = [ReviewClock, RequestClock, ConfidentialClock, SendReplyLinks, WaitingEngagements];

const useCases = [
  ...[OpenEngagement, SaveBriefingDraft, PublishBriefing, WriteForumAccount, ProposeGroundRules, TranslateGroundRules],
  ...[SignGroundRules, DecideCaseByCase, JointTermsDesk, AcceptAntitrustNotice, ReviewEngagement, ContinueEngagement],
  ...[
    LeaveEngagement,
    EndEngagement,
    FileRequest,
    AnswerRequest,
    AnswerByLink,
    HoldRequest,
    AskForExpert,
    AskAgain,
    WithdrawRequest,
  ],
  ...[JoinAddressee],
  ...[SealConfidentialItem, ChangeConfidentialItem, AcceptConfidence, DescribeAddressee, EnterAddressee],
];

const api = [
  ...[EngagementsResolver, EngagementCompanyResolver, EngagementListsResolver, PapersResolver, NegotiationResolver],
  ...[CompanyReviewResolver, OpeningResolver, BriefingResolver, GroundRulesResolver, JointResolver, ClosingResolver],
  ...[ConfidentialResolver, RequestsResolver, ReplyByLinkResolver, RequestPartiesResolver, RequestAnswersResolver],
  ...[AskingResolver, OwnRequestResolver, JoiningResolver, AddresseeMatchResolver],
  ...[AddresseesResolver, DescribingResolver, AddresseeFieldsResolver],
];

export const coreProviders = [...persistence, ...desk, ...clocks, ...useCases, ...api];

/** What other modules may inject. */
export const coreDoor = [
  ...[AddresseeReader, EngagementReader, EngagementAccess, EngagementVisibility, EngagementsLoader],
  ...[HeardPoints, ReplyLinks, RequestReader],
];
