import { Injectable } from '@nestjs/common';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';

/** What a map is about. */
@Injectable()
export class MapRows {
  constructor(
    readonly consultations: ConsultationRepository,
    readonly statements: StatementRepository,
  ) {}
}
