import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import { toDecimalString, type Money } from '@baraza/money';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { Governance } from '../../governance/index.ts';
import { TransferDesk } from './transfer-desk.ts';

export const TREASURY_KINDS = ['allocate_reserve', 'release_reserve', 'repay_shortfall'] as const;
export type TreasuryKind = (typeof TREASURY_KINDS)[number];

export interface ProposeTreasuryInput {
  readonly fundSlug: string;
  readonly kind: TreasuryKind;
  readonly amount: Money;
  /** Why, for the board. */
  readonly reasons: string;
}

const TITLES: Readonly<Record<TreasuryKind, string>> = {
  allocate_reserve: 'Set money aside in the reserve',
  release_reserve: 'Release money from the reserve',
  repay_shortfall: 'Make good a shortfall',
};

/** The finance officer asks the board to move money between what is free and the reserve. Answers the item's id. */
@Injectable()
export class ProposeTreasury {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: TransferDesk,
    private readonly governance: Governance,
  ) {}

  async execute(
    actor: Actor,
    { fundSlug, kind, amount, reasons }: ProposeTreasuryInput,
  ): Promise<Result<string, NotFound | InvalidInput>> {
    const faults = textFaults(reasons, { path: 'reasons', minLength: 1, maxLength: 4_000 });
    if (amount.amountMinor <= 0n)
      faults.push({ path: 'amount', code: 'not_positive', message: 'The amount is more than zero.' });
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run(async (tx) => {
      const fund = await this.desk.fundOf(tx, actor, fundSlug, ['finance_officer']);
      if (!fund) return err(notFound('The fund'));
      const text = `${TITLES[kind]}: ${toDecimalString(amount)} ${amount.currency}`;
      return this.governance.propose(tx, {
        ...{
          fundId: fund.id,
          kind: `fund.${kind.replace('_', '-')}`,
          subjectKind: 'fund',
          subjectId: fund.id,
          title: text,
        },
        ...{ proposedText: `${text}.\n\n${reasons.trim()}`, parties: [], money: amount, proposedBy: actor.accountId },
        criteria: [
          { name: 'Prudence', text: 'The reserve answers for money that payers can still take back (charter).' },
        ],
        effect: {
          kind: `fund.${kind.replace('_', '-')}`,
          payload: { amountMinor: String(amount.amountMinor), currency: amount.currency },
        },
      });
    });
  }
}
