import { Injectable } from '@nestjs/common';
import { holdsRoleIn, organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Payee, PayeeVersion } from '../domain/payee.ts';
import { PAYEE_ROLES } from '../domain/payments.permissions.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';
import { PayeeAccess } from './payee-access.ts';
import { PayeeVault } from './payee-vault.ts';
import { TreasuryAccess } from './treasury-access.ts';

/** Masked bank details: the vault is not opened here. */
@Injectable()
export class PayeeReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly payees: PayeeRepository,
    private readonly access: PayeeAccess,
    private readonly treasury: TreasuryAccess,
    private readonly vault: PayeeVault,
  ) {}

  /** Of the organisations that the actor works for. */
  mine(actor: Actor): Promise<Payee[]> {
    const organisationIds = organisationsWithRole(actor, ...PAYEE_ROLES);
    return this.transactions.read((tx) => this.payees.ofOrganisations(tx, organisationIds));
  }

  /** What waits for a second officer of the actor's funds; oldest first. */
  waiting(actor: Actor): Promise<Payee[]> {
    return this.transactions.read(async (tx) =>
      this.payees.waiting(tx, await this.treasury.fundIds(tx, actor, 'second_officer')),
    );
  }

  /** Null for whoever may not see it. */
  one(actor: Actor, payeeId: string): Promise<Payee | null> {
    return this.transactions.read(async (tx) => {
      const payee = isUuid(payeeId) ? (await this.payees.byIds(tx, [payeeId])).get(payeeId) : undefined;
      return payee && (await this.access.mayRead(tx, actor, payee)) ? payee : null;
    });
  }

  /** Each opening of the organisation's own details; none for those of another. */
  reads(actor: Actor, payeeId: string, request: PageRequest): Promise<Page<{ purpose: string; readAt: Date }>> {
    return this.transactions.read(async (tx) => {
      const payee = isUuid(payeeId) ? (await this.payees.byIds(tx, [payeeId])).get(payeeId) : undefined;
      const isOwn = payee && holdsRoleIn(actor, payee.organisationId, ...PAYEE_ROLES);
      return isOwn ? this.vault.readsOf(tx, payeeId, request) : { edges: [], hasNextPage: false };
    });
  }

  /** Every version of each, the latest first; ask only for payees that this reader answered. */
  historiesOf(payeeIds: readonly string[]): Promise<Map<string, PayeeVersion[]>> {
    return this.transactions.read((tx) => this.payees.versionsOfMany(tx, payeeIds));
  }

  ofOrganisations(organisationIds: readonly string[]): Promise<Map<string, Payee[]>> {
    return this.transactions.read(async (tx) =>
      Map.groupBy(await this.payees.ofOrganisations(tx, organisationIds), (payee) => payee.organisationId),
    );
  }

  byIds(payeeIds: readonly string[]): Promise<Map<string, Payee>> {
    return this.transactions.read((tx) => this.payees.byIds(tx, payeeIds));
  }
}
