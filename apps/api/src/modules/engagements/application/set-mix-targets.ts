import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import { targetFaults } from '../domain/mix-proposals.ts';
import type { MixTarget } from '../domain/mix.ts';
import { DrawRepository } from '../persistence/draw.repository.ts';
import { TakingPartAccess } from './taking-part-access.ts';

/** The forum's representatives say what mix of people an engagement aims for; draws that were announced keep theirs. */
@Injectable()
export class SetMixTargets {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TakingPartAccess,
    private readonly draws: DrawRepository,
    private readonly audit: AuditTrail,
  ) {}

  execute(
    actor: Actor,
    engagement: string,
    targets: readonly MixTarget[],
  ): Promise<Result<readonly MixTarget[], NotFound | InvalidInput>> {
    const trimmed = targets.map((target) => ({ ...target, value: target.value.trim() }));
    const faults = targetFaults(trimmed);
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<readonly MixTarget[], NotFound | InvalidInput>(async (tx) => {
      const room = await this.access.roomBySlug(tx, actor, engagement);
      if (!room?.standing.isRepresentative) return err(notFound('The engagement'));
      await this.draws.setTargets(tx, room.engagement.id, trimmed);
      const act = { accountId: actor.accountId, act: 'set-mix-targets', subjectId: room.engagement.id };
      await this.audit.record(tx, { ...act, details: { targets: trimmed } });
      return ok(trimmed);
    });
  }
}
