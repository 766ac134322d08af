import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { startOfDay } from '../../../platform/clock/days.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { RetainedKeyDue } from '../domain/identity.events.ts';
import { type VaultItem, type VaultRead, VaultRepository } from '../persistence/vault.repository.ts';
import { deriveKey, KEY_BYTES, openBox, sealBox } from './secret-box.ts';

export interface VaultEntry {
  /** Whom the data are about: an account, or a payee. The key is theirs. */
  readonly subjectId: string;
  /** What it is, in the words of the screen: `legal-name`, `bank-account`, `email`. */
  readonly kind: string;
  readonly plaintext: string;
  /** A day (`2036-12-31`) until which the law wants this kept even after an erasure; leave it out wherever possible. */
  readonly retainUntil?: string;
  /** For what came without an account: the moment could tell from whom, so only the day is kept. */
  readonly withoutMoment?: true;
}

export interface VaultAccess {
  readonly readerAccountId: string;
  /** Shown to the person: `send-payment`, `issue-receipt`. */
  readonly purpose: string;
}

/**
 * Personal data, encrypted under a key per person (rule S1). Whoever reads the database reads nothing; whoever reads
 * through here leaves a line that the person sees; erasing is destroying the key.
 */
@Injectable()
export class Vault {
  private readonly wrappingKey: Buffer;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: Clock,
    private readonly vault: VaultRepository,
    private readonly outbox: Outbox,
  ) {
    this.wrappingKey = deriveKey(settings.vaultMasterKey, 'vault-key-wrapping');
  }

  /** Answers the reference that other tables keep. Throws for a subject that was erased. */
  async seal(tx: Tx, entry: VaultEntry): Promise<string> {
    const now = entry.withoutMoment ? startOfDay(this.clock.now()) : this.clock.now();
    const keyClass = entry.retainUntil ? 'retained' : 'ordinary';
    const key = randomBytes(KEY_BYTES);
    const keyPlace = `${entry.subjectId}:${keyClass}`;
    const wrappedKey = await this.vault.keyFor(tx, {
      subjectId: entry.subjectId,
      keyClass,
      wrappedKey: sealBox(this.wrappingKey, key, keyPlace),
      retainedUntil: entry.retainUntil ?? null,
      createdAt: now,
    });
    const id = uuidv7(now);
    const subjectKey = openBox(this.wrappingKey, wrappedKey, keyPlace);
    const ciphertext = sealBox(subjectKey, Buffer.from(entry.plaintext), `${id}:${entry.kind}`);
    await this.vault.insertItem(tx, {
      id,
      subjectId: entry.subjectId,
      keyClass,
      kind: entry.kind,
      ciphertext,
      sealedAt: now,
    });
    return id;
  }

  /** The text, and a line in the person's list of reads; null when it was erased. Needs a transaction that may write. */
  async open(tx: Tx, { ref, ...access }: VaultAccess & { ref: string }): Promise<string | null> {
    return (await this.openMany(tx, { refs: [ref], ...access })).get(ref) ?? null;
  }

  /** As {@link open}, for a batch; what was erased is missing from the answer. */
  async openMany(tx: Tx, { refs, ...access }: VaultAccess & { refs: readonly string[] }): Promise<Map<string, string>> {
    const items = await this.vault.itemsWithKeys(tx, refs.filter(isUuid));
    const texts = new Map<string, string>();
    for (const item of items) {
      texts.set(item.id, this.decrypt(item));
      await this.logRead(tx, item, access);
    }
    return texts;
  }

  /** For the subject themselves, whose own eyes are no reading by somebody else: leaves no line. */
  async openForSubject(tx: Tx, subjectId: string, refs: readonly string[]): Promise<Map<string, string>> {
    const items = await this.vault.itemsWithKeys(tx, refs.filter(isUuid));
    return new Map(items.filter((item) => item.subjectId === subjectId).map((item) => [item.id, this.decrypt(item)]));
  }

  /** Each reading of what is sealed for this subject, latest first; who may ask is the caller's to say. */
  readsOf(tx: Tx, subjectId: string, request: PageRequest): Promise<Page<VaultRead>> {
    return this.vault.readsOf(tx, subjectId, request);
  }

  /** Forgets one item, e.g. bank details that were replaced. */
  async discard(tx: Tx, ref: string): Promise<void> {
    await this.vault.deleteItem(tx, ref);
  }

  /** Destroys the person's key at once; what the law wants kept goes on its day. Nothing can be sealed afterwards. */
  async erase(tx: Tx, subjectId: string, now = this.clock.now()): Promise<void> {
    await this.vault.markErased(tx, subjectId, now);
    const keptUntil = await this.vault.destroyKeys(tx, subjectId, dayOf(now));
    if (!keptUntil) return;
    const due: RetainedKeyDue = { type: 'identity.retained-key-due', payload: { subjectId } };
    await this.outbox.publish(tx, due, new Date(`${keptUntil}T00:00:00Z`));
  }

  private decrypt(item: VaultItem & { wrappedKey: Buffer }): string {
    const key = openBox(this.wrappingKey, item.wrappedKey, `${item.subjectId}:${item.keyClass}`);
    return openBox(key, item.ciphertext, `${item.id}:${item.kind}`).toString();
  }

  private async logRead(tx: Tx, item: VaultItem, access: VaultAccess): Promise<void> {
    const readAt = this.clock.now();
    const { id: itemId, subjectId, kind } = item;
    const { readerAccountId, purpose } = access;
    await this.vault.insertRead(tx, { id: uuidv7(readAt), itemId, subjectId, kind, readerAccountId, purpose, readAt });
  }
}
