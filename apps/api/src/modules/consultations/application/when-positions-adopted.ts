import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { OutcomeReader, type PositionAdopted } from '../../positions/index.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';

/** Once a position rests on what members said, its forum may publish the results of that consultation. */
@Injectable()
export class WhenPositionsAdopted implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly outcomes: OutcomeReader,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<PositionAdopted>(
      'positions.adopted',
      'consultations.note-adoption',
      (tx, { positionId, forumId }) => this.note(tx, positionId, forumId),
    );
  }

  private async note(tx: Tx, positionId: string, forumId: string): Promise<void> {
    const waiting = await this.consultations.notAdopted(tx, forumId);
    const adopted: string[] = [];
    for (const consultationId of waiting) {
      const ids = (await this.statements.inSight(tx, consultationId)).map(({ id }) => id);
      const outcomes = await this.outcomes.of(tx, 'statement', ids);
      if (outcomes.some(({ position }) => position.id === positionId)) adopted.push(consultationId);
    }
    if (adopted.length > 0) await this.consultations.adopted(tx, adopted, dayOf(this.clock.now()));
  }
}
