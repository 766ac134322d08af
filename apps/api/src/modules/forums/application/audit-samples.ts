import { Injectable } from '@nestjs/common';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { AuditSample } from '../domain/attestation-audit.ts';
import { AttestationAuditRepository } from '../persistence/attestation-audit.repository.ts';
import { SafetyOffice } from './safety-office.ts';

/** Which codes were drawn: for the safety officer and for the organisation that issued them. */
@Injectable()
export class AuditSamples {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly office: SafetyOffice,
    private readonly audits: AttestationAuditRepository,
  ) {}

  async read(actor: Actor, auditId: string): Promise<AuditSample[]> {
    if (!isUuid(auditId)) return [];
    return this.transactions.commit(async (tx) => {
      const audit = await this.audits.lock(tx, auditId);
      const isOwn = audit !== null && holdsRoleIn(actor, audit.organisationId, 'ngo_editor', 'ngo_signatory');
      const mayRead = audit && (isOwn || (await this.office.seat(tx, actor, audit)) !== null);
      return mayRead ? this.audits.samplesOf(tx, [auditId]) : [];
    });
  }
}
