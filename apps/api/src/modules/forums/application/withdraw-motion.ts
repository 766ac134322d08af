import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import type { Motion } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';

/** Whoever proposed something takes it back as long as it is open. */
@Injectable()
export class WithdrawMotion {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly motions: MotionRepository,
  ) {}

  execute(actor: Actor, motionId: string): Promise<Result<Motion, NotFound | WrongState>> {
    return this.transactions.run<Motion, NotFound | WrongState>(async (tx) => {
      const motion = isUuid(motionId) ? await this.motions.lock(tx, motionId) : null;
      if (!motion || !proposed(actor, motion)) return err(notFound('This motion'));
      if (motion.state !== 'open') return err(wrongState(motion.state, 'This is decided and cannot be withdrawn.'));
      const decidedAt = this.clock.now();
      await this.motions.decide(tx, motion.id, 'withdrawn', decidedAt);
      return ok({ ...motion, state: 'withdrawn', decidedAt });
    });
  }
}

function proposed(actor: Actor, { proposedBy, proposedFor }: Motion): boolean {
  return proposedFor === null ? proposedBy === actor.accountId : holdsRoleIn(actor, proposedFor, 'ngo_signatory');
}
