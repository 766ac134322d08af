import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ElectionStyle } from '../domain/election.ts';

const SELECT = `SELECT id, election_id AS "electionId", position, constituency_id AS "constituencyId", slug, title, rule, seats,
    ranks_maximum AS "ranksMaximum", reserved, roll_size AS "rollSize", roll_root AS "rollRoot" FROM election_styles`;

/** Roll entries of one statement: 16 bytes of address and 32 of key each. */
const ROLL_BATCH = 10_000;

@Injectable()
export class StyleRepository {
  async insert(tx: Tx, style: ElectionStyle): Promise<void> {
    const { id, electionId, position, constituencyId, slug, title, rule, seats, ranksMaximum, reserved } = style;
    await tx.query(
      `INSERT INTO election_styles (id, election_id, position, constituency_id, slug, title, rule, seats, ranks_maximum, reserved)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, electionId, position, constituencyId, slug, title, rule, seats, ranksMaximum, JSON.stringify(reserved)],
    );
  }

  /** In the order of the manifest. */
  ofElections(tx: Tx, electionIds: readonly string[]): Promise<ElectionStyle[]> {
    return tx.query<ElectionStyle>(`${SELECT} WHERE election_id = ANY ($1) ORDER BY election_id, position`, [
      electionIds,
    ]);
  }

  async byId(tx: Tx, id: string): Promise<ElectionStyle | null> {
    return tx.maybeOne<ElectionStyle>(`${SELECT} WHERE id = $1`, [id]);
  }

  /** Writes the whole roll of a style, then its commitment; from then on the database takes no further entry. */
  async freezeRoll(
    tx: Tx,
    styleId: string,
    roll: { readonly size: number; readonly root: Uint8Array; readonly sorted: readonly Uint8Array[] },
  ): Promise<void> {
    for (let start = 0; start < roll.sorted.length; start += ROLL_BATCH) {
      const keys = roll.sorted.slice(start, start + ROLL_BATCH).map((key) => Buffer.from(key));
      const sql = `INSERT INTO election_roll_entries (style_id, membership_key) SELECT $1, unnest($2::bytea[])`;
      await tx.query(sql, [styleId, keys]);
    }
    const sql = `UPDATE election_styles SET roll_size = $2, roll_root = $3 WHERE id = $1`;
    await tx.query(sql, [styleId, roll.size, Buffer.from(roll.root)]);
  }

  /** Membership keys of a style's roll in ascending order. */
  async rollOf(tx: Tx, styleId: string): Promise<Buffer[]> {
    const sql = `SELECT membership_key AS key FROM election_roll_entries WHERE style_id = $1 ORDER BY membership_key`;
    return (await tx.query<{ key: Buffer }>(sql, [styleId])).map(({ key }) => key);
  }

  async isOnRoll(tx: Tx, styleId: string, membershipKey: Buffer): Promise<boolean> {
    const sql = `SELECT 1 FROM election_roll_entries WHERE style_id = $1 AND membership_key = $2`;
    return (await tx.maybeOne(sql, [styleId, membershipKey])) !== null;
  }

  /** Place of a key in `rollOf`, from 0; null where it is not on the roll. */
  async placeOnRoll(tx: Tx, styleId: string, membershipKey: Buffer): Promise<number | null> {
    if (!(await this.isOnRoll(tx, styleId, membershipKey))) return null;
    const sql = `SELECT count(*)::int AS place FROM election_roll_entries WHERE style_id = $1 AND membership_key < $2`;
    return (await tx.maybeOne<{ place: number }>(sql, [styleId, membershipKey]))?.place ?? null;
  }
}
