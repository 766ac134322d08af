import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type FieldFault,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { FactObjection } from '../domain/company-record.ts';
import type { FactRuling, RecordFact } from '../domain/record-fact.ts';
import type { OwnSide } from '../domain/record.errors.ts';
import { languageFaults } from '../domain/record-texts.ts';
import { RecordDesk } from './record-desk.ts';
import { SettleRuling } from './settle-ruling.ts';

export interface ProposeRulingInput {
  readonly factId: string;
  readonly ruling: FactRuling;
  /** The right day; with `corrected` only. */
  readonly correctedOn: string | null;
  readonly language: string;
  readonly reasons: string;
}

export type RulingFailure = NotFound | InvalidInput | WrongState | OwnSide;

/** A representative says what becomes of the fact, and why. It holds once more than half of those seated agree. */
@Injectable()
export class ProposeRuling {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly desk: RecordDesk,
    private readonly settling: SettleRuling,
  ) {}

  execute(actor: Actor, input: ProposeRulingInput): Promise<Result<RecordFact, RulingFailure>> {
    return this.transactions.run<RecordFact, RulingFailure>(async (tx) => {
      const fact = isUuid(input.factId) ? await this.desk.facts.lock(tx, input.factId) : null;
      const objection = fact && (await this.desk.disputes.objectionsOf(tx, [fact.id])).get(fact.id);
      if (!fact || !objection || !(await this.desk.sides.isSeated(tx, actor, fact.forumId))) {
        return err(notFound('An objection in your forum'));
      }
      if (fact.ruling !== null)
        return err(wrongState(fact.ruling, 'This objection has been decided; the decision stands.'));
      const faults = this.faultsOf(input);
      if (faults.length > 0) return err(invalidInput(...faults));
      const rulingId = await this.propose(tx, actor, objection, input);
      return this.settling.agree(tx, actor, fact, rulingId);
    });
  }

  private faultsOf({ ruling, correctedOn, language, reasons }: ProposeRulingInput): FieldFault[] {
    const faults = [
      ...languageFaults(language, 'language'),
      ...textFaults(reasons, { path: 'reasons', minLength: 20, maxLength: 4000 }),
    ];
    if (ruling === 'corrected' && correctedOn === null) {
      faults.push({ path: 'correctedOn', code: 'required', message: 'Say which day is right.' });
    }
    if (correctedOn !== null && correctedOn > dayOf(this.clock.now())) {
      faults.push({ path: 'correctedOn', code: 'in_future', message: 'The right day cannot lie in the future.' });
    }
    return faults;
  }

  private async propose(tx: Tx, actor: Actor, objection: FactObjection, input: ProposeRulingInput): Promise<string> {
    const earlier = (await this.desk.disputes.rulingsOf(tx, [objection.id])).get(objection.id);
    const now = this.clock.now();
    const id = uuidv7(now);
    await this.desk.disputes.insertRuling(tx, {
      ...{ id, objectionId: objection.id, version: (earlier?.version ?? 0) + 1, ruling: input.ruling },
      ...{ correctedOn: input.ruling === 'corrected' ? input.correctedOn : null, language: input.language },
      ...{ reasons: input.reasons.trim(), proposedBy: actor.accountId, proposedAt: now },
    });
    return id;
  }
}
