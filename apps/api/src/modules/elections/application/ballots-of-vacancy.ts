import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Election, ElectionStyle } from '../domain/election.ts';
import type { SeatVacancy } from '../domain/vacancy.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { ResultRepository } from '../persistence/result.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { BundleReader } from './bundle-reader.ts';

/** The election whose ballots fill a seat. */
export interface ContestOfVacancy {
  readonly election: Election;
  readonly style: ElectionStyle;
  readonly boardRoot: Buffer;
  readonly isPublished: boolean;
}

export interface PublishedBundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The style's id in the protocol. */
  readonly style: string;
  readonly boardRoot: Buffer;
}

/** Where the ballots of a vacancy are, and whether everybody may open them. */
@Injectable()
export class BallotsOfVacancy {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly styles: StyleRepository,
    private readonly boards: BoardRepository,
    private readonly results: ResultRepository,
    private readonly bundles: BundleReader,
  ) {}

  async contest(tx: Tx, { electionId, styleId }: SeatVacancy): Promise<ContestOfVacancy> {
    const [election] = await this.elections.byIds(tx, [electionId]);
    const style = (await this.styles.ofElections(tx, [electionId])).find(({ id }) => id === styleId);
    const closing = await this.boards.closing(tx, electionId);
    const result = (await this.results.counted(tx, [electionId])).get(electionId);
    if (!election || !style || !closing || !result) throw new Error('a seat comes from a counted election');
    return { election, style, boardRoot: closing.boardRoot, isPublished: result.published };
  }

  /** Null where the gate kept the ballots closed. */
  async publishedBundle(tx: Tx, vacancy: SeatVacancy): Promise<PublishedBundle | null> {
    const { election, style, boardRoot, isPublished } = await this.contest(tx, vacancy);
    if (!isPublished || !election.resultHash) return null;
    const files = await this.bundles.files(tx, election, election.resultHash);
    return { files, style: style.slug, boardRoot };
  }
}
