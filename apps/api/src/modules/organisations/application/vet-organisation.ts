import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { Vetting } from '../domain/assurance.ts';
import { evidenceFaults, expiryFaults } from '../domain/check-assurance.ts';
import { AssuranceRepository } from '../persistence/assurance.repository.ts';
import { AssuredOrganisation } from './assured-organisation.ts';

export interface VetOrganisationInput {
  readonly organisationId: string;
  readonly outcome: Vetting['outcome'];
  readonly evidence: string;
  readonly expiresOn: string;
}

/** A grants officer writes down whether an organisation is who it says it is, on what evidence, and until when. */
@Injectable()
export class VetOrganisation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly subject: AssuredOrganisation,
    private readonly assurance: AssuranceRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    input: VetOrganisationInput,
  ): Promise<Result<Vetting, NotFound | InvalidInput>> {
    return this.transactions.run(async (tx): Promise<Result<Vetting, NotFound | InvalidInput>> => {
      const organisation = await this.subject.find(tx, input.organisationId, actor.accountId);
      if (!organisation.ok) return organisation;
      const vettedAt = this.clock.now();
      const faults = [...evidenceFaults(input.evidence), ...expiryFaults(input.expiresOn, vettedAt, 'expiresOn')];
      if (faults.length > 0) return err(invalidInput(...faults));
      const { outcome, expiresOn } = input;
      const evidence = input.evidence.trim();
      const organisationId = organisation.value.id;
      const vetting: Vetting = {
        id: uuidv7(vettedAt),
        organisationId,
        outcome,
        evidence,
        expiresOn,
        vettedBy: actor.accountId,
        vettedAt,
      };
      await this.assurance.insertVetting(tx, vetting);
      const details = { outcome, expiresOn };
      await this.auditTrail.record(tx, {
        accountId: actor.accountId,
        act: 'vet-organisation',
        subjectId: organisationId,
        details,
      });
      return ok(vetting);
    });
  }
}
