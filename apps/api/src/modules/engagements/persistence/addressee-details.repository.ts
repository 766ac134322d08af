import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AddresseeProduct, AddresseeSignatory, AddresseeSize, SalientRisk } from '../domain/addressee.ts';

const TABLES = { product: 'addressee_products', signatory: 'addressee_signatories', risk: 'addressee_risks' } as const;
export type DetailKind = keyof typeof TABLES;

export interface AddresseeContact {
  readonly size: AddresseeSize;
  readonly contactRole: string | null;
  readonly contactEmail: string | null;
  readonly website: string | null;
}

/** What a company says of itself; what it no longer says is ended, not deleted. */
@Injectable()
export class AddresseeDetailsRepository {
  productsOf(tx: Tx, addresseeIds: readonly string[]): Promise<AddresseeProduct[]> {
    return tx.query<AddresseeProduct>(
      `SELECT id, addressee_id AS "addresseeId", name, description FROM addressee_products
        WHERE addressee_id = ANY ($1) AND ended_at IS NULL ORDER BY added_at, id LIMIT 1000`,
      [addresseeIds],
    );
  }

  signatoriesOf(tx: Tx, addresseeIds: readonly string[]): Promise<AddresseeSignatory[]> {
    return tx.query<AddresseeSignatory>(
      `SELECT id, addressee_id AS "addresseeId", level, title FROM addressee_signatories
        WHERE addressee_id = ANY ($1) AND ended_at IS NULL
        ORDER BY array_position(ARRAY['operational', 'executive', 'board'], level), added_at, id LIMIT 1000`,
      [addresseeIds],
    );
  }

  risksOf(tx: Tx, addresseeIds: readonly string[]): Promise<SalientRisk[]> {
    return tx.query<SalientRisk>(
      `SELECT id, addressee_id AS "addresseeId", product_id AS "productId", title, description FROM addressee_risks
        WHERE addressee_id = ANY ($1) AND ended_at IS NULL ORDER BY added_at, id LIMIT 1000`,
      [addresseeIds],
    );
  }

  async addProduct(tx: Tx, product: AddresseeProduct, at: Date): Promise<void> {
    const { id, addresseeId, name, description } = product;
    await tx.query(
      `INSERT INTO addressee_products (id, addressee_id, name, description, added_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, addresseeId, name, description, at],
    );
  }

  async addSignatory(tx: Tx, signatory: AddresseeSignatory, at: Date): Promise<boolean> {
    const { id, addresseeId, level, title } = signatory;
    const added = await tx.query(
      `INSERT INTO addressee_signatories (id, addressee_id, level, title, added_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, addresseeId, level, title, at],
    );
    return added.length > 0;
  }

  async addRisk(tx: Tx, risk: SalientRisk, at: Date): Promise<void> {
    const { id, addresseeId, productId, title, description } = risk;
    await tx.query(
      `INSERT INTO addressee_risks (id, addressee_id, product_id, title, description, added_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, addresseeId, productId, title, description, at],
    );
  }

  async end(tx: Tx, kind: DetailKind, id: string, addresseeIds: readonly string[], at: Date): Promise<boolean> {
    const ended = await tx.query(
      `UPDATE ${TABLES[kind]} SET ended_at = $3 WHERE id = $1 AND addressee_id = ANY ($2) AND ended_at IS NULL RETURNING id`,
      [id, addresseeIds, at],
    );
    return ended.length > 0;
  }

  async describe(tx: Tx, addresseeId: string, contact: AddresseeContact): Promise<void> {
    const { size, contactRole, contactEmail, website } = contact;
    await tx.query(
      `UPDATE addressees SET size = $2, contact_role = $3, contact_email = $4, website = $5 WHERE id = $1`,
      [addresseeId, size, contactRole, contactEmail, website],
    );
  }
}
