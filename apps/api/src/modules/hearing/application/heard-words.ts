import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, startOfDay } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AccountReader, Vault } from '../../identity/index.ts';
import type { HeardMessage, MessageAuthor, MessageKind, ReadMessage } from '../domain/heard-message.ts';
import { MESSAGES_MAXIMUM, type MatterKind } from '../domain/matter.ts';
import { HeardMessageRepository } from '../persistence/heard-message.repository.ts';

/** On whose behalf words are opened; the person who sent them sees it. */
export type OpenedFor = 'forum' | 'company' | 'safety_officer';

export interface Opening {
  readonly openedOn: string;
  readonly by: OpenedFor;
  /** The officer's handle, where the person has a right to it: safety officers only. */
  readonly name: string | null;
}

export interface NewMessage {
  readonly matter: MatterKind;
  readonly matterId: string;
  readonly author: MessageAuthor;
  readonly kind: MessageKind;
  readonly actor: Actor | null;
  readonly text: string;
}

/** The words of matters: sealed under a key of each matter's own, every opening on record for whoever sent them. */
@Injectable()
export class HeardWords {
  constructor(
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly messages: HeardMessageRepository,
    private readonly accounts: AccountReader,
  ) {}

  seal(tx: Tx, subjectId: string, kind: string, words: string): Promise<string> {
    const plaintext = words.replaceAll('\r\n', '\n').trim();
    return this.vault.seal(tx, { subjectId, kind: `heard-${kind}`, plaintext, withoutMoment: true });
  }

  open(tx: Tx, actor: Actor, by: OpenedFor, refs: readonly (string | null)[]): Promise<Map<string, string>> {
    const known = refs.filter((ref) => ref !== null);
    return this.vault.openMany(tx, { refs: known, readerAccountId: actor.accountId, purpose: `hearing:${by}` });
  }

  openOwn(tx: Tx, subjectId: string, refs: readonly (string | null)[]): Promise<Map<string, string>> {
    const known = refs.filter((ref) => ref !== null);
    return this.vault.openForSubject(tx, subjectId, known);
  }

  /** False where the matter has had as many messages as it may. */
  async say(tx: Tx, message: NewMessage): Promise<boolean> {
    const { matter, matterId, author, kind, actor, text } = message;
    if ((await this.messages.of(tx, matter, matterId)).length >= MESSAGES_MAXIMUM) return false;
    const ref = await this.seal(tx, matterId, 'message', text);
    const accountId = actor?.accountId ?? null;
    const saidOn = dayOf(this.clock.now());
    await this.messages.insert(tx, { matter, matterId, author, kind, accountId, ref, saidOn });
    return true;
  }

  /** As its author reads the thread; nothing is noted. */
  ownThread(tx: Tx, matter: MatterKind, matterId: string): Promise<ReadMessage[]> {
    return this.thread(tx, matter, matterId, (refs) => this.openOwn(tx, matterId, refs));
  }

  officeThread(tx: Tx, matter: MatterKind, matterId: string, reader: { actor: Actor; by: OpenedFor }) {
    return this.thread(tx, matter, matterId, (refs) => this.open(tx, reader.actor, reader.by, refs));
  }

  /** The company reads its own words; the person's only where everything is shared with it. */
  async companyThread(tx: Tx, grievanceId: string, { actor, readsPerson }: { actor: Actor; readsPerson: boolean }) {
    const said = await this.messages.of(tx, 'grievance', grievanceId);
    const shown = said.filter(({ author }) => author === 'company' || (author === 'person' && readsPerson));
    return this.read(shown, (refs) => this.open(tx, actor, 'company', refs));
  }

  private async thread(
    tx: Tx,
    matter: MatterKind,
    matterId: string,
    open: (refs: readonly string[]) => Promise<Map<string, string>>,
  ): Promise<ReadMessage[]> {
    return this.read(await this.messages.of(tx, matter, matterId), open);
  }

  private async read(
    said: readonly HeardMessage[],
    open: (refs: readonly string[]) => Promise<Map<string, string>>,
  ): Promise<ReadMessage[]> {
    const texts = await open(said.map(({ ref }) => ref));
    return said.map(({ number, author, kind, ref, saidOn }) => ({
      ...{ number, author, kind, saidOn },
      text: texts.get(ref) ?? null,
    }));
  }

  /** Who opened the words and on which day, once for each day and office, latest first. */
  async openingsOf(tx: Tx, matterId: string): Promise<Opening[]> {
    const reads = (await this.vault.readsOf(tx, matterId, { first: 100 })).edges.map(({ node }) => node);
    const accounts = await this.accounts.byIds(
      tx,
      reads.map(({ readerAccountId }) => readerAccountId),
    );
    const openings = reads.map(({ readAt, purpose, readerAccountId }): Opening => {
      const by = purpose.replace('hearing:', '') as OpenedFor;
      const name = by === 'safety_officer' ? (accounts.get(readerAccountId)?.handle ?? null) : null;
      return { openedOn: dayOf(readAt), by, name };
    });
    const keyOf = ({ openedOn, by, name }: Opening): string => `${openedOn} ${by} ${name ?? ''}`;
    return [...new Map(openings.map((opening) => [keyOf(opening), opening])).values()];
  }

  /** The key of the matter is destroyed: no copy of the database brings the words back. */
  async erase(tx: Tx, matter: MatterKind, matterId: string): Promise<void> {
    await this.messages.purge(tx, matter, matterId);
    await this.vault.erase(tx, matterId, startOfDay(this.clock.now()));
  }
}
