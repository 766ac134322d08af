import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { takesHustings, type Election, type ElectionStyle } from '../domain/election.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { HustingsRepository } from '../persistence/hustings.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { Electorate, type Membership } from './electorate.ts';

/** Questions and answers between the draw and the close. */
@Injectable()
export class Hustings {
  constructor(
    private readonly clock: Clock,
    readonly rows: HustingsRepository,
    private readonly elections: ElectionRepository,
    private readonly styleRows: StyleRepository,
    private readonly electorate: Electorate,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** The election while it takes questions, and the person's membership in its forum. */
  async enter(
    tx: Tx,
    actor: Actor,
    election: Election | null,
  ): Promise<Result<{ election: Election; own: Membership }, NotFound | WrongState>> {
    const own = election && (await this.electorate.of(tx, actor, election));
    if (!election || !own) return err(notFound('The election'));
    return takesHustings(election, this.clock.now())
      ? ok({ election, own })
      : err(wrongState(election.state, 'Candidates are asked from the draw until voting closes. Nothing was sent.'));
  }

  bySlug(tx: Tx, slug: string): Promise<Election | null> {
    return this.elections.lockBySlug(tx, slug);
  }

  async byId(tx: Tx, id: string): Promise<Election | null> {
    return this.elections.lock(tx, id);
  }

  styles(tx: Tx, electionId: string): Promise<ElectionStyle[]> {
    return this.styleRows.ofElections(tx, [electionId]);
  }
}
