import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { stateAfter, type Candidate } from '../domain/candidate.ts';
import { takesNominations, type Election, type ElectionStyle } from '../domain/election.ts';
import { nominationsClosed, type NominationsClosed } from '../domain/elections.errors.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';

export interface Nomination {
  readonly candidate: Candidate;
  readonly style: ElectionStyle;
  readonly election: Election;
}

/** Candidates with the election they stand in, and what is the same for every act about them. */
@Injectable()
export class Nominations {
  constructor(
    private readonly clock: Clock,
    readonly candidates: CandidateRepository,
    private readonly styles: StyleRepository,
    private readonly elections: ElectionRepository,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Election first, then candidate: locks are taken in one order. */
  async lock(tx: Tx, candidateId: string): Promise<Nomination | null> {
    const found = isUuid(candidateId) ? await this.candidates.byId(tx, candidateId) : null;
    const style = found && (await this.styles.byId(tx, found.styleId));
    const election = style && (await this.elections.lock(tx, style.electionId));
    const candidate = election && (await this.candidates.lock(tx, candidateId));
    return style && election && candidate ? { candidate, style, election } : null;
  }

  async lockElection(tx: Tx, slug: string): Promise<Result<Election, NotFound | NominationsClosed>> {
    const election = await this.elections.lockBySlug(tx, slug);
    return election ? this.whileOpen(election) : err(notFound('The election'));
  }

  whileOpen(election: Election): Result<Election, NotFound | NominationsClosed> {
    const { nominationsOpenAt, nominationsCloseAt } = election;
    if (!nominationsOpenAt || !nominationsCloseAt) return err(notFound('A nomination in this election'));
    return takesNominations(election, this.clock.now())
      ? ok(election)
      : err(nominationsClosed(nominationsOpenAt, nominationsCloseAt));
  }

  /** Brings the candidate's state up to consent and seconders, and answers it as it stands now. */
  async settle(tx: Tx, { candidate, election }: Nomination, consented: boolean): Promise<Candidate> {
    const current = await this.candidates.byId(tx, candidate.id);
    const state = stateAfter(consented, current?.seconders ?? 0, election.seconders);
    await this.candidates.setState(tx, candidate.id, state);
    return { ...candidate, ...current, state };
  }
}
