import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import type { Motion, MotionChoice } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ForumRepresentatives } from './forum-representatives.ts';
import type { EffectFailure } from './motion-effects.ts';
import { SettleMotion } from './settle-motion.ts';

export interface VoteOnMotionInput {
  readonly motionId: string;
  readonly choice: MotionChoice;
}

export type VoteOnMotionFailure = NotFound | WrongState | EffectFailure;

/** A representative votes openly; until the vote is decided the last word counts. */
@Injectable()
export class VoteOnMotion {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly motions: MotionRepository,
    private readonly representatives: ForumRepresentatives,
    private readonly settling: SettleMotion,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, input: VoteOnMotionInput): Promise<Result<Motion, VoteOnMotionFailure>> {
    return this.transactions.run<Motion, VoteOnMotionFailure>(async (tx) => {
      const motion = isUuid(input.motionId) ? await this.motions.lock(tx, input.motionId) : null;
      const seated = motion ? await this.representatives.of(tx, motion.forumId) : [];
      const voter = seated.find(({ accountId }) => accountId === actor.accountId);
      if (motion?.body !== 'representatives' || !voter) return err(notFound('This motion'));
      const castAt = this.clock.now();
      if (motion.state !== 'open' || castAt >= motion.closesAt) {
        return err(wrongState(motion.state, 'This was decided, or its time is over. Your vote was not recorded.'));
      }
      await this.motions.vote(tx, { ...voter, motionId: motion.id, choice: input.choice, castAt });
      return this.settling.settle(tx, motion);
    });
  }
}
