import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { agreementNeeded } from '../domain/fact-check.ts';
import type { RecordFact } from '../domain/record-fact.ts';
import { ownSide, type OwnSide } from '../domain/record.errors.ts';
import type { FactRuled } from '../domain/record.events.ts';
import { RecordDesk } from './record-desk.ts';

/** Counts who agrees to a ruling; once more than half of those seated do, it holds and the record is counted anew. */
@Injectable()
export class SettleRuling {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly desk: RecordDesk,
  ) {}

  async agree(tx: Tx, actor: Actor, fact: RecordFact, rulingId: string): Promise<Result<RecordFact, OwnSide>> {
    const now = this.clock.now();
    let agreedBy: string[];
    try {
      agreedBy = await this.desk.disputes.agree(tx, rulingId, actor.accountId, now);
    } catch (error) {
      if (constraintOf(error) === 'fact_ruling_agreements_other_side') return err(ownSide());
      throw error;
    }
    const ruling = await this.desk.disputes.ruling(tx, rulingId);
    const seated = await this.desk.sides.seated(tx, fact.forumId!);
    const agreeing = agreedBy.filter((accountId) => seated.includes(accountId)).length;
    if (!ruling || agreeing < agreementNeeded(seated.length)) return ok(fact);
    await this.desk.disputes.decide(tx, rulingId, now);
    await this.desk.facts.rule(tx, fact.id, ruling.ruling, ruling.correctedOn);
    await this.desk.refreshing.execute(tx, fact.addresseeId);
    const payload = { factId: fact.id, addresseeId: fact.addresseeId };
    await this.outbox.publish(tx, { type: 'transparency.fact-ruled', payload } satisfies FactRuled);
    return ok({ ...fact, ruling: ruling.ruling, correctedOn: ruling.correctedOn });
  }
}
