import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { ElectionStyle } from '../domain/election.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';

export interface Ballot {
  readonly style: ElectionStyle;
  readonly candidates: readonly Candidate[];
}

/** The contests of an election with everybody who was nominated in them. */
@Injectable()
export class Ballots {
  constructor(
    private readonly clock: Clock,
    private readonly styles: StyleRepository,
    private readonly candidates: CandidateRepository,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async of(tx: Tx, electionId: string): Promise<Ballot[]> {
    const styles = await this.styles.ofElections(tx, [electionId]);
    const styleIds = styles.map(({ id }) => id);
    const byStyle = Map.groupBy(await this.candidates.ofStyles(tx, styleIds), ({ styleId }) => styleId);
    return styles.map((style) => ({ style, candidates: byStyle.get(style.id) ?? [] }));
  }

  async lapse(tx: Tx, candidates: readonly Candidate[]): Promise<void> {
    for (const { id } of candidates) await this.candidates.setState(tx, id, 'lapsed');
  }

  async number(tx: Tx, drawn: readonly Candidate[]): Promise<void> {
    for (const [index, { id }] of drawn.entries()) await this.candidates.setNumber(tx, id, index + 1);
  }

  async elect(tx: Tx, candidateId: string, position: number): Promise<void> {
    await this.candidates.setElected(tx, candidateId, position);
  }
}

/** Those on the ballot paper, by number. */
export const onBallot = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ number }) => number !== null).sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
