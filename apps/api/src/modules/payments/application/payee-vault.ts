import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Vault } from '../../identity/index.ts';
import { accountIdentityOf, type BankDetails } from '../domain/payee.ts';

/** Commercial and tax law want the record of whom money went to for ten years. */
const RETENTION_YEARS = 10;
const KIND = 'bank-account';

/** Seals bank details, and opens them for a named purpose that the payee sees. */
@Injectable()
export class PayeeVault {
  private readonly hashKey: Buffer;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {
    this.hashKey = Buffer.from(hkdfSync('sha256', settings.vaultMasterKey, '', 'baraza:payee-account-hash', 32));
  }

  seal(tx: Tx, payeeId: string, details: BankDetails): Promise<string> {
    const until = new Date(this.clock.now());
    until.setUTCFullYear(until.getUTCFullYear() + RETENTION_YEARS);
    const retainUntil = dayOf(until);
    return this.vault.seal(tx, { subjectId: payeeId, kind: KIND, plaintext: JSON.stringify(details), retainUntil });
  }

  /** By reference; details that were erased are missing from the answer. Each opening leaves a line. */
  async open(
    tx: Tx,
    refs: readonly string[],
    access: { readerAccountId: string; purpose: string },
  ): Promise<Map<string, BankDetails>> {
    const texts = await this.vault.openMany(tx, { refs, ...access });
    return new Map([...texts].map(([ref, text]) => [ref, JSON.parse(text) as BankDetails]));
  }

  /** When and for what the payee's details were opened, latest first. */
  readsOf(tx: Tx, payeeId: string, request: PageRequest): Promise<Page<{ purpose: string; readAt: Date }>> {
    return this.vault.readsOf(tx, payeeId, request);
  }

  /** Tells whether two accounts are the same to nobody but whoever holds the key outside the database. */
  hashOf(details: BankDetails): Buffer {
    return createHmac('sha256', this.hashKey).update(accountIdentityOf(details)).digest();
  }
}
