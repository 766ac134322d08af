import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { Election } from '../domain/election.ts';
import { ClosedBoards, scrutineersArchive } from './closed-boards.ts';
import { ElectionRecords } from './election-records.ts';
import { IssuerClient } from './issuer-client.ts';

/**
 * Puts the archive for a scrutineer together. Who asked for a token is in the issuers' signed requests: they pass through
 * here on their way and are never stored. Where an issuer is away the archive comes without any of them, which a count
 * does not need and `baraza verify` says.
 */
@Injectable()
export class HandOutBoard {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly boards: ClosedBoards,
    private readonly records: ElectionRecords,
    private readonly issuers: IssuerClient,
    private readonly trail: AuditTrail,
  ) {}

  /** Null for whoever is no scrutineer of a closed election. */
  async execute(actor: Actor, slug: string): Promise<Uint8Array | null> {
    const found = await this.boards.of(actor, slug);
    if (!found) return null;
    const { election } = found;
    const { files, asked } = await this.transactions.read(async (tx) => {
      const issuers = (await this.records.issuersOf(tx, [election.id])).get(election.id) ?? [];
      const styles = await this.boards.stylesOf(tx, election.id);
      const asked = issuers.flatMap(({ issuerId }) => styles.map((style) => ({ issuer: issuerId, style: style.slug })));
      return { files: await this.boards.files(tx, election), asked };
    });
    const act = { accountId: actor.accountId, act: 'hand-out-closed-board', subjectId: election.id };
    await this.transactions.commit((tx) => this.trail.record(tx, act));
    return scrutineersArchive(files, await this.requestsOf(election, asked));
  }

  private async requestsOf({ slug }: Election, asked: readonly { issuer: string; style: string }[]) {
    try {
      const found: { issuer: string; style: string; lines: Uint8Array }[] = [];
      for (const { issuer, style } of asked) {
        found.push({ issuer, style, lines: await this.issuers.requests(issuer, slug, style) });
      }
      return found;
    } catch {
      return [];
    }
  }
}
