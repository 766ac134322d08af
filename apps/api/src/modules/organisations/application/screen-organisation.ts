import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { Screening } from '../domain/assurance.ts';
import { evidenceFaults, expiryFaults, listsFaults } from '../domain/check-assurance.ts';
import { AssuranceRepository } from '../persistence/assurance.repository.ts';
import { AssuredOrganisation } from './assured-organisation.ts';

export interface ScreenOrganisationInput {
  readonly organisationId: string;
  readonly outcome: Screening['outcome'];
  readonly lists: readonly string[];
  readonly evidence: string;
  /** Last day on which the screening counts. */
  readonly expiresOn: string;
}

/** A person looked an organisation up in sanctions lists and writes down which ones and what they found. */
@Injectable()
export class ScreenOrganisation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly subject: AssuredOrganisation,
    private readonly assurance: AssuranceRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    input: ScreenOrganisationInput,
  ): Promise<Result<Screening, NotFound | InvalidInput>> {
    return this.transactions.run(async (tx): Promise<Result<Screening, NotFound | InvalidInput>> => {
      const organisation = await this.subject.find(tx, input.organisationId, actor.accountId);
      if (!organisation.ok) return organisation;
      const now = this.clock.now();
      const { evidence, expiresOn, lists } = input;
      const faults = [...evidenceFaults(evidence), ...listsFaults(lists), ...expiryFaults(expiresOn, now, 'expiresOn')];
      if (faults.length > 0) return err(invalidInput(...faults));
      const screening = toScreening(input, actor.accountId, now);
      await this.assurance.insertScreening(tx, screening);
      const { organisationId, outcome } = screening;
      const details = { outcome, lists: screening.lists, expiresOn };
      await this.auditTrail.record(tx, {
        accountId: actor.accountId,
        act: 'screen-organisation',
        subjectId: organisationId,
        details,
      });
      return ok(screening);
    });
  }
}

function toScreening(input: ScreenOrganisationInput, screenedBy: string, screenedAt: Date): Screening {
  return {
    id: uuidv7(screenedAt),
    organisationId: input.organisationId,
    outcome: input.outcome,
    lists: input.lists.map((list) => list.trim()),
    evidence: input.evidence.trim(),
    expiresAt: endOfDay(input.expiresOn),
    screenedBy,
    screenedAt,
  };
}

/** The moment after the last second of a day, in UTC. */
function endOfDay(day: string): Date {
  const start = new Date(`${day}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() + 1);
  return start;
}
