import { Injectable } from '@nestjs/common';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { BankTransfer } from '../domain/bank-transfer.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Fund } from '../domain/fund.ts';
import type { BankTransferEntered } from '../domain/fund.events.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { FundRepository } from '../persistence/fund.repository.ts';

/** What entering and confirming a transfer have in common: whose fund it is, and the trail they leave. */
@Injectable()
export class TransferDesk {
  constructor(
    private readonly funds: FundRepository,
    private readonly contributions: ContributionRepository,
    private readonly auditTrail: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** The fund, where the actor holds one of these roles in it. */
  async fundOf(tx: Tx, actor: Actor, slug: string, roles: readonly string[]): Promise<Fund | null> {
    const fund = await this.funds.bySlug(tx, slug);
    return fund && holdsRoleIn(actor, fund.organisationId, ...roles) ? fund : null;
  }

  async fundById(tx: Tx, actor: Actor, id: string, roles: readonly string[]): Promise<Fund | null> {
    const [fund] = await this.funds.byIds(tx, [id]);
    return fund && holdsRoleIn(actor, fund.organisationId, ...roles) ? fund : null;
  }

  async promised(tx: Tx, fundId: string, reference: string): Promise<Contribution | null> {
    const found = await this.contributions.byReference(tx, fundId, reference);
    return found?.rail === 'transfer' ? found : null;
  }

  async note(tx: Tx, actor: Actor, act: string, transfer: BankTransfer): Promise<void> {
    const details = {
      bankReference: transfer.bankReference,
      amountMinor: String(transfer.amount.amountMinor),
      currency: transfer.amount.currency,
    };
    await this.auditTrail.record(tx, { accountId: actor.accountId, act, subjectId: transfer.id, details });
    if (act !== 'enter-bank-transfer') return;
    const event: BankTransferEntered = {
      type: 'fund.bank-transfer-entered',
      payload: { transferId: transfer.id, fundId: transfer.fundId },
    };
    await this.outbox.publish(tx, event);
  }
}
