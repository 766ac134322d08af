import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { brokenPromise, type Grievance, overdueSince, wasTold } from '../domain/grievance.ts';
import type { ClockDue, GrievanceOverdue } from '../domain/hearing.events.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { MatterEnds } from './matter-ends.ts';
import { SafetyClock } from './safety-clock.ts';

/** Says that a grievance is overdue: once for each promise, and never while a safety officer holds it. */
@Injectable()
export class GrievanceOverdueTeller {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly grievances: GrievanceRepository,
  ) {}

  today(): string {
    return dayOf(this.clock.now());
  }

  async tellIfDue(tx: Tx, grievance: Grievance): Promise<void> {
    const broken = brokenPromise(grievance, this.clock.now());
    if (!broken) return;
    const since = overdueSince(grievance, broken.since);
    if (grievance.overdueSince !== since) await this.grievances.setOverdue(tx, grievance.id, since);
    if (grievance.heldOn !== null || wasTold(grievance, broken.promise)) return;
    const { id: grievanceId, forumId, addresseeId } = grievance;
    const payload = { grievanceId, forumId, addresseeId, ...broken };
    await this.outbox.publish(tx, { type: 'hearing.grievance-overdue', payload } satisfies GrievanceOverdue);
    await this.grievances.noteTold(tx, grievanceId, broken.since);
  }
}

/** What the clock needs beside the rows it looks at. */
@Injectable()
export class ClockParts {
  constructor(
    readonly teller: GrievanceOverdueTeller,
    readonly ends: MatterEnds,
    readonly safety: SafetyClock,
  ) {}
}

/** Promised days and the day on which words are forgotten. Every handling looks at what is true now: late is not wrong. */
@Injectable()
export class HearingClock implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly inputs: CodedInputRepository,
    private readonly grievances: GrievanceRepository,
    private readonly parts: ClockParts,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ClockDue>('hearing.clock-due', 'hearing.look-at-clock', (tx, { kind, id }) =>
      kind === 'input'
        ? this.input(tx, id)
        : kind === 'grievance'
          ? this.grievance(tx, id)
          : this.parts.safety.look(tx, kind, id),
    );
  }

  private async input(tx: Tx, id: string): Promise<void> {
    const input = await this.inputs.lock(tx, id);
    const today = this.parts.teller.today();
    if (input && input.purgedOn === null && today > input.purgeOn)
      await this.parts.ends.end(tx, 'input', id, { on: today, isWithdrawn: false });
  }

  private async grievance(tx: Tx, id: string): Promise<void> {
    const grievance = await this.grievances.lock(tx, id);
    if (!grievance || grievance.purgedOn !== null) return;
    const today = this.parts.teller.today();
    await this.parts.teller.tellIfDue(tx, grievance);
    if (today > grievance.purgeOn) await this.parts.ends.end(tx, 'grievance', id, { on: today, isWithdrawn: false });
  }
}
