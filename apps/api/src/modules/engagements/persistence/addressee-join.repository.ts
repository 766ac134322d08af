import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AddresseeMatch, JoinDecision, RegisteredCompany } from '../domain/addressee-join.ts';

/** A name without its legal form, spaces and signs. */
const plain = (name: string): string =>
  `regexp_replace(regexp_replace(lower(${name}), '\\m(inc|incorporated|ltd|limited|llc|plc|gmbh|ag|sa|sas|sarl|bv|nv|ab|oy|corp|corporation|company|co|group|holding|holdings)\\M', '', 'g'), '[^[:alnum:]]+', '', 'g')`;
const host = (address: string): string =>
  `regexp_replace(lower(substring(${address} from '^https?://([^/:?#]+)')), '^www\\.', '')`;

const MATCHES = `
  SELECT p."organisationId", p."addresseeId", array_remove(ARRAY[
           CASE WHEN length(p.asked) >= 3 AND (p.asked = p.here OR length(p.here) >= 3 AND (starts_with(p.asked, p.here) OR starts_with(p.here, p.asked)))
                THEN 'name' END,
           CASE WHEN p."askedHost" = p."hereHost" THEN 'website' END,
           CASE WHEN p."askedMail" = p."hereHost" THEN 'mail' END], NULL) AS reasons
    FROM (SELECT o.id AS "organisationId", a.id AS "addresseeId", ${plain('a.name')} AS asked, ${plain('o.name')} AS here,
                 ${host('a.website')} AS "askedHost", ${host('o.website')} AS "hereHost",
                 split_part(lower(a.contact_email), '@', 2) AS "askedMail"
            FROM organisations o
            JOIN addressees a ON a.kind = 'company' AND a.organisation_id IS NULL AND a.joined_into IS NULL
           WHERE o.kind = 'company'
             AND NOT EXISTS (SELECT 1 FROM addressee_joins j WHERE j.addressee_id = a.id AND j.organisation_id = o.id)) p`;
const FOUND = `SELECT m.* FROM (${MATCHES}) m WHERE cardinality(m.reasons) > 0`;

/** Companies that registered, whom they may have been before, and what was decided about it. */
@Injectable()
export class AddresseeJoinRepository {
  page(tx: Tx, undecidedOnly: boolean, request: PageRequest): Promise<Page<RegisteredCompany>> {
    const sql = `
      SELECT o.id AS "organisationId", a.id AS "addresseeId", o.created_at AS "registeredAt", addressee_is_bare(a.id) AS "isBare",
             (SELECT j.decided_at FROM addressee_joins j WHERE j.organisation_id = o.id AND j.outcome = 'joined') AS "joinedAt"
        FROM organisations o JOIN addressees a ON a.organisation_id = o.id
       WHERE o.kind = 'company' AND (NOT $1 OR o.id IN (SELECT f."organisationId" FROM (${FOUND}) f))`;
    const keys = [
      { column: 'registeredAt', type: 'timestamptz' },
      { column: 'organisationId', type: 'uuid' },
    ] as const;
    return keysetPage<RegisteredCompany>(tx, { sql, parameters: [undecidedOnly], keys, direction: 'desc' }, request);
  }

  matchesOf(tx: Tx, organisationIds: readonly string[]): Promise<AddresseeMatch[]> {
    return tx.query<AddresseeMatch>(
      `SELECT f.* FROM (${FOUND}) f WHERE f."organisationId" = ANY ($1)
        ORDER BY cardinality(f.reasons) DESC, f."addresseeId" LIMIT 200`,
      [organisationIds],
    );
  }

  /** Companies about which somebody should look, the latest first. */
  undecided(tx: Tx, most: number): Promise<{ organisationId: string; name: string; since: Date }[]> {
    return tx.query(
      `SELECT o.id AS "organisationId", o.name, o.created_at AS since FROM organisations o
        WHERE o.id IN (SELECT f."organisationId" FROM (${FOUND}) f) ORDER BY o.created_at DESC, o.id LIMIT $1`,
      [most],
    );
  }

  async isBare(tx: Tx, addresseeId: string): Promise<boolean> {
    const row = await tx.maybeOne<{ bare: boolean }>('SELECT addressee_is_bare($1) AS bare', [addresseeId]);
    return row?.bare ?? false;
  }

  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query('SELECT id FROM addressees WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
  }

  async isDecided(tx: Tx, { addresseeId, organisationId }: Omit<JoinDecision, 'evidence'>): Promise<boolean> {
    const sql = `SELECT 1 FROM addressee_joins WHERE addressee_id = $1 AND organisation_id = $2`;
    return (await tx.query(sql, [addresseeId, organisationId])).length > 0;
  }

  /**
   * Who was asked becomes the company's; what came with the registration leads there, and what the company said of itself
   * under it is said again here.
   */
  async join(tx: Tx, keptId: string, replacedId: string, at: Date): Promise<void> {
    await tx.query(`UPDATE addressees SET joined_into = $2, organisation_id = NULL WHERE id = $1`, [
      replacedId,
      keptId,
    ]);
    await tx.query(
      `UPDATE addressees k SET organisation_id = j.organisation_id, size = r.size, contact_role = coalesce(r.contact_role, k.contact_role),
              contact_email = coalesce(r.contact_email, k.contact_email), website = coalesce(r.website, k.website)
         FROM addressees r, addressee_joins j
        WHERE k.id = $1 AND r.id = $2 AND j.addressee_id = k.id AND j.outcome = 'joined'`,
      [keptId, replacedId],
    );
    await this.sayAgain(tx, keptId, replacedId, at);
  }

  async decide(
    tx: Tx,
    { addresseeId, organisationId, evidence }: JoinDecision,
    decided: { readonly replacedId: string | null; readonly by: string; readonly at: Date },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO addressee_joins (addressee_id, organisation_id, outcome, evidence, replaced_id, decided_by, decided_at)
       VALUES ($1, $2, CASE WHEN $4::uuid IS NULL THEN 'different' ELSE 'joined' END, $3, $4, $5, $6)`,
      [addresseeId, organisationId, evidence, decided.replacedId, decided.by, decided.at],
    );
  }

  private async sayAgain(tx: Tx, keptId: string, replacedId: string, at: Date): Promise<void> {
    await tx.query(
      `WITH again AS (
         INSERT INTO addressee_products (id, addressee_id, name, description, added_at)
         SELECT gen_random_uuid(), $1, name, description, added_at FROM addressee_products WHERE addressee_id = $2 AND ended_at IS NULL
         RETURNING id, name, description)
       INSERT INTO addressee_risks (id, addressee_id, product_id, title, description, added_at)
       SELECT gen_random_uuid(), $1, (SELECT n.id FROM again n WHERE n.name = p.name AND n.description = p.description LIMIT 1),
              r.title, r.description, r.added_at
         FROM addressee_risks r LEFT JOIN addressee_products p ON p.id = r.product_id
        WHERE r.addressee_id = $2 AND r.ended_at IS NULL`,
      [keptId, replacedId],
    );
    await tx.query(
      `INSERT INTO addressee_signatories (id, addressee_id, level, title, added_at)
       SELECT gen_random_uuid(), $1, level, title, added_at FROM addressee_signatories WHERE addressee_id = $2 AND ended_at IS NULL
       ON CONFLICT DO NOTHING`,
      [keptId, replacedId],
    );
    for (const table of ['addressee_products', 'addressee_risks', 'addressee_signatories'])
      await tx.query(`UPDATE ${table} SET ended_at = $2 WHERE addressee_id = $1 AND ended_at IS NULL`, [
        replacedId,
        at,
      ]);
  }
}
