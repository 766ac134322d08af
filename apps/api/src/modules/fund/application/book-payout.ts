import { Injectable } from '@nestjs/common';
import { money } from '@baraza/money';
import type Stripe from 'stripe';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Ledger, providerPayout } from '../../ledger/index.ts';
import { fromProviderAmount } from '../domain/provider-amount.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { ProviderEventRepository } from '../persistence/provider-event.repository.ts';
import { PaymentProvider } from './payment-provider.ts';

/** The provider pays out to the bank account behind it, and takes back what the bank returned. */
@Injectable()
export class BookPayout {
  constructor(
    private readonly provider: PaymentProvider,
    private readonly clock: Clock,
    private readonly funds: FundRepository,
    private readonly events: ProviderEventRepository,
    private readonly ledger: Ledger,
  ) {}

  async execute(tx: Tx, payoutId: string): Promise<void> {
    const expand = ['balance_transaction', 'failure_balance_transaction'];
    const payout = await this.provider.stripe.payouts.retrieve(payoutId, { expand });
    for (const transaction of [payout.balance_transaction, payout.failure_balance_transaction]) {
      if (transaction && typeof transaction !== 'string') await this.book(tx, payoutId, transaction);
    }
  }

  private async book(tx: Tx, payoutId: string, transaction: Stripe.BalanceTransaction): Promise<void> {
    const fundId = await this.fundOf(tx);
    const size = fromProviderAmount(Math.abs(transaction.amount), transaction.currency);
    if (!fundId || !size) {
      return this.events.park(
        tx,
        { providerKey: transaction.id, reason: 'a payout that cannot be told to one fund' },
        this.clock.now(),
      );
    }
    const amount = money(transaction.amount < 0 ? size.amountMinor : -size.amountMinor, size.currency);
    const posted = await this.ledger.post(tx, {
      fundId,
      ...providerPayout(amount),
      effectiveOn: dayOf(this.clock.now()),
      causeType: 'provider-payout',
      causeId: payoutId,
      idempotencyKey: `provider-payout:${transaction.id}`,
      memo: transaction.amount < 0 ? 'Paid out by the payment provider' : 'Payout returned by the bank',
    });
    if (!posted.ok) throw new Error(`a payout was refused by the ledger: ${posted.error.type}`);
  }

  /** One account at the provider belongs to one fund; with several funds a person has to say whose payout it is. */
  private async fundOf(tx: Tx): Promise<string | null> {
    const funds = await this.funds.all(tx);
    return funds.length === 1 ? funds[0]!.id : null;
  }
}
