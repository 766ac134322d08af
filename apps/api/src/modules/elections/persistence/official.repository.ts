import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ElectionIssuer, KeyHolder, Scrutineer } from '../domain/officials.ts';

const HOLDER = `SELECT election_id AS "electionId", holder_id AS "holderId", account_id AS "accountId", share_hash AS "shareHash",
    confirmed_at AS "confirmedAt" FROM election_key_holders`;
const SCRUTINEER = `SELECT election_id AS "electionId", account_id AS "accountId", vkey FROM election_scrutineers`;
const ISSUER = `SELECT election_id AS "electionId", issuer_id AS "issuerId", name, public_url AS "publicUrl", vkey,
    rsa_keys AS "rsaKeys", statements FROM election_issuers`;

export type NewHolder = Pick<KeyHolder, 'holderId' | 'accountId' | 'shareHash'>;

/** Key holders, scrutineers and issuers of elections. */
@Injectable()
export class OfficialRepository {
  /** A new ceremony makes every earlier share, and its confirmation, worthless. */
  async replaceHolders(tx: Tx, electionId: string, holders: readonly NewHolder[]): Promise<void> {
    await tx.query(`DELETE FROM election_key_holders WHERE election_id = $1`, [electionId]);
    for (const [index, { holderId, accountId, shareHash }] of holders.entries()) {
      await tx.query(
        `INSERT INTO election_key_holders (election_id, holder_id, position, account_id, share_hash) VALUES ($1, $2, $3, $4, $5)`,
        [electionId, holderId, index + 1, accountId, shareHash],
      );
    }
  }

  holdersOf(tx: Tx, electionIds: readonly string[]): Promise<KeyHolder[]> {
    return tx.query<KeyHolder>(`${HOLDER} WHERE election_id = ANY ($1) ORDER BY election_id, position`, [electionIds]);
  }

  async confirm(tx: Tx, electionId: string, holderId: string, at: Date): Promise<void> {
    const sql = `UPDATE election_key_holders SET confirmed_at = coalesce(confirmed_at, $3) WHERE election_id = $1 AND holder_id = $2`;
    await tx.query(sql, [electionId, holderId, at]);
  }

  async registerKey(tx: Tx, scrutineer: Scrutineer, publicKey: Uint8Array, at: Date): Promise<void> {
    const { electionId, accountId, vkey } = scrutineer;
    await tx.query(
      `INSERT INTO election_scrutineers (election_id, account_id, vkey, public_key, registered_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (election_id, account_id) DO UPDATE
         SET vkey = excluded.vkey, public_key = excluded.public_key, registered_at = excluded.registered_at`,
      [electionId, accountId, vkey, Buffer.from(publicKey), at],
    );
  }

  scrutineersOf(tx: Tx, electionIds: readonly string[]): Promise<Scrutineer[]> {
    const sql = `${SCRUTINEER} WHERE election_id = ANY ($1) ORDER BY election_id, registered_at, vkey`;
    return tx.query<Scrutineer>(sql, [electionIds]);
  }

  async insertIssuer(
    tx: Tx,
    electionId: string,
    position: number,
    issuer: { id: string; name: string; publicUrl: string },
  ) {
    await tx.query(
      `INSERT INTO election_issuers (election_id, issuer_id, position, name, public_url) VALUES ($1, $2, $3, $4, $5)`,
      [electionId, issuer.id, position, issuer.name, issuer.publicUrl],
    );
  }

  issuersOf(tx: Tx, electionIds: readonly string[]): Promise<ElectionIssuer[]> {
    return tx.query<ElectionIssuer>(`${ISSUER} WHERE election_id = ANY ($1) ORDER BY election_id, position`, [
      electionIds,
    ]);
  }

  async setIssuerKeys(tx: Tx, electionId: string, issuerId: string, vkey: string, rsaKeys: readonly string[]) {
    const sql = `UPDATE election_issuers SET vkey = $3, rsa_keys = $4 WHERE election_id = $1 AND issuer_id = $2`;
    await tx.query(sql, [electionId, issuerId, vkey, rsaKeys]);
  }

  async setStatements(tx: Tx, electionId: string, issuerId: string, statements: readonly object[]): Promise<void> {
    const sql = `UPDATE election_issuers SET statements = $3 WHERE election_id = $1 AND issuer_id = $2`;
    await tx.query(sql, [electionId, issuerId, JSON.stringify(statements)]);
  }
}
