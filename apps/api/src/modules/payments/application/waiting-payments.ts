import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { AuthorisationRepository } from '../persistence/authorisation.repository.ts';
import { WaitingPaymentRepository } from '../persistence/waiting.repository.ts';
import { TreasuryAccess } from './treasury-access.ts';

/** What of the payments waits for officers, substitutes and payees. */
@Injectable()
export class WaitingPayments implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly repository: WaitingPaymentRepository,
    private readonly authorisations: AuthorisationRepository,
    private readonly access: TreasuryAccess,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forFinance(tx, actor));
    this.waiting.register((tx, actor) => this.forSecond(tx, actor));
    this.waiting.register((tx, actor) => this.forSubstitute(tx, actor));
    this.waiting.register((tx, actor) => this.forPayee(tx, actor));
  }

  private async forFinance(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const fundIds = await this.access.fundIds(tx, actor, 'finance_officer');
    if (fundIds.length === 0) return [];
    return [
      ...(await this.repository.toAuthorise(tx, fundIds, actor.accountId)),
      ...(await this.repository.toOrder(tx, fundIds)),
      ...(await this.repository.toSend(tx, fundIds)),
      ...(await this.repository.returned(tx, fundIds)),
      ...(await this.repository.openLines(tx, fundIds)),
      ...(await this.repository.exchangesToConfirm(tx, fundIds, actor.accountId)),
    ];
  }

  private async forSecond(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const fundIds = await this.access.fundIds(tx, actor, 'second_officer');
    if (fundIds.length === 0) return [];
    const lines = await this.repository.openLines(tx, fundIds);
    return [
      ...(await this.repository.toAuthorise(tx, fundIds, actor.accountId)),
      ...(await this.repository.payeesToConfirm(tx, fundIds)),
      ...(await this.repository.exchangesToConfirm(tx, fundIds, actor.accountId)),
      ...lines.filter((line) => line.kind === 'statement-line-to-confirm'),
    ];
  }

  private async forSubstitute(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const orderIds = await this.authorisations.openOrdersOfSubstitute(tx, actor.accountId);
    return orderIds.map((subjectId) => ({
      kind: 'payment-to-authorise',
      subjectId,
      title: null,
      dueAt: null,
      since: null,
    }));
  }

  private async forPayee(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const organisationIds = organisationsWithRole(actor, 'ngo_signatory');
    return organisationIds.length > 0 ? this.repository.payeesMissing(tx, organisationIds) : [];
  }
}
