import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Attestation, AttestationPurpose, AttestationState } from '../domain/attestation.ts';

const COLUMNS = `id, constituency_id AS "constituencyId", organisation_id AS "organisationId", purpose, label, state,
  expires_on AS "expiresOn", key_id AS "keyId", blinded_message AS "blindedMessage", blind_signature AS "blindSignature", refusal`;

export interface NewAttestation {
  readonly id: string;
  readonly constituencyId: string;
  readonly organisationId: string;
  readonly purpose: AttestationPurpose;
  readonly period: number;
  readonly personHash: Uint8Array;
  readonly codeHash: Uint8Array;
  readonly label: string;
  readonly expiresOn: string;
  readonly issuedBy: string;
}

export interface AttestationPlace {
  readonly constituencyId: string;
  readonly organisationId: string;
}

@Injectable()
export class AttestationRepository {
  /** Throws the violated constraint: `attestations_quota`, `attestations_of_the_panel`, `attestations_once_for_each_person`. */
  async insert(tx: Tx, attestation: NewAttestation): Promise<void> {
    const { id, constituencyId, organisationId, purpose, period, personHash, codeHash } = attestation;
    await tx.query(
      `INSERT INTO attestations (id, constituency_id, organisation_id, purpose, period, person_hash, code_hash, label, state, expires_on, issued_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'issued', $9, $10)`,
      [
        ...[id, constituencyId, organisationId, purpose, period, Buffer.from(personHash), Buffer.from(codeHash)],
        ...[attestation.label, attestation.expiresOn, attestation.issuedBy],
      ],
    );
  }

  /** What the organisation did for this person before, locked. */
  ofPerson(
    tx: Tx,
    person: Omit<NewAttestation, 'id' | 'codeHash' | 'label' | 'expiresOn' | 'issuedBy'>,
  ): Promise<Attestation | null> {
    return tx.maybeOne<Attestation>(
      `SELECT ${COLUMNS} FROM attestations WHERE constituency_id = $1 AND organisation_id = $2 AND purpose = $3 AND period = $4
          AND person_hash = $5 FOR UPDATE`,
      [
        ...[person.constituencyId, person.organisationId, person.purpose, person.period],
        Buffer.from(person.personHash),
      ],
    );
  }

  /** A code that was lost, or is out of date, is good no longer. */
  async renewCode(
    tx: Tx,
    id: string,
    code: Pick<NewAttestation, 'codeHash' | 'label' | 'expiresOn' | 'issuedBy'>,
  ): Promise<void> {
    await tx.query(
      `UPDATE attestations SET code_hash = $2, label = $3, expires_on = $4, issued_by = $5, state = 'issued', key_id = NULL, blinded_message = NULL
        WHERE id = $1`,
      [id, Buffer.from(code.codeHash), code.label, code.expiresOn, code.issuedBy],
    );
  }

  /** Locked until the transaction ends. */
  byCode(tx: Tx, codeHash: Uint8Array): Promise<Attestation | null> {
    const sql = `SELECT ${COLUMNS} FROM attestations WHERE code_hash = $1 FOR UPDATE`;
    return tx.maybeOne<Attestation>(sql, [Buffer.from(codeHash)]);
  }

  /** Locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<Attestation | null> {
    return tx.maybeOne<Attestation>(`SELECT ${COLUMNS} FROM attestations WHERE id = $1 FOR UPDATE`, [id]);
  }

  async request(tx: Tx, id: string, keyId: string, blindedMessage: Uint8Array): Promise<void> {
    await tx.query(`UPDATE attestations SET state = 'requested', key_id = $2, blinded_message = $3 WHERE id = $1`, [
      ...[id, keyId, Buffer.from(blindedMessage)],
    ]);
  }

  /** Keeps no day: see the migration. Throws `attestations_of_the_panel` for who left it. */
  async sign(tx: Tx, id: string, blindSignature: Uint8Array, by: string): Promise<void> {
    await tx.query(
      `UPDATE attestations SET state = 'signed', blind_signature = $2, decided_by = $3, expires_on = NULL WHERE id = $1`,
      [id, Buffer.from(blindSignature), by],
    );
  }

  async refuse(tx: Tx, id: string, reasons: string, by: string): Promise<void> {
    await tx.query(
      `UPDATE attestations SET state = 'refused', refusal = $2, decided_by = $3, expires_on = NULL WHERE id = $1`,
      [id, reasons, by],
    );
  }

  /** An appeal was upheld: it waits for a signature once more, or to be asked for again under a newer key. */
  async reopen(tx: Tx, id: string, expiresOn: string): Promise<void> {
    await tx.query(
      `UPDATE attestations a SET refusal = NULL, decided_by = NULL, expires_on = $2,
         state = CASE WHEN k.retired_on IS NULL THEN 'requested' ELSE 'issued' END,
         key_id = CASE WHEN k.retired_on IS NULL THEN k.id END,
         blinded_message = CASE WHEN k.retired_on IS NULL THEN a.blinded_message END
         FROM attesting_keys k WHERE a.id = $1 AND k.id = a.key_id`,
      [id, expiresOn],
    );
  }

  page(
    tx: Tx,
    place: AttestationPlace,
    states: readonly AttestationState[],
    request: PageRequest,
  ): Promise<Page<Attestation>> {
    return keysetPage<Attestation>(
      tx,
      {
        sql: `SELECT ${COLUMNS} FROM attestations WHERE constituency_id = $1 AND organisation_id = $2 AND state = ANY ($3)`,
        parameters: [place.constituencyId, place.organisationId, states],
        keys: [
          { column: 'label', type: 'text' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'asc',
      },
      request,
    );
  }

  counts(tx: Tx, place: AttestationPlace): Promise<{ state: AttestationState; count: number }[]> {
    return tx.query(
      `SELECT state, count(*)::int AS count FROM attestations
        WHERE constituency_id = $1 AND organisation_id = $2 AND purpose = 'join' GROUP BY state`,
      [place.constituencyId, place.organisationId],
    );
  }

  /** Panels of today with requests that these organisations have not answered. */
  panelsThatWait(tx: Tx, organisationIds: readonly string[]): Promise<(AttestationPlace & { title: string })[]> {
    return tx.query(
      `SELECT c.id AS "constituencyId", p.organisation_id AS "organisationId", c.title
         FROM panel_organisations p JOIN constituencies c ON c.id = p.constituency_id
        WHERE p.organisation_id = ANY ($1) AND p.revoked_at IS NULL AND EXISTS (
          SELECT 1 FROM attestations a WHERE a.constituency_id = p.constituency_id
             AND a.organisation_id = p.organisation_id AND a.state = 'requested')
        ORDER BY c.title, c.id LIMIT 20`,
      [organisationIds],
    );
  }
}
