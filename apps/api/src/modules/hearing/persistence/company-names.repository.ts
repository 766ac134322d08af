import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface ProductName {
  readonly id: string;
  readonly name: string;
}

export interface CompanyName {
  readonly slug: string;
  readonly name: string;
  readonly products: readonly ProductName[];
}

/** Companies and their products that something can be about, for forms that work without script. */
@Injectable()
export class CompanyNamesRepository {
  /** By name; enough for one select. */
  all(tx: Tx): Promise<CompanyName[]> {
    return tx.query<CompanyName>(
      `SELECT a.slug, a.name, coalesce((
           SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY lower(p.name), p.id)
             FROM addressee_products p WHERE p.addressee_id = a.id AND p.ended_at IS NULL), '[]') AS products
         FROM addressees a WHERE a.kind = 'company' ORDER BY lower(a.name), a.id LIMIT 500`,
    );
  }

  /** Also one that the company no longer offers. */
  async isProductOf(tx: Tx, productId: string, addresseeId: string): Promise<boolean> {
    const sql = `SELECT id FROM addressee_products WHERE id = $1 AND addressee_id = $2`;
    return (await tx.maybeOne<{ id: string }>(sql, [productId, addresseeId])) !== null;
  }
}
