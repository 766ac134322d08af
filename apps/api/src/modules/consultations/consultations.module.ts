import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections/index.ts';
import { EngagementsModule } from '../engagements/index.ts';
import { ForumsModule } from '../forums/index.ts';
import { PositionsModule } from '../positions/index.ts';
import { ConsultationsBehindResolver } from './api/consultations-behind.resolver.ts';
import { ConsultationsResolver } from './api/consultations.resolver.ts';
import { ConsultingResolver } from './api/consulting.resolver.ts';
import { HoldingConsultationsResolver } from './api/holding-consultations.resolver.ts';
import { OpinionMapResolver } from './api/opinion-map.resolver.ts';
import { AddStatements } from './application/add-statements.ts';
import { ConsultationAccess } from './application/consultation-access.ts';
import { ConsultationMoves } from './application/consultation-moves.ts';
import { ConsultationPages } from './application/consultation-pages.ts';
import { ConsultationReader } from './application/consultation-reader.ts';
import { ConsultationSurroundings } from './application/consultation-surroundings.ts';
import { ConsultationsBehind } from './application/consultations-behind.ts';
import { DraftConsultation } from './application/draft-consultation.ts';
import { HeardInConsultations } from './application/heard-in-consultations.ts';
import { MapAnnouncements } from './application/map-announcements.ts';
import { MapRuns } from './application/map-runs.ts';
import { MapSteps } from './application/map-steps.ts';
import { HideableRows } from './application/hideable-rows.ts';
import { ModeratedWords } from './application/moderated-words.ts';
import { MoveConsultation } from './application/move-consultation.ts';
import { MapRows } from './application/map-rows.ts';
import { OpinionMaps } from './application/opinion-maps.ts';
import { OwnStatements } from './application/own-statements.ts';
import { ProposeStatement } from './application/propose-statement.ts';
import { RateStatements } from './application/rate-statements.ts';
import { StatementPages } from './application/statement-pages.ts';
import { StatementRows } from './application/statement-rows.ts';
import { StatementsInSight } from './application/statements-in-sight.ts';
import { WaitingConsultations } from './application/waiting-consultations.ts';
import { WhenPositionsAdopted } from './application/when-positions-adopted.ts';
import { ConsultationTexts } from './application/words-in-sight.ts';
import { WriteComment } from './application/write-comment.ts';
import { CommentRepository } from './persistence/comment.repository.ts';
import { ConsultationRepository } from './persistence/consultation.repository.ts';
import { ModeratedRepository } from './persistence/moderated.repository.ts';
import { OpinionMapRepository } from './persistence/opinion-map.repository.ts';
import { RatingRepository } from './persistence/rating.repository.ts';
import { StatementRepository } from './persistence/statement.repository.ts';

const persistence = [
  ...[CommentRepository, ConsultationRepository, ModeratedRepository, OpinionMapRepository, RatingRepository],
  StatementRepository,
];

const services = [
  ...[ConsultationAccess, ConsultationMoves, ConsultationPages, ConsultationSurroundings, ConsultationTexts],
  ...[HeardInConsultations, HideableRows, MapAnnouncements, MapRows, MapRuns, MapSteps, ModeratedWords, OpinionMaps],
  ...[
    StatementPages,
    StatementRows,
    StatementsInSight,
    WaitingConsultations,
    WhenPositionsAdopted,
    ConsultationsBehind,
  ],
];

const useCases = [
  ...[
    AddStatements,
    DraftConsultation,
    MoveConsultation,
    OwnStatements,
    ProposeStatement,
    RateStatements,
    WriteComment,
  ],
];

const api = [
  ConsultationsResolver,
  ConsultingResolver,
  HoldingConsultationsResolver,
  OpinionMapResolver,
  ConsultationsBehindResolver,
];

/** What members are asked, and the map of what they answered. */
@Module({
  imports: [ElectionsModule, EngagementsModule, ForumsModule, PositionsModule],
  providers: [...persistence, ...services, ...useCases, ...api, ConsultationReader],
  exports: [ConsultationReader],
})
export class ConsultationsModule {}
