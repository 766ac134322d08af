import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { sqlStateOf, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Mandate } from '../domain/mandate.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { ForumReader } from './forum-reader.ts';
import { MandateOffice } from './mandate-office.ts';

export type MandateInput = Omit<Mandate, 'id' | 'revokedOn' | 'revokedReason'>;

const CHECK_VIOLATION = '23514';

/** What a constituency decided is put on record by the forum's returning officer, and taken off again. */
@Injectable()
export class Mandates {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly office: MandateOffice,
    private readonly mandates: MandateRepository,
  ) {}

  async record(actor: Actor, input: MandateInput): Promise<Result<Mandate, NotFound | InvalidInput>> {
    const faults = [
      ...textFaults(input.represents, { path: 'represents', minLength: 10, maxLength: 500 }),
      ...textFaults(input.decidedHow, { path: 'decidedHow', minLength: 10, maxLength: 2_000 }),
    ];
    if (faults.length > 0) return err(invalidInput(...faults));
    try {
      return await this.transactions.run(async (tx): Promise<Result<Mandate, NotFound>> => {
        const constituency = await this.forums.constituency(tx, input.constituencyId);
        const fits = constituency && (await this.office.may(tx, actor, constituency.forumId, input.organisationId));
        if (!fits) return err(notFound('This constituency or organisation'));
        const id = uuidv7(this.clock.now());
        const mandate: Mandate = { ...input, id, revokedOn: null, revokedReason: null };
        await this.mandates.insert(tx, mandate, actor.accountId);
        await this.office.record(tx, actor, 'record-mandate', id);
        return ok(mandate);
      });
    } catch (error) {
      if (sqlStateOf(error) !== CHECK_VIOLATION) throw error;
      const message = 'A mandate ends after it starts, and four years later at most.';
      return err(invalidInput({ path: 'endsOn', code: 'order', message }));
    }
  }

  async revoke(actor: Actor, id: string, reason: string): Promise<Result<Mandate, NotFound | InvalidInput>> {
    const faults = textFaults(reason, { path: 'reason', minLength: 10, maxLength: 2_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run(async (tx): Promise<Result<Mandate, NotFound>> => {
      const mandate = isUuid(id) ? await this.mandates.lock(tx, id) : null;
      const constituency = mandate && (await this.forums.constituency(tx, mandate.constituencyId));
      const may = constituency && (await this.office.may(tx, actor, constituency.forumId, mandate.organisationId));
      if (!mandate || !may || mandate.revokedOn) return err(notFound('This mandate'));
      const revokedOn = dayOf(this.clock.now());
      await this.mandates.revoke(tx, id, revokedOn, reason.trim());
      await this.office.record(tx, actor, 'revoke-mandate', id);
      return ok({ ...mandate, revokedOn, revokedReason: reason.trim() });
    });
  }
}
