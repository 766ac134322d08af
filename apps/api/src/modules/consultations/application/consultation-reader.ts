import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { Statement } from '../domain/statement.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';

/** Consultations for other modules; it does not ask who reads. Never who said or rated what. */
@Injectable()
export class ConsultationReader {
  constructor(
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  async byId(tx: Tx, id: string): Promise<Consultation | null> {
    return isUuid(id) ? ((await this.consultations.byIds(tx, [id]))[0] ?? null) : null;
  }

  bySlug(tx: Tx, slug: string): Promise<Consultation | null> {
    return this.consultations.bySlug(tx, slug);
  }

  /** Statements in sight, by number; at most 500. */
  statementsOf(tx: Tx, consultationId: string): Promise<Omit<Statement, 'memberId'>[]> {
    return this.statements.inSight(tx, consultationId);
  }
}
