import { ByCodeResolver, HeardMatterResolver } from './api/by-code.resolver.ts';
import { GrievanceFiguresResolver } from './api/figures.resolver.ts';
import { GrievanceFieldsResolver, GrievanceResolver } from './api/grievance.resolver.ts';
import { HearingOfficeResolver, OneOffInputResolver } from './api/office.resolver.ts';
import { PublicHearingResolver } from './api/public-hearing.resolver.ts';
import { RemedyFieldsResolver } from './api/remedy.resolver.ts';
import { ReprisalFieldsResolver, SafetyResolver } from './api/safety.resolver.ts';
import { SealedByCodeResolver } from './api/sealed-by-code.resolver.ts';
import { SendingResolver } from './api/sending.resolver.ts';
import { ActOnReprisal } from './application/act-on-reprisal.ts';
import { AnswerGrievance } from './application/answer-grievance.ts';
import { ComeBack } from './application/come-back.ts';
import { FileGrievance, GrievanceKeeping } from './application/file-grievance.ts';
import { GrievanceAccess } from './application/grievance-access.ts';
import { GrievanceDesk } from './application/grievance-desk.ts';
import { HeardWords } from './application/heard-words.ts';
import { HearingAccess } from './application/hearing-access.ts';
import { ClockParts, GrievanceOverdueTeller, HearingClock } from './application/hearing-clock.ts';
import { HearingDesks } from './application/hearing-desks.ts';
import { HearingFigures } from './application/hearing-figures.ts';
import { HearingPlaces } from './application/hearing-places.ts';
import { HoldGrievance } from './application/hold-grievance.ts';
import { HearingSubjects } from './application/hearing-subjects.ts';
import { InputDesk } from './application/input-desk.ts';
import { InputLinks } from './application/input-links.ts';
import { InputPoints } from './application/input-points.ts';
import { Intake } from './application/intake.ts';
import { JudgeGrievance } from './application/judge-grievance.ts';
import { MatterEnds } from './application/matter-ends.ts';
import { MattersByCode } from './application/matters-by-code.ts';
import { OfficeCalls } from './application/office-calls.ts';
import { Remedies } from './application/remedies.ts';
import { ReportReprisal } from './application/report-reprisal.ts';
import { ReprisalDesk } from './application/reprisal-desk.ts';
import { SafetyClock } from './application/safety-clock.ts';
import { SafetyKeys } from './application/safety-keys.ts';
import { SaveRemedy } from './application/save-remedy.ts';
import { SealedByCode } from './application/sealed-by-code.ts';
import { SealedDesk } from './application/sealed-desk.ts';
import { SendOneOffInput } from './application/send-one-off-input.ts';
import { SendSealedReport } from './application/send-sealed-report.ts';
import { WaitingHearing, WaitingRows } from './application/waiting-hearing.ts';
import { WaitingSafety } from './application/waiting-safety.ts';
import { WithdrawByCode } from './application/withdraw-by-code.ts';
import { WorkOnGrievance } from './application/work-on-grievance.ts';
import { WorkOnInput } from './application/work-on-input.ts';
import { WriteByCode } from './application/write-by-code.ts';
import { CodedInputRepository } from './persistence/coded-input.repository.ts';
import { CompanyNamesRepository } from './persistence/company-names.repository.ts';
import { FiguresRepository } from './persistence/figures.repository.ts';
import { GrievanceRepository } from './persistence/grievance.repository.ts';
import { HeardMessageRepository } from './persistence/heard-message.repository.ts';
import { RemedyRepository } from './persistence/remedy.repository.ts';
import { ReprisalRepository } from './persistence/reprisal.repository.ts';
import { SealedReportRepository } from './persistence/sealed-report.repository.ts';

const rows = [
  CompanyNamesRepository,
  ...[CodedInputRepository, FiguresRepository, GrievanceRepository, HeardMessageRepository, RemedyRepository],
  ...[ReprisalRepository, SealedReportRepository],
];

const resolvers = [
  ...[
    ByCodeResolver,
    GrievanceFieldsResolver,
    GrievanceFiguresResolver,
    GrievanceResolver,
    HeardMatterResolver,
    HearingOfficeResolver,
  ],
  ...[
    OneOffInputResolver,
    PublicHearingResolver,
    RemedyFieldsResolver,
    ReprisalFieldsResolver,
    SafetyResolver,
    SealedByCodeResolver,
  ],
  SendingResolver,
];

export const hearingProviders = [
  ...[...rows, ...resolvers, ActOnReprisal, AnswerGrievance, ClockParts, ComeBack, FileGrievance, GrievanceAccess],
  ...[GrievanceDesk, GrievanceKeeping, GrievanceOverdueTeller, HeardWords, HearingAccess, HearingClock, HearingDesks],
  ...[
    HearingPlaces,
    HearingSubjects,
    HoldGrievance,
    InputDesk,
    InputLinks,
    InputPoints,
    Intake,
    JudgeGrievance,
    MatterEnds,
    MattersByCode,
  ],
  ...[OfficeCalls, Remedies, ReportReprisal, ReprisalDesk, SafetyClock, SafetyKeys, SaveRemedy, SealedByCode],
  ...[SealedDesk, SendOneOffInput, SendSealedReport, WaitingHearing, WaitingRows, WaitingSafety, WithdrawByCode],
  ...[WorkOnGrievance, WorkOnInput, WriteByCode],
];

/** What other modules may inject. */
export const hearingDoor = [HearingFigures];
