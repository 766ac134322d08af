import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { isBeingChecked } from '../domain/fact-check.ts';
import { languageFaults } from '../domain/record-texts.ts';
import { alreadyObjected, checkOver, type AlreadyObjected, type CheckOver } from '../domain/record.errors.ts';
import type { FactDisputed } from '../domain/record.events.ts';
import type { RecordFact } from '../domain/record-fact.ts';
import { RecordDesk } from './record-desk.ts';

export interface ObjectToFactInput {
  readonly factId: string;
  /** BCP 47 tag of what is written. */
  readonly language: string;
  readonly text: string;
  readonly evidence: string;
}

export type ObjectToFactFailure = NotFound | InvalidInput | CheckOver | AlreadyObjected;

/** A company says what is wrong with a fact and what shows it, while the check runs. Both texts will stand beside the fact. */
@Injectable()
export class ObjectToFact {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly desk: RecordDesk,
  ) {}

  execute(actor: Actor, input: ObjectToFactInput): Promise<Result<RecordFact, ObjectToFactFailure>> {
    return this.transactions.run<RecordFact, ObjectToFactFailure>(async (tx) => {
      const fact = isUuid(input.factId) ? await this.desk.facts.lock(tx, input.factId) : null;
      const company = fact && (await this.desk.sides.ownCompany(tx, actor, fact.addresseeId));
      if (!fact || !company?.organisationId || fact.heldAt !== null) return err(notFound('This fact of your record'));
      const faults = [
        ...languageFaults(input.language, 'language'),
        ...textFaults(input.text, { path: 'text', minLength: 20, maxLength: 4000 }),
        ...textFaults(input.evidence, { path: 'evidence', minLength: 10, maxLength: 4000 }),
      ];
      if (faults.length > 0) return err(invalidInput(...faults));
      if ((await this.desk.disputes.objectionsOf(tx, [fact.id])).has(fact.id)) return err(alreadyObjected());
      if (!isBeingChecked(fact, this.clock.now())) return err(checkOver(fact.checkUntil));
      await this.file(tx, fact, { ...input, organisationId: company.organisationId, filedBy: actor.accountId });
      return ok(fact);
    });
  }

  private async file(
    tx: Tx,
    fact: RecordFact,
    { language, text, evidence, ...who }: ObjectToFactInput & { organisationId: string; filedBy: string },
  ): Promise<void> {
    const filedAt = this.clock.now();
    const { organisationId, filedBy } = who;
    const words = { language, text: text.trim(), evidence: evidence.trim() };
    const objection = { id: uuidv7(filedAt), factId: fact.id, organisationId, filedBy, filedAt, ...words };
    await this.desk.disputes.insertObjection(tx, objection);
    if (fact.forumId === null) return;
    const payload = { factId: fact.id, forumId: fact.forumId };
    await this.outbox.publish(tx, { type: 'transparency.fact-disputed', payload } satisfies FactDisputed);
  }
}
