import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { drawnOrder } from '../domain/ballot-order.ts';
import type { Election } from '../domain/election.ts';
import { electionIncomplete } from '../domain/elections.errors.ts';
import type { OfficeFailure } from '../domain/elections.failures.ts';
import { seatsToFill } from '../domain/manifest-draft.ts';
import { ElectionAccess } from './election-access.ts';
import { ElectionMoves } from './election-moves.ts';
import { Ballots } from './ballots.ts';

/** Fixes who stands, and draws the order of each ballot from the seed that was committed to in the notice. */
@Injectable()
export class CloseNominations {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly ballots: Ballots,
    private readonly moves: ElectionMoves,
    private readonly trail: AuditTrail,
  ) {}

  execute(actor: Actor, slug: string): Promise<Result<Election, OfficeFailure>> {
    return this.transactions.run<Election, OfficeFailure>(async (tx) => {
      const found = await this.access.lockAs(tx, actor, 'returning_officer', slug);
      if (!found.ok) return found;
      const election = found.value;
      const { state, nominationsCloseAt } = election;
      if ((state !== 'announced' && state !== 'nominating') || !nominationsCloseAt)
        return err(wrongState(state, 'Nominations of this election are closed already. Nothing was changed.'));
      if (this.ballots.now() < nominationsCloseAt)
        return err(wrongState(state, 'Nominations are open until the announced moment. Nothing was changed.'));
      const missing = await this.draw(tx, election);
      if (missing.length > 0) return err(electionIncomplete(missing));
      const nominating = state === 'announced' ? await this.moves.move(tx, election, 'nominating') : election;
      await this.trail.record(tx, { accountId: actor.accountId, act: 'close-nominations', subjectId: election.id });
      return ok(await this.moves.move(tx, nominating, 'nominated'));
    });
  }

  /** Answers the contests that cannot be held: nobody stands, or only for seats that are reserved for others. */
  private async draw(tx: Tx, election: Election): Promise<string[]> {
    const missing: string[] = [];
    for (const { style, candidates } of await this.ballots.of(tx, election.id)) {
      const standing = candidates.filter(({ state }) => state === 'standing');
      const lapsed = candidates.filter(({ state }) => state === 'proposed' || state === 'accepted');
      await this.ballots.lapse(tx, lapsed);
      const drawn = drawnOrder(standing, election.drawSeed, style.slug);
      await this.ballots.number(tx, drawn);
      const numbered = drawn.map((candidate, index) => ({ ...candidate, number: index + 1 }));
      if (drawn.length === 0) missing.push(`no-candidates:${style.slug}`);
      else if (seatsToFill(style, numbered) < 1) missing.push(`reserved-unmet:${style.slug}`);
    }
    return missing;
  }
}
