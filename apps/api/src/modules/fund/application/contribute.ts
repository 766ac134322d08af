import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Money } from '@baraza/money';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type FieldFault,
  type IdempotencyKeyReused,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { Idempotency } from '../../../platform/events/idempotency.ts';
import type { Rail } from '../domain/charter.ts';
import type { Contribution } from '../domain/contribution.ts';
import { creditorReference } from '../domain/creditor-reference.ts';
import type { Fund } from '../domain/fund.ts';
import { railRefused, type ProviderUnavailable, type RailRefused } from '../domain/fund.errors.ts';
import { CONTRIBUTING_ROLES } from '../domain/fund.permissions.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { OpenCheckout } from './open-checkout.ts';

export interface ContributeInput {
  readonly fundSlug: string;
  readonly organisationId: string;
  readonly amount: Money;
  readonly rail: Rail;
  readonly purchaseOrder: string | null;
  readonly idempotencyKey: string;
}

export type ContributeFailure = NotFound | InvalidInput | IdempotencyKeyReused | RailRefused | ProviderUnavailable;

/**
 * Promises a contribution. There is no field for what it should be used for: contributions cannot be earmarked (M4). By
 * card or debit it opens the provider's page, by transfer it answers the reference to write on it.
 */
@Injectable()
export class Contribute {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly idempotency: Idempotency,
    private readonly contributions: ContributionRepository,
    private readonly checkout: OpenCheckout,
  ) {}

  async execute(actor: Actor, input: ContributeInput): Promise<Result<Contribution, ContributeFailure>> {
    const faults = faultsOf(input);
    if (faults.length > 0) return err(invalidInput(...faults));
    const promised = await this.transactions.run((tx) => this.promise(tx, actor, input));
    if (!promised.ok) return promised;
    return this.checkout.execute(promised.value, actor.locale);
  }

  private async promise(
    tx: Tx,
    actor: Actor,
    input: ContributeInput,
  ): Promise<Result<Contribution, ContributeFailure>> {
    const { idempotencyKey: key, ...command } = input;
    const fund = await this.checkout.fundBySlug(tx, input.fundSlug);
    if (!fund) return err(notFound('The fund'));
    if (!isUuid(input.organisationId) || !holdsRoleIn(actor, input.organisationId, ...CONTRIBUTING_ROLES)) {
      return err(notFound('The organisation'));
    }
    const refused = refusalOf(fund, input);
    if (refused) return err(refused);
    const once = { key, operation: 'contribute', accountId: actor.accountId, input: command };
    const id = await this.idempotency.once<never>(tx, once, async () => {
      const contribution = this.make(actor, fund.id, input);
      await this.contributions.insert(tx, contribution);
      return ok(contribution.id);
    });
    if (!id.ok) return id;
    return ok((await this.contributions.byId(tx, id.value))!);
  }

  private make(actor: Actor, fundId: string, input: ContributeInput): Contribution {
    const now = this.clock.now();
    return {
      ...{ id: uuidv7(now), fundId, organisationId: input.organisationId, accountId: actor.accountId },
      ...{
        amount: input.amount,
        rail: input.rail,
        state: 'awaiting_payment',
        purchaseOrder: input.purchaseOrder?.trim() || null,
      },
      ...{ reference: creditorReference(randomBytes(12)), createdAt: now, receivedAt: null, clearsAt: null },
      ...{ clearedMinor: 0n, coveredMinor: 0n, heldByShareLimit: false },
      ...{ sessionId: null, checkoutUrl: null, paymentIntent: null },
    };
  }
}

function faultsOf({ amount, purchaseOrder, idempotencyKey }: ContributeInput): FieldFault[] {
  const faults = [
    ...textFaults(purchaseOrder ?? '', { path: 'purchaseOrder', maxLength: 100 }),
    ...textFaults(idempotencyKey, { path: 'idempotencyKey', minLength: 1, maxLength: 200 }),
  ];
  if (amount.amountMinor <= 0n)
    faults.push({ path: 'amount', code: 'not_positive', message: 'A contribution is more than zero.' });
  return faults;
}

/** A transfer needs an account in its currency to go to. */
function refusalOf(fund: Fund, { rail, amount }: ContributeInput): RailRefused | null {
  if (rail !== 'transfer' || fund.receivingAccounts.some(({ currency }) => currency === amount.currency)) return null;
  const known = fund.receivingAccounts.map(({ currency }) => currency).join(', ') || 'no currency yet';
  return railRefused(
    rail,
    `The fund has no bank account in ${amount.currency}; transfers can be made in ${known}. Nothing was promised.`,
  );
}
