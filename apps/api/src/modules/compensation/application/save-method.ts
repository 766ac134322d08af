import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Vault, type AccountErased } from '../../identity/index.ts';
import { noSafeWay, type NoSafeWay } from '../domain/compensation.errors.ts';
import { isPayableBy } from '../domain/country-facts.ts';
import { checkMethod, methodHintOf, nameOf, type MethodDetails, type MethodInput } from './check-method.ts';
import { MethodRepository } from '../persistence/method.repository.ts';

/** Tax and commercial law want the record of whom money went to for ten years. */
const RETENTION_YEARS = 10;
const KIND = 'payment-details';

/**
 * Where somebody wants to be paid: sealed at once, under a key of their own. What was never paid to is discarded when it
 * is replaced, and when the account is erased.
 */
@Injectable()
export class SaveMethod implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly methods: MethodRepository,
    private readonly vault: Vault,
  ) {}

  onModuleInit(): void {
    this.handlers.on<AccountErased>('identity.account-erased', 'compensation.discard-details', (tx, { accountId }) =>
      this.discardUnused(tx, accountId),
    );
  }

  execute(actor: Pick<Actor, 'accountId'>, input: MethodInput): Promise<Result<string, InvalidInput | NoSafeWay>> {
    return this.transactions.run<string, InvalidInput | NoSafeWay>(async (tx) => {
      const country = input.country.trim().toUpperCase();
      if (!isPayableBy(country, input.rail)) return err(noSafeWay());
      const details = checkMethod({ ...input, country });
      return details.ok ? ok(await this.save(tx, actor.accountId, country, details.value)) : details;
    });
  }

  /** Whether somebody holds a public office: then expenses only (rule C1). Theirs to say, and to take back. */
  async declareOffice(actor: Pick<Actor, 'accountId'>, isPublicOfficial: boolean): Promise<boolean> {
    const at = this.clock.now();
    await this.transactions.commit((tx) => this.methods.setOfficial(tx, actor.accountId, isPublicOfficial, at));
    return isPublicOfficial;
  }

  private async save(tx: Tx, accountId: string, country: string, details: MethodDetails): Promise<string> {
    const enteredAt = this.clock.now();
    await this.discardUnused(tx, accountId);
    const until = new Date(enteredAt);
    until.setUTCFullYear(until.getUTCFullYear() + RETENTION_YEARS);
    const entry = { subjectId: accountId, kind: KIND, plaintext: JSON.stringify(details), retainUntil: dayOf(until) };
    const vaultRef = await this.vault.seal(tx, entry);
    const id = uuidv7(enteredAt);
    const hint = methodHintOf(details);
    const hasName = nameOf(details) !== null;
    await this.methods.insert(tx, { id, accountId, rail: details.rail, country, vaultRef, hasName, hint, enteredAt });
    return id;
  }

  private async discardUnused(tx: Tx, accountId: string): Promise<void> {
    for (const ref of await this.methods.unused(tx, accountId)) await this.vault.discard(tx, ref);
  }
}
