import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type VaultRead, VaultRepository } from '../persistence/vault.repository.ts';

/** Who read a person's sealed data, when and what for: shown to that person, newest first. */
@Injectable()
export class OwnVaultReads {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly vault: VaultRepository,
  ) {}

  page(actor: Actor, request: PageRequest): Promise<Page<VaultRead>> {
    return this.transactions.read((tx) => this.vault.readsOf(tx, actor.accountId, request));
  }
}
