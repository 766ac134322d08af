import { Injectable } from '@nestjs/common';
import { formatResultSignatures, formatShares, joinLines, rollFileName, writeArchive } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { parseVerifierKey, toBase64Url, utf8 } from '@baraza/transparency-log';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Election } from '../domain/election.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { ResultRepository } from '../persistence/result.repository.ts';
import { ClosedBoards } from './closed-boards.ts';
import { StyleRepository } from '../persistence/style.repository.ts';

type Files = Map<string, Uint8Array>;

/** The bundle of an election: what `baraza verify` checks. */
@Injectable()
export class BundleReader {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly boards: ClosedBoards,
    private readonly results: ResultRepository,
    private readonly styles: StyleRepository,
  ) {}

  /**
   * The public archive of a counted election; null for every other. Shares are in it only where the gate passed. All of
   * it is in memory at once: a hundred thousand ballots are 150 MB.
   */
  async archive(tx: Tx, slug: string): Promise<Uint8Array | null> {
    const election = await this.elections.bySlug(tx, slug);
    if (!election?.resultHash || !['counted', 'final'].includes(election.state)) return null;
    return writeArchive(await this.files(tx, election, election.resultHash));
  }

  /** The bundle with one of the submitted results; with the rolls it can be checked against them as well. */
  async files(tx: Tx, election: Election, resultHash: Buffer, withRolls = false): Promise<Files> {
    const files = await this.boards.boardFiles(tx, election.id);
    const result = await this.results.one(tx, election.id, resultHash);
    const signatures = await this.results.signaturesOf(tx, election.id, resultHash);
    const named = signatures.map(({ vkey, signature }) => {
      return { scrutineer: expectOk(parseVerifierKey(vkey)), signature: new Uint8Array(signature) };
    });
    files.set('result.json', utf8(result?.resultText ?? ''));
    files.set('result-signatures.json', utf8(formatResultSignatures(named)));
    const shares = await this.results.sharesOf(tx, election.id, resultHash);
    const opened = shares.map(({ holderId, share }) => ({ holder: holderId, share: new Uint8Array(share) }));
    if (opened.length > 0) files.set('shares.json', utf8(formatShares(opened)));
    if (withRolls) await this.addRolls(tx, election, files);
    return files;
  }

  private async addRolls(tx: Tx, { id }: Election, files: Files): Promise<void> {
    for (const style of await this.styles.ofElections(tx, [id])) {
      const roll = await this.styles.rollOf(tx, style.id);
      files.set(rollFileName(style.slug), joinLines(roll.map((key) => utf8(toBase64Url(key)))));
    }
  }
}
