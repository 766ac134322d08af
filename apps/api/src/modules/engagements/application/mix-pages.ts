import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { KindProposal, WithdrawalAttempt } from '../domain/mix-proposals.ts';
import type { MixTarget } from '../domain/mix.ts';
import { isOfCompany, prepares } from '../domain/room.ts';
import { DrawRepository } from '../persistence/draw.repository.ts';
import { MixProposalRepository } from '../persistence/mix-proposal.repository.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export interface MixPage {
  readonly targets: MixTarget[];
  readonly proposals: KindProposal[];
  /** Empty for the company. */
  readonly attempts: WithdrawalAttempt[];
}

/** What mix an engagement aims for: both sides read it, and the forum also what was asked of it in vain. */
@Injectable()
export class MixPages {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TakingPartAccess,
    private readonly draws: DrawRepository,
    private readonly proposals: MixProposalRepository,
  ) {}

  of(actor: Actor, slug: string): Promise<MixPage | null> {
    return this.transactions.read(async (tx) => {
      const room = await this.access.roomBySlug(tx, actor, slug);
      if (!room || !(isOfCompany(room) || prepares(room) || room.seats.length > 0)) return null;
      const { id } = room.engagement;
      return {
        targets: await this.draws.targets(tx, id),
        proposals: await this.proposals.ofEngagement(tx, id),
        attempts: isOfCompany(room) ? [] : await this.proposals.attempts(tx, id),
      };
    });
  }
}
