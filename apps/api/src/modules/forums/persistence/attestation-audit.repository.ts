import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AttestationAudit, AuditSample, Finding } from '../domain/attestation-audit.ts';
import type { AttestationPlace } from './attestation.repository.ts';

type Row = Omit<AttestationAudit, 'samples'>;
const COLUMNS = `id, constituency_id AS "constituencyId", organisation_id AS "organisationId", population,
  opened_on AS "openedOn", closed_on AS "closedOn", summary`;

@Injectable()
export class AttestationAuditRepository {
  async signedIds(tx: Tx, place: AttestationPlace): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM attestations WHERE constituency_id = $1 AND organisation_id = $2 AND state = 'signed' AND purpose = 'join' ORDER BY id`,
      [place.constituencyId, place.organisationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Throws the violated constraint `attestation_audits_one_open`. */
  async insert(tx: Tx, audit: Row, openedBy: string, sampleIds: readonly string[]): Promise<void> {
    const { id, constituencyId, organisationId, population, openedOn } = audit;
    await tx.query(
      `INSERT INTO attestation_audits (id, constituency_id, organisation_id, population, opened_by, opened_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, constituencyId, organisationId, population, openedBy, openedOn],
    );
    await tx.query(
      `INSERT INTO attestation_audit_samples (audit_id, attestation_id, place)
       SELECT $1, drawn.id, drawn.place FROM unnest($2::uuid[]) WITH ORDINALITY AS drawn (id, place)`,
      [id, sampleIds],
    );
  }

  lock(tx: Tx, id: string): Promise<Row | null> {
    return tx.maybeOne<Row>(`SELECT ${COLUMNS} FROM attestation_audits WHERE id = $1 FOR UPDATE`, [id]);
  }

  async ofConstituencies(tx: Tx, ids: readonly string[]): Promise<AttestationAudit[]> {
    const audits = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM attestation_audits WHERE constituency_id = ANY ($1) ORDER BY id DESC LIMIT 100`,
      [ids],
    );
    const samples = await this.samplesOf(
      tx,
      audits.map(({ id }) => id),
    );
    return audits.map((audit) => ({ ...audit, samples: samples.filter(({ auditId }) => auditId === audit.id) }));
  }

  async find(tx: Tx, auditId: string, place: number, finding: Finding): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE attestation_audit_samples SET outcome = $3 WHERE audit_id = $1 AND place = $2 RETURNING 1`,
      [auditId, place, finding],
    );
    return rows.length > 0;
  }

  async close(tx: Tx, id: string, on: string, summary: string): Promise<void> {
    await tx.query(`UPDATE attestation_audits SET closed_on = $2, summary = $3 WHERE id = $1`, [id, on, summary]);
  }

  samplesOf(tx: Tx, auditIds: readonly string[]): Promise<(AuditSample & { auditId: string })[]> {
    return tx.query(
      `SELECT s.audit_id AS "auditId", s.attestation_id AS "attestationId", s.place, a.label, s.outcome
         FROM attestation_audit_samples s JOIN attestations a ON a.id = s.attestation_id
        WHERE s.audit_id = ANY ($1) ORDER BY s.audit_id, s.place`,
      [auditIds],
    );
  }
}
