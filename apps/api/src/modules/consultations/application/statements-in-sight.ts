import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Statement } from '../domain/statement.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { ConsultationAccess, type Seen } from './consultation-access.ts';

export interface StatementSeen extends Seen {
  readonly statement: Statement;
}

/** Statements as somebody of the forum may see them. */
@Injectable()
export class StatementsInSight {
  constructor(
    private readonly access: ConsultationAccess,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  /** Null for what does not exist, what was hidden or withdrawn, and what is in another forum. */
  async find(tx: Tx, actor: Actor, id: string): Promise<StatementSeen | null> {
    const statement = isUuid(id) ? await this.statements.byId(tx, id) : null;
    if (!statement || statement.hidden || statement.withdrawn) return null;
    const [consultation] = await this.consultations.byIds(tx, [statement.consultationId]);
    const seen = await this.access.seen(tx, actor, consultation ?? null);
    return seen && { ...seen, statement };
  }
}
