import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { joinFaults, type JoinDecision } from '../domain/addressee-join.ts';
import type { Addressee } from '../domain/addressee.ts';
import type { AddresseeJoined } from '../domain/engagements.events.ts';
import { JoinRows } from './join-rows.ts';

export type JoinFailure = NotFound | InvalidInput | WrongState;

/**
 * An officer of the fund found out whether somebody who was asked before is a company that registered since. If so, whatever
 * was said to it, its dates and its public address belong to the company from now on; nothing of it changes.
 */
@Injectable()
export class JoinAddressee {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly rows: JoinRows,
    private readonly auditTrail: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  join(actor: Actor, decision: JoinDecision): Promise<Result<Addressee, JoinFailure>> {
    return this.decide(actor, decision, async (tx, { asked, own }, at) => {
      if (!(await this.rows.joins.isBare(tx, own.id)))
        return err(
          wrongState(
            'used',
            'The company has been asked under its new address too. Nothing was joined; both stay as they are.',
          ),
        );
      await this.rows.joins.decide(tx, decision, { replacedId: own.id, by: actor.accountId, at });
      await this.rows.joins.join(tx, asked.id, own.id, at);
      const payload = { addresseeId: asked.id, organisationId: decision.organisationId, replacedId: own.id };
      await this.outbox.publish(tx, { type: 'engagements.addressee-joined', payload } satisfies AddresseeJoined);
      return ok((await this.rows.addressees.byId(tx, asked.id))!);
    });
  }

  /** They have only the name in common: the two are not shown together again. */
  tellApart(actor: Actor, decision: JoinDecision): Promise<Result<Addressee, JoinFailure>> {
    return this.decide(actor, decision, async (tx, { asked }, at) => {
      await this.rows.joins.decide(tx, decision, { replacedId: null, by: actor.accountId, at });
      return ok(asked);
    });
  }

  private decide(
    actor: Actor,
    decision: JoinDecision,
    act: (tx: Tx, pair: { asked: Addressee; own: Addressee }, at: Date) => Promise<Result<Addressee, JoinFailure>>,
  ): Promise<Result<Addressee, JoinFailure>> {
    const faults = joinFaults(decision);
    return this.transactions.run<Addressee, JoinFailure>(async (tx) => {
      const { accountId } = actor;
      const known = isUuid(decision.addresseeId) && isUuid(decision.organisationId);
      const pair = known && !belongsTo(actor, decision.organisationId) ? await this.rows.lockPair(tx, decision) : null;
      if (!pair) return err(notFound('This company, or whom it may have been,'));
      if (faults.length > 0) return err(invalidInput(...faults));
      if (await this.rows.joins.isDecided(tx, decision)) return err(wrongState('decided', 'This was decided already.'));
      const done = await act(tx, pair, this.clock.now());
      const details = { organisationId: decision.organisationId };
      if (done.ok)
        await this.auditTrail.record(tx, {
          accountId,
          act: 'join-addressee',
          subjectId: decision.addresseeId,
          details,
        });
      return done;
    });
  }
}

const belongsTo = ({ grants }: Actor, organisationId: string): boolean =>
  grants.some((grant) => grant.organisationId === organisationId);
