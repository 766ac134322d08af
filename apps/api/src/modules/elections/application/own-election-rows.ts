import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { Election } from '../domain/election.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { RollProofs, type RollProof } from './roll-proofs.ts';

/** The rows that say what a member has to do with an election. */
@Injectable()
export class OwnElectionRows {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly styles: StyleRepository,
    private readonly candidateRows: CandidateRepository,
    private readonly proofs: RollProofs,
  ) {}

  election(tx: Tx, slug: string): Promise<Election | null> {
    return this.elections.bySlug(tx, slug);
  }

  lockElection(tx: Tx, slug: string): Promise<Election | null> {
    return this.elections.lockBySlug(tx, slug);
  }

  async candidacy(tx: Tx, { id }: Election, memberId: string): Promise<Candidate | null> {
    const styles = await this.styles.ofElections(tx, [id]);
    const styleIds = styles.map((style) => style.id);
    return this.candidateRows.ofMember(tx, styleIds, memberId);
  }

  candidates(tx: Tx, styleId: string): Promise<Candidate[]> {
    return this.candidateRows.ofStyles(tx, [styleId]);
  }

  secondedBy(tx: Tx, styleId: string, memberId: string): Promise<Set<string>> {
    return this.candidateRows.secondedBy(tx, styleId, memberId);
  }

  isOnRoll(tx: Tx, styleId: string, membershipKey: Buffer): Promise<boolean> {
    return this.styles.isOnRoll(tx, styleId, membershipKey);
  }

  /** Null where the key is not on the roll. */
  rollProof(tx: Tx, styleId: string, membershipKey: Buffer): Promise<RollProof | null> {
    return this.proofs.of(tx, styleId, membershipKey);
  }
}
