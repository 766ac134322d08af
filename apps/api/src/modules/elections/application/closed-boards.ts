import { Injectable } from '@nestjs/common';
import { issuedFileName, joinLines, rollFileName, writeArchive } from '@baraza/blind-ballots';
import { toBase64Url, utf8 } from '@baraza/transparency-log';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Election, ElectionStyle } from '../domain/election.ts';
import { BoardRepository, type Closing } from '../persistence/board.repository.ts';
import { ResultRepository, type StoredResult } from '../persistence/result.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { ElectionAccess } from './election-access.ts';

export interface ClosedBoard {
  readonly election: Election;
  readonly closing: Closing;
  readonly results: readonly StoredResult[];
}

/** The closed board as it was stored, with the rolls that only scrutineers see. */
@Injectable()
export class ClosedBoards {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly boards: BoardRepository,
    private readonly results: ResultRepository,
    private readonly styles: StyleRepository,
  ) {}

  /** Null unless the person is a scrutineer of the election's forum and the board is closed. */
  of(actor: Actor, slug: string): Promise<ClosedBoard | null> {
    return this.transactions.read(async (tx) => {
      const election = await this.access.readAs(tx, actor, 'scrutineer', slug);
      const closing = election && (await this.boards.closing(tx, election.id));
      return election && closing
        ? { election, closing, results: await this.results.ofElection(tx, election.id) }
        : null;
    });
  }

  /** `manifest.json`, ballots, `close.json` and `checkpoint`, as the box closed them; and the rolls. */
  async files(tx: Tx, election: Election): Promise<Map<string, Uint8Array>> {
    const files = await this.boardFiles(tx, election.id);
    for (const { id, slug } of await this.stylesOf(tx, election.id)) {
      const roll = await this.styles.rollOf(tx, id);
      files.set(rollFileName(slug), joinLines(roll.map((key) => utf8(toBase64Url(key)))));
    }
    return files;
  }

  async boardFiles(tx: Tx, electionId: string): Promise<Map<string, Uint8Array>> {
    const files = new Map<string, Uint8Array>();
    for (const name of await this.boards.names(tx, electionId)) {
      const content = await this.boards.file(tx, electionId, name);
      if (content) files.set(name, content);
    }
    return files;
  }

  stylesOf(tx: Tx, electionId: string): Promise<ElectionStyle[]> {
    return this.styles.ofElections(tx, [electionId]);
  }
}

/** With the issuers' signed requests, if they could all be had: a bundle has them all or none. */
export function scrutineersArchive(
  files: ReadonlyMap<string, Uint8Array>,
  requests: readonly { readonly issuer: string; readonly style: string; readonly lines: Uint8Array }[],
): Uint8Array {
  const all = new Map(files);
  for (const { issuer, style, lines } of requests) all.set(issuedFileName(issuer, style), lines);
  return writeArchive(all);
}
