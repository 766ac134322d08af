import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { type OrganisationUnfit, type SignedAlready, signedAlready } from '../domain/forum.errors.ts';
import type { Motion, MotionSignature } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { CharterChecks } from './charter-checks.ts';
import type { EffectFailure } from './motion-effects.ts';
import { SettleMotion } from './settle-motion.ts';

export interface AnswerMotionInput {
  readonly motionId: string;
  readonly organisationId: string;
  readonly answer: 'signed' | 'refused';
  /** Asked for where the organisation refuses. */
  readonly reason: string | null;
}

export type AnswerMotionFailure =
  NotFound | WrongState | InvalidInput | SignedAlready | OrganisationUnfit | EffectFailure;

/** A signatory signs for one organisation, or says why it does not. Either stands. */
@Injectable()
export class AnswerMotion {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly motions: MotionRepository,
    private readonly checks: CharterChecks,
    private readonly settling: SettleMotion,
  ) {}

  execute(actor: Actor, input: AnswerMotionInput): Promise<Result<Motion, AnswerMotionFailure>> {
    return this.transactions.run((tx) => this.answer(tx, actor, input));
  }

  /** As {@link execute}, within the transaction that proposed the motion. */
  async answer(tx: Tx, actor: Actor, input: AnswerMotionInput): Promise<Result<Motion, AnswerMotionFailure>> {
    const { motionId, organisationId, answer, reason } = input;
    const faults =
      answer === 'refused' ? textFaults(reason ?? '', { path: 'reason', minLength: 10, maxLength: 2_000 }) : [];
    if (faults.length > 0) return err(invalidInput(...faults));
    const motion = isUuid(motionId) ? await this.motions.lock(tx, motionId) : null;
    const signatures = motion ? await this.motions.signaturesOf(tx, [motion.id]) : [];
    const own = signatures.find((one) => one.organisationId === organisationId);
    if (!motion || !own || !holdsRoleIn(actor, organisationId, 'ngo_signatory')) return err(notFound('This motion'));
    const refusal = this.refusal(motion, own, signatures, actor.accountId);
    if (refusal) return err(refusal);
    const vetted = answer === 'signed' ? await this.checks.vetted(tx, [organisationId]) : ok();
    if (!vetted.ok) return vetted;
    const answeredAt = this.clock.now();
    const said = answer === 'refused' ? reason!.trim() : null;
    await this.motions.answer(tx, { ...own, answer, reason: said, accountId: actor.accountId, answeredAt });
    return this.settling.settle(tx, motion);
  }

  private refusal(
    motion: Motion,
    own: MotionSignature,
    signatures: readonly MotionSignature[],
    accountId: string,
  ): WrongState | SignedAlready | null {
    if (motion.state !== 'open' || this.clock.now() >= motion.closesAt) {
      return wrongState(motion.state, 'This was decided, or its time is over. Your answer was not recorded.');
    }
    if (own.answer !== null)
      return wrongState(own.answer, 'Your organisation has answered already, and its answer stands.');
    return signatures.some((one) => one.accountId === accountId) ? signedAlready() : null;
  }
}
