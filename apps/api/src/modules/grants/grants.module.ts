import { Module } from '@nestjs/common';
import { FundModule } from '../fund/index.ts';
import { GovernanceModule } from '../governance/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { ApplicationPresenter } from './api/application.presenter.ts';
import { ApplicationSurroundingsResolver } from './api/application-surroundings.resolver.ts';
import { ApplicationsResolver } from './api/applications.resolver.ts';
import { ApplyingResolver } from './api/applying.resolver.ts';
import { AttachmentsLoader } from './api/attachments.loader.ts';
import { AwardsResolver, TranchesResolver } from './api/awards.resolver.ts';
import { CallsResolver } from './api/calls.resolver.ts';
import { DecidingResolver } from './api/deciding.resolver.ts';
import { DossiersResolver } from './api/dossiers.resolver.ts';
import { GranteeResolver } from './api/grantee.resolver.ts';
import { GrantHistoryResolver } from './api/grant-history.resolver.ts';
import { GrantsLoader } from './api/grants.loader.ts';
import { OfficeResolver } from './api/office.resolver.ts';
import { ReviewsResolver } from './api/reviews.resolver.ts';
import { AcceptAgreement } from './application/accept-agreement.ts';
import { AnswerReport } from './application/answer-report.ts';
import { AppealRecords } from './application/appeal-records.ts';
import { ApplicationAccess } from './application/application-access.ts';
import { ApplicationReader } from './application/application-reader.ts';
import { ApplicationRecords } from './application/application-records.ts';
import { ApplicationSurroundings } from './application/application-surroundings.ts';
import { AssessEligibility } from './application/assess-eligibility.ts';
import { AssignReviewer } from './application/assign-reviewer.ts';
import { AwardAccess } from './application/award-access.ts';
import { AwardReader } from './application/award-reader.ts';
import { CallReader } from './application/call-reader.ts';
import { DecisionRecords } from './application/decision-records.ts';
import { DeriveAuthors } from './application/derive-authors.ts';
import { DecisionTableReader } from './application/decision-table-reader.ts';
import { EffectsOfResolutions } from './application/effects-of-resolutions.ts';
import { GrantHistoryReader } from './application/grant-history-reader.ts';
import { ImportGrantHistory } from './application/import-grant-history.ts';
import { FileAppeal } from './application/file-appeal.ts';
import { FundCallReader } from './application/fund-call-reader.ts';
import { ProposeCall } from './application/propose-call.ts';
import { ProposeDecision } from './application/propose-decision.ts';
import { RefuseReview } from './application/refuse-review.ts';
import { ReleaseTranche } from './application/release-tranche.ts';
import { ReviewReader } from './application/review-reader.ts';
import { ReviewRecords } from './application/review-records.ts';
import { ReviewerChoices } from './application/reviewer-choices.ts';
import { Reviewers } from './application/reviewers.ts';
import { SaveAnswers } from './application/save-answers.ts';
import { SettleAppeals } from './application/settle-appeals.ts';
import { SettleWhenBoardDecided } from './application/settle-when-board-decided.ts';
import { StartApplication } from './application/start-application.ts';
import { SubmitApplication } from './application/submit-application.ts';
import { SubmitReport } from './application/submit-report.ts';
import { Tranches } from './application/tranches.ts';
import { WaitingGrants } from './application/waiting-grants.ts';
import { WithdrawApplication } from './application/withdraw-application.ts';
import { WriteReview } from './application/write-review.ts';
import { AppealRepository } from './persistence/appeal.repository.ts';
import { ApplicationRepository } from './persistence/application.repository.ts';
import { AuthorRepository } from './persistence/author.repository.ts';
import { AwardRepository } from './persistence/award.repository.ts';
import { CallRepository } from './persistence/call.repository.ts';
import { DecisionRepository } from './persistence/decision.repository.ts';
import { GrantHistoryRepository } from './persistence/grant-history.repository.ts';
import { ReportRepository } from './persistence/report.repository.ts';
import { ReviewRepository } from './persistence/review.repository.ts';
import { WaitingRepository } from './persistence/waiting.repository.ts';

const repositories = [
  AppealRepository,
  ApplicationRepository,
  AuthorRepository,
  AwardRepository,
  CallRepository,
  DecisionRepository,
  GrantHistoryRepository,
  ReportRepository,
  ReviewRepository,
  WaitingRepository,
];
const records = [
  AppealRecords,
  ApplicationRecords,
  DecisionRecords,
  ReviewRecords,
  ApplicationAccess,
  AwardAccess,
  Reviewers,
];
const readers = [
  ApplicationReader,
  ApplicationSurroundings,
  AwardReader,
  CallReader,
  DecisionTableReader,
  FundCallReader,
  ReviewerChoices,
  ReviewReader,
  Tranches,
  WaitingGrants,
];
const applying = [StartApplication, SaveAnswers, SubmitApplication, WithdrawApplication, FileAppeal];
const deciding = [ProposeCall, AssessEligibility, AssignReviewer, WriteReview, RefuseReview, ProposeDecision];
const afterwards = [
  EffectsOfResolutions,
  SettleWhenBoardDecided,
  SettleAppeals,
  AcceptAgreement,
  ReleaseTranche,
  SubmitReport,
  AnswerReport,
];
const api = [
  ApplicationPresenter,
  ApplicationSurroundingsResolver,
  ApplicationsResolver,
  ApplyingResolver,
  AttachmentsLoader,
  AwardsResolver,
  TranchesResolver,
  CallsResolver,
  DecidingResolver,
  DossiersResolver,
  GranteeResolver,
  DeriveAuthors,
  GrantHistoryReader,
  GrantHistoryResolver,
  ImportGrantHistory,
  GrantsLoader,
  OfficeResolver,
  ReviewsResolver,
];

@Module({
  imports: [FundModule, GovernanceModule, IdentityModule, LedgerModule, OrganisationsModule],
  providers: [...repositories, ...records, ...readers, ...applying, ...deciding, ...afterwards, ...api],
  exports: [ApplicationReader, AwardReader, CallReader, Tranches],
})
export class GrantsModule {}
