import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Challenge, ElectionIssuer, ElectionStep, KeyHolder, Scrutineer } from '../domain/officials.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { ChallengeRepository } from '../persistence/challenge.repository.ts';
import { OfficialRepository } from '../persistence/official.repository.ts';
import { ResultRepository, type StoredResult, type StoredSignature } from '../persistence/result.repository.ts';
import { StepRepository } from '../persistence/step.repository.ts';

/** What an election's page shows beside candidates: officials, progress, result, challenges. */
@Injectable()
export class ElectionRecords {
  constructor(
    private readonly officials: OfficialRepository,
    private readonly steps: StepRepository,
    private readonly results: ResultRepository,
    private readonly challenges: ChallengeRepository,
    private readonly boards: BoardRepository,
  ) {}

  async issuersOf(tx: Tx, electionIds: readonly string[]): Promise<Map<string, ElectionIssuer[]>> {
    return Map.groupBy(await this.officials.issuersOf(tx, electionIds), ({ electionId }) => electionId);
  }

  async holdersOf(tx: Tx, electionIds: readonly string[]): Promise<Map<string, KeyHolder[]>> {
    return Map.groupBy(await this.officials.holdersOf(tx, electionIds), ({ electionId }) => electionId);
  }

  async scrutineersOf(tx: Tx, electionIds: readonly string[]): Promise<Map<string, Scrutineer[]>> {
    return Map.groupBy(await this.officials.scrutineersOf(tx, electionIds), ({ electionId }) => electionId);
  }

  async openStepsOf(tx: Tx, electionIds: readonly string[]): Promise<Map<string, ElectionStep[]>> {
    return Map.groupBy(await this.steps.openOf(tx, electionIds), ({ electionId }) => electionId);
  }

  countedResults(tx: Tx, electionIds: readonly string[]): Promise<Map<string, StoredResult>> {
    return this.results.counted(tx, electionIds);
  }

  /** Latest first, at most twenty. */
  submittedOf(tx: Tx, electionId: string): Promise<StoredResult[]> {
    return this.results.ofElection(tx, electionId);
  }

  signaturesOf(tx: Tx, electionId: string, resultHash: Buffer): Promise<StoredSignature[]> {
    return this.results.signaturesOf(tx, electionId, resultHash);
  }

  async challengesOf(tx: Tx, electionIds: readonly string[]): Promise<Map<string, Challenge[]>> {
    return Map.groupBy(await this.challenges.ofElections(tx, electionIds), ({ electionId }) => electionId);
  }

  /** Counts at close: the lowest number that an issuer stated, and the voting keys on the board, over all styles. */
  async closingOf(tx: Tx, electionId: string) {
    const closing = await this.boards.closing(tx, electionId);
    if (!closing) return null;
    const counts = await this.boards.countsOf(tx, electionId);
    const byIssuer = Map.groupBy(counts, ({ issuerId }) => issuerId);
    const sums = [...byIssuer.values()].map((rows) => ({
      issued: rows.reduce((sum, { issued }) => sum + issued, 0),
      castKeys: rows.reduce((sum, { castKeys }) => sum + castKeys, 0),
    }));
    return {
      issuedCount: Math.min(...sums.map(({ issued }) => issued)),
      castKeys: sums[0]?.castKeys ?? 0,
      ballots: closing.boardSize - 2,
    };
  }
}
