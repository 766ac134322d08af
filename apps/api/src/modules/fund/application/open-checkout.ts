import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { ProviderUnavailable, RailRefused } from '../domain/fund.errors.ts';
import type { Fund } from '../domain/fund.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { PaymentProvider } from './payment-provider.ts';
import { SweepTimer } from './sweep-timer.ts';

/** Opens the provider's page for a promised contribution; a transfer needs none, only an account to go to. */
@Injectable()
export class OpenCheckout {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly funds: FundRepository,
    private readonly contributions: ContributionRepository,
    private readonly provider: PaymentProvider,
    private readonly sweeps: SweepTimer,
  ) {}

  fundBySlug(tx: Tx, slug: string): Promise<Fund | null> {
    return this.funds.bySlug(tx, slug);
  }

  async execute(
    contribution: Contribution,
    locale: string,
  ): Promise<Result<Contribution, ProviderUnavailable | RailRefused>> {
    const fund = await this.transactions.read(async (tx) => (await this.funds.byIds(tx, [contribution.fundId]))[0]);
    if (!fund) throw new Error('a contribution without its fund');
    if (contribution.rail === 'transfer' || contribution.sessionId !== null) return ok(contribution);
    const opened = await this.provider.openCheckout(contribution, { product: fund.name, locale });
    if (!opened.ok) return this.giveUp(contribution, opened.error);
    const { sessionId, url } = opened.value;
    return this.transactions.run(async (tx) => {
      await this.contributions.openCheckout(tx, contribution.id, sessionId, url);
      await this.sweeps.begin(tx);
      return ok({ ...contribution, sessionId, checkoutUrl: url });
    });
  }

  /** An amount that the provider will never take ends the promise; an outage does not. */
  private async giveUp(
    contribution: Contribution,
    failure: ProviderUnavailable | RailRefused,
  ): Promise<Result<never, ProviderUnavailable | RailRefused>> {
    if (failure.type === 'ProviderUnavailable') return err(failure);
    const failed = await this.transactions.run<undefined, never>(async (tx) => {
      await this.contributions.progress(tx, { ...contribution, state: 'failed' });
      return ok();
    });
    return failed.ok ? err(failure) : failed;
  }
}
