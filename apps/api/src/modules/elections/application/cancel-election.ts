import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Rolls } from '../../forums/index.ts';
import type { Election } from '../domain/election.ts';
import type { OfficeFailure } from '../domain/elections.failures.ts';
import { ElectionAccess } from './election-access.ts';
import { ElectionMoves } from './election-moves.ts';

const DECIDED: readonly Election['state'][] = ['counted', 'final', 'cancelled'];

/**
 * Stops an election for public reasons. Once counted, the officer cannot: a result that somebody dislikes is challenged
 * before a panel.
 */
@Injectable()
export class CancelElection {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly moves: ElectionMoves,
    private readonly rolls: Rolls,
    private readonly trail: AuditTrail,
  ) {}

  execute(actor: Actor, slug: string, reasons: string): Promise<Result<Election, OfficeFailure>> {
    return this.transactions.run<Election, OfficeFailure>(async (tx) => {
      const found = await this.access.lockAs(tx, actor, 'returning_officer', slug);
      if (!found.ok) return found;
      const election = found.value;
      const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 2000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (DECIDED.includes(election.state))
        return err(
          wrongState(
            election.state,
            'This election is counted or over; its result can be challenged. Nothing was changed.',
          ),
        );
      await this.rolls.release(tx, election.id);
      const details = { state: election.state };
      await this.trail.record(tx, {
        accountId: actor.accountId,
        act: 'cancel-election',
        subjectId: election.id,
        details,
      });
      return ok(await this.moves.move(tx, election, 'cancelled', { cancelledReasons: reasons.trim() }));
    });
  }
}
