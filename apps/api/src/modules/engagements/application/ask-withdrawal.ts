import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import { isOfCompany } from '../domain/room.ts';
import { type InvitationStands, invitationStands } from '../domain/taking-part.errors.ts';
import { MixProposalRepository } from '../persistence/mix-proposal.repository.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export type AskWithdrawalFailure = NotFound | InvalidInput | InvitationStands;

/**
 * A company asks that somebody be uninvited. The answer is always no, whoever it is about; that it asked, and why, stays
 * on record for the forum.
 */
@Injectable()
export class AskWithdrawal {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly proposals: MixProposalRepository,
  ) {}

  async execute(actor: Actor, engagement: string, reasons: string): Promise<Result<never, AskWithdrawalFailure>> {
    const faults = textFaults(reasons, { path: 'reasons', minLength: 1, maxLength: 2000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    const recorded = await this.transactions.run<null, NotFound>(async (tx) => {
      const room = await this.access.roomBySlug(tx, actor, engagement);
      if (!room || !isOfCompany(room)) return err(notFound('The engagement'));
      const askedAt = this.clock.now();
      const attempt = { id: uuidv7(askedAt), engagementId: room.engagement.id, reasons: reasons.trim(), askedAt };
      await this.proposals.recordAttempt(tx, attempt, actor.accountId);
      return ok(null);
    });
    return recorded.ok ? err(invitationStands()) : recorded;
  }
}
