import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import type { KindProposal } from '../domain/mix-proposals.ts';
import { isOfCompany, prepares } from '../domain/room.ts';
import { MixProposalRepository } from '../persistence/mix-proposal.repository.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export type KindFailure = NotFound | InvalidInput | WrongState;
const OPEN_MAXIMUM = 10;

/** A company says which kinds of people it would like to hear; the forum answers. Nobody is chosen by it. */
@Injectable()
export class ProposeKind {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly proposals: MixProposalRepository,
  ) {}

  propose(actor: Actor, engagement: string, kind: string, reasons: string): Promise<Result<KindProposal, KindFailure>> {
    const faults = [
      ...textFaults(kind, { path: 'kind', minLength: 10, maxLength: 500 }),
      ...textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 2000 }),
    ];
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<KindProposal, KindFailure>(async (tx) => {
      const room = await this.access.roomBySlug(tx, actor, engagement);
      if (!room || !isOfCompany(room)) return err(notFound('The engagement'));
      const { id: engagementId, state } = room.engagement;
      if ((await this.proposals.open(tx, engagementId)) >= OPEN_MAXIMUM)
        return err(wrongState(state, `${OPEN_MAXIMUM} proposals wait for an answer; propose more once they have one.`));
      const proposedAt = this.clock.now();
      const words = { kind: kind.trim(), reasons: reasons.trim() };
      const open = { outcome: null, reply: null, answeredAt: null };
      const proposal = { id: uuidv7(proposedAt), engagementId, ...words, proposedAt, ...open };
      await this.proposals.insert(tx, proposal, actor.accountId);
      return ok(proposal);
    });
  }

  answer(actor: Actor, id: string, isTakenUp: boolean, reply: string): Promise<Result<KindProposal, KindFailure>> {
    const faults = textFaults(reply, { path: 'reply', minLength: 10, maxLength: 2000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<KindProposal, KindFailure>(async (tx) => {
      const proposal = isUuid(id) ? await this.proposals.lock(tx, id) : null;
      const room = proposal && (await this.access.room(tx, actor, proposal.engagementId));
      if (!proposal || !room || !prepares(room)) return err(notFound('The proposal'));
      if (proposal.outcome) return err(wrongState(proposal.outcome, 'This proposal has its answer already.'));
      const outcome = isTakenUp ? 'taken_up' : 'not_taken_up';
      const answered: KindProposal = { ...proposal, outcome, reply: reply.trim(), answeredAt: this.clock.now() };
      await this.proposals.answer(tx, answered);
      return ok(answered);
    });
  }
}
