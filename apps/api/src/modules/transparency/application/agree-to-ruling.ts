import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { RecordFact } from '../domain/record-fact.ts';
import type { RulingFailure } from './propose-ruling.ts';
import { RecordDesk } from './record-desk.ts';
import { SettleRuling } from './settle-ruling.ts';

/** Another representative agrees to what one of them proposed. */
@Injectable()
export class AgreeToRuling {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: RecordDesk,
    private readonly settling: SettleRuling,
  ) {}

  execute(actor: Actor, rulingId: string): Promise<Result<RecordFact, RulingFailure>> {
    return this.transactions.run<RecordFact, RulingFailure>(async (tx) => {
      const ruling = isUuid(rulingId) ? await this.desk.disputes.ruling(tx, rulingId) : null;
      const objection = ruling && (await this.desk.disputes.objection(tx, ruling.objectionId));
      const fact = objection && (await this.desk.facts.lock(tx, objection.factId));
      if (!ruling || !fact || !(await this.desk.sides.isSeated(tx, actor, fact.forumId))) {
        return err(notFound('A proposed decision in your forum'));
      }
      const newest = (await this.desk.disputes.rulingsOf(tx, [ruling.objectionId])).get(ruling.objectionId);
      if (fact.ruling !== null || newest?.id !== ruling.id) {
        const message = 'Somebody has proposed another text meanwhile, or it is decided. Read the newest one first.';
        return err(wrongState(fact.ruling ?? 'replaced', message));
      }
      return this.settling.agree(tx, actor, fact, ruling.id);
    });
  }
}
