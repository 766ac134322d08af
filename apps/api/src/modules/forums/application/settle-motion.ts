import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { MotionDue } from '../domain/forum.events.ts';
import { type Motion, motionOutcome } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ForumRepresentatives } from './forum-representatives.ts';
import { type EffectFailure, MotionEffects } from './motion-effects.ts';

/** Decides a motion as soon as its signatures and votes do, or when its time is over. */
@Injectable()
export class SettleMotion implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly motions: MotionRepository,
    private readonly representatives: ForumRepresentatives,
    private readonly effects: MotionEffects,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.on<MotionDue>('forums.motion-due', 'forums.settle-motion', async (tx, { motionId }) => {
      const motion = await this.motions.lock(tx, motionId);
      if (motion?.state !== 'open') return;
      const settled = await this.settle(tx, motion);
      // Its time is over: what passed but can no longer take effect has failed.
      if (!settled.ok) await this.motions.decide(tx, motionId, 'failed', this.clock.now());
    });
  }

  /** Call it with the motion locked. A failure means that it passed and its effect is refused: roll back. */
  async settle(tx: Tx, motion: Motion): Promise<Result<Motion, EffectFailure>> {
    const now = this.clock.now();
    const seated = await this.representatives.of(tx, motion.forumId);
    const outcome = motionOutcome({
      ...motion,
      signatures: await this.motions.signaturesOf(tx, [motion.id]),
      votes: await this.motions.votesOf(tx, [motion.id]),
      seated: seated.map(({ accountId }) => accountId),
      closed: now >= motion.closesAt,
    });
    if (outcome === 'open') return ok(motion);
    if (outcome === 'passed') {
      const applied = await this.effects.apply(tx, motion);
      if (!applied.ok) return applied;
    }
    await this.motions.decide(tx, motion.id, outcome, now);
    return ok({ ...motion, state: outcome, decidedAt: now });
  }
}
