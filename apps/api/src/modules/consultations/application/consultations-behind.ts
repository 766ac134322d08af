import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { OutcomeReader } from '../../positions/index.ts';
import type { Consultation } from '../domain/consultation.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';

/** Published consultations whose statements positions rest on. */
@Injectable()
export class ConsultationsBehind {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly outcomes: OutcomeReader,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  /** By position; only of adopted ones may this be asked. */
  of(positionIds: readonly string[]): Promise<Map<string, Consultation[]>> {
    return this.transactions.read(async (tx) => {
      const found = new Map<string, Consultation[]>();
      for (const positionId of positionIds) found.set(positionId, await this.behind(tx, positionId));
      return found;
    });
  }

  private async behind(tx: Tx, positionId: string): Promise<Consultation[]> {
    const sources = await this.outcomes.sourcesOf(tx, { positionId });
    const ids = sources.filter(({ kind }) => kind === 'statement').map(({ sourceId }) => sourceId);
    if (ids.length === 0) return [];
    const asked = (await this.statements.byIds(tx, ids)).map(({ consultationId }) => consultationId);
    const consultations = await this.consultations.byIds(tx, [...new Set(asked)]);
    return consultations.filter(({ publishedOn }) => publishedOn !== null);
  }
}
