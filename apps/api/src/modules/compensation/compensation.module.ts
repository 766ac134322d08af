import { Module } from '@nestjs/common';
import { EngagementsModule } from '../engagements/index.ts';
import { ForumsModule } from '../forums/index.ts';
import { FundModule } from '../fund/index.ts';
import { GovernanceModule } from '../governance/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { PaymentsModule } from '../payments/index.ts';
import {
  CompensationBatchesResolver,
  CompensationDecisionSumsResolver,
  CompensationPayeesResolver,
  CompensationSumsResolver,
} from './api/batches.resolver.ts';
import { ClaimsResolver } from './api/claims.resolver.ts';
import { AskedExpertsResolver, ExpertAnswerResolver, ExpertAnswersResolver } from './api/experts.resolver.ts';
import { DayRatesResolver, OfficeResolver } from './api/office.resolver.ts';
import { OwnCompensationResolver } from './api/own.resolver.ts';
import { PayoutFileController } from './api/payout-file.controller.ts';
import { PayoutsResolver } from './api/payouts.resolver.ts';
import { PublicCompensationResolver } from './api/public.resolver.ts';
import { ScreeningResolver } from './api/screening.resolver.ts';
import { AmendClaim } from './application/amend-claim.ts';
import { AuthoriseBatch } from './application/authorise-batch.ts';
import { BatchFiles } from './application/batch-files.ts';
import { BatchGate, GateSources } from './application/batch-gate.ts';
import { BatchPeople } from './application/batch-people.ts';
import { BatchReader } from './application/batch-reader.ts';
import { BatchRecords } from './application/batch-records.ts';
import { BatchSubstitutes, SubstituteBoard } from './application/batch-substitutes.ts';
import { BoardWork } from './application/board-work.ts';
import { BookPayouts } from './application/book-payouts.ts';
import { ChooseCompensation } from './application/choose-compensation.ts';
import { ClaimRecords } from './application/claim-records.ts';
import { CloseEnvelopes, EnvelopeEvents } from './application/close-envelopes.ts';
import { CompensationRules } from './application/compensation-rules.ts';
import { DayRates } from './application/day-rates.ts';
import { DecideClaim } from './application/decide-claim.ts';
import { Disclosures } from './application/disclosures.ts';
import { FileClaim } from './application/file-claim.ts';
import { GatePayees } from './application/gate-payees.ts';
import { MakeOffers } from './application/make-offers.ts';
import { ExpertRequests } from './application/expert-requests.ts';
import { OfficeReader } from './application/office-reader.ts';
import { OfficeRecords } from './application/office-records.ts';
import { OwnCompensationReader } from './application/own-compensation.ts';
import { PrepareBatch } from './application/prepare-batch.ts';
import { ProposeCompensation } from './application/propose-compensation.ts';
import { Pseudonyms } from './application/pseudonyms.ts';
import { PublicCompensation, PublicTables } from './application/public-compensation.ts';
import { RecordPayouts } from './application/record-payouts.ts';
import { RedirectTargets } from './application/redirect-targets.ts';
import { CompensationEffects } from './application/resolution-effects.ts';
import { SaveMethod } from './application/save-method.ts';
import { PeopleToScreen, ScreenPerson } from './application/screen-person.ts';
import { SendBatch } from './application/send-batch.ts';
import { PartEvents, SendPart } from './application/send-part.ts';
import { StatementPayments } from './application/statement-payments.ts';
import { WaitingCompensation } from './application/waiting-compensation.ts';
import { BatchRepository } from './persistence/batch.repository.ts';
import { ClaimRepository } from './persistence/claim.repository.ts';
import { DayRateRepository } from './persistence/day-rate.repository.ts';
import { DisclosureRepository } from './persistence/disclosure.repository.ts';
import { EnvelopeRepository } from './persistence/envelope.repository.ts';
import { ExpertRepository } from './persistence/expert.repository.ts';
import { MethodRepository } from './persistence/method.repository.ts';
import { OfferRepository } from './persistence/offer.repository.ts';
import { PaymentRepository } from './persistence/payment.repository.ts';
import { ScheduleRepository } from './persistence/schedule.repository.ts';
import { ScreeningRepository } from './persistence/screening.repository.ts';
import { TargetRepository } from './persistence/target.repository.ts';
import { WaitingRepository } from './persistence/waiting.repository.ts';

const persistence = [
  ExpertRepository,
  ...[BatchRepository, ClaimRepository, DayRateRepository, DisclosureRepository, EnvelopeRepository, MethodRepository],
  ...[OfferRepository, PaymentRepository, ScheduleRepository, ScreeningRepository, TargetRepository, WaitingRepository],
];
const rules = [CompensationRules, CompensationEffects, ProposeCompensation, EnvelopeEvents, CloseEnvelopes];
const participants = [
  BoardWork,
  MakeOffers,
  RedirectTargets,
  ChooseCompensation,
  SaveMethod,
  OwnCompensationReader,
  Pseudonyms,
];
const claims = [ClaimRecords, FileClaim, AmendClaim, DecideClaim];
const office = [
  OfficeRecords,
  OfficeReader,
  ExpertRequests,
  DayRates,
  PeopleToScreen,
  ScreenPerson,
  WaitingCompensation,
];
const batches = [
  ...[BatchRecords, PrepareBatch, BatchPeople, GatePayees, GateSources, BatchGate, AuthoriseBatch, SendBatch],
  ...[PartEvents, SendPart, BatchReader, BatchFiles, BookPayouts, RecordPayouts, StatementPayments],
  ...[SubstituteBoard, BatchSubstitutes],
];
const open = [Disclosures, PublicTables, PublicCompensation];
const api = [
  ...[AskedExpertsResolver, ExpertAnswersResolver, ExpertAnswerResolver],
  ...[PublicCompensationResolver, OwnCompensationResolver, ClaimsResolver, OfficeResolver, DayRatesResolver],
  ...[
    CompensationBatchesResolver,
    CompensationSumsResolver,
    CompensationDecisionSumsResolver,
    CompensationPayeesResolver,
  ],
  ...[PayoutsResolver, ScreeningResolver],
];

/** People are paid for taking part: by public rules, through the one gate, and nobody learns what they chose. */
@Module({
  imports: [
    EngagementsModule,
    ForumsModule,
    FundModule,
    GovernanceModule,
    IdentityModule,
    LedgerModule,
    OrganisationsModule,
    PaymentsModule,
  ],
  controllers: [PayoutFileController],
  providers: [...persistence, ...rules, ...participants, ...claims, ...office, ...batches, ...open, ...api],
})
export class CompensationModule {}
