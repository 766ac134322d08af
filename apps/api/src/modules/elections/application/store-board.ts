import { Injectable } from '@nestjs/common';
import {
  bundleReaderOver,
  parseCloseRecord,
  readArchive,
  verifyClosedBoard,
  type ClosedBoardVerification,
} from '@baraza/blind-ballots';
import { nativePrimitives, startBallotWorkers } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { fromUtf8, toBase64Url } from '@baraza/transparency-log';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import type { Election } from '../domain/election.ts';
import { BoardRepository, type ClosingCount } from '../persistence/board.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { ElectionMoves } from './election-moves.ts';
import { PartyProblem } from './operator-request.ts';
import { PartyClients } from './party-clients.ts';
import type { PlannedStep } from './preparing-steps.ts';

const BOARD_FILE = /^(manifest\.json|close\.json|checkpoint|ballots\/\d{5}\.ndjson)$/;

/**
 * Takes the closed board from the box: verified to the last signature before it is kept, whole in memory while that
 * happens (a hundred thousand ballots are 150 MB; the client refuses more than 256 MB).
 */
@Injectable()
export class StoreBoard {
  constructor(
    private readonly parties: PartyClients,
    private readonly boards: BoardRepository,
    private readonly styles: StyleRepository,
    private readonly moves: ElectionMoves,
    private readonly records: PublicRecords,
  ) {}

  plan({ slug, manifestText }: Election): PlannedStep {
    return async () => {
      const files = readBoard(await this.parties.box.board(slug), manifestText ?? '');
      const verified = await verify(files);
      return (tx, election) => this.keep(tx, election, files, verified);
    };
  }

  private async keep(
    tx: Tx,
    election: Election,
    files: ReadonlyMap<string, Uint8Array>,
    { boardSize, boardRoot, keysCast }: ClosedBoardVerification,
  ): Promise<void> {
    const { issued } = expectOk(parseCloseRecord(files.get('close.json') ?? new Uint8Array()));
    const styles = await this.styles.ofElections(tx, [election.id]);
    const counts = issued.flatMap((statement): ClosingCount[] => {
      const style = styles.find(({ slug }) => slug === statement.style);
      if (!style) return [];
      const castKeys = keysCast.get(style.slug) ?? 0;
      const { issuer: issuerId, issued: number } = statement;
      return [{ styleId: style.id, issuerId, castKeys, issued: number, rollSize: style.rollSize ?? 0 }];
    });
    await this.boards.store(tx, election.id, files);
    const { stateSince: closedAt } = await this.moves.move(tx, election, 'closed');
    const closing = { electionId: election.id, boardSize, boardRoot: Buffer.from(boardRoot), closedAt };
    await this.boards.close(tx, closing, counts);
    const record = { election: election.slug, boardRoot: toBase64Url(boardRoot), size: boardSize };
    await this.records.publish(tx, { kind: 'election-closed', subjectId: election.slug, record });
  }
}

function readBoard(archive: Uint8Array, manifestText: string): ReadonlyMap<string, Uint8Array> {
  const files = readArchive(archive);
  if (!files.ok) throw new PartyProblem(`its board is not an archive: ${files.error.reason}`);
  const stray = [...files.value.keys()].find((name) => !BOARD_FILE.test(name));
  if (stray !== undefined) throw new PartyProblem(`its board has a file that does not belong there: ${stray}`);
  if (fromUtf8(files.value.get('manifest.json') ?? new Uint8Array()) !== manifestText)
    throw new PartyProblem('its board is of another manifest');
  return files.value;
}

async function verify(files: ReadonlyMap<string, Uint8Array>): Promise<ClosedBoardVerification> {
  const work = startBallotWorkers();
  try {
    const verified = await verifyClosedBoard(bundleReaderOver(files), { primitives: nativePrimitives, work });
    if (!verified.ok) throw new PartyProblem(`its board cannot be read: ${verified.error.reason}`);
    const failed = verified.value.checks.find(({ state }) => state === 'failed');
    if (failed) throw new PartyProblem(`its board does not hold: ${failed.name} ${failed.where} ${failed.detail}`);
    return verified.value;
  } finally {
    await work.close();
  }
}
