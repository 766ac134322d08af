import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { ClaimDecided, ClaimFiled } from '../domain/compensation.events.ts';
import { ClaimRepository } from '../persistence/claim.repository.ts';
import { CompensationRules } from './compensation-rules.ts';

/** Claims, the rules they follow, and who is told. */
@Injectable()
export class ClaimRecords {
  constructor(
    readonly claims: ClaimRepository,
    readonly rules: CompensationRules,
    private readonly outbox: Outbox,
  ) {}

  async tellOffice(tx: Tx, claimId: string, fundId: string): Promise<void> {
    await this.outbox.publish(tx, {
      type: 'compensation.claim-filed',
      payload: { claimId, fundId },
    } satisfies ClaimFiled);
  }

  async tellClaimant(tx: Tx, claimId: string, accountId: string): Promise<void> {
    const decided: ClaimDecided = { type: 'compensation.claim-decided', payload: { claimId, accountId } };
    await this.outbox.publish(tx, decided);
  }
}
