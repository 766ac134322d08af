import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { FundCharter, ReceivingAccount } from '../domain/charter.ts';
import type { Fund } from '../domain/fund.ts';

interface FundRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly charter: FundCharter;
  readonly receiving_accounts: ReceivingAccount[];
  readonly established_on: string;
}

const FUND = `SELECT id, organisation_id, slug, name, purpose, charter, receiving_accounts, established_on FROM funds`;

@Injectable()
export class FundRepository {
  async insert(tx: Tx, fund: Fund, foundingHash: string): Promise<void> {
    await tx.query(
      `INSERT INTO funds (id, organisation_id, slug, name, purpose, charter, receiving_accounts, established_on, founding_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[fund.id, fund.organisationId, fund.slug, fund.name, fund.purpose],
        ...[JSON.stringify(fund.charter), JSON.stringify(fund.receivingAccounts), fund.establishedOn, foundingHash],
      ],
    );
  }

  async byFoundingHash(tx: Tx, foundingHash: string): Promise<Fund | null> {
    return toFund(await tx.maybeOne<FundRow>(`${FUND} WHERE founding_hash = $1`, [foundingHash]));
  }

  async bySlug(tx: Tx, slug: string): Promise<Fund | null> {
    return toFund(await tx.maybeOne<FundRow>(`${FUND} WHERE slug = $1`, [slug]));
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Fund[]> {
    const rows = await tx.query<FundRow>(`${FUND} WHERE id = ANY ($1)`, [ids.filter(isUuid)]);
    return rows.map((row) => toFund(row)!);
  }

  async ofOrganisations(tx: Tx, organisationIds: readonly string[]): Promise<Fund[]> {
    const rows = await tx.query<FundRow>(`${FUND} WHERE organisation_id = ANY ($1) ORDER BY slug`, [organisationIds]);
    return rows.map((row) => toFund(row)!);
  }

  async all(tx: Tx): Promise<Fund[]> {
    return (await tx.query<FundRow>(`${FUND} ORDER BY slug`)).map((row) => toFund(row)!);
  }

  /** Clearing and receipts of one fund follow one another. */
  async lock(tx: Tx, fundId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM funds WHERE id = $1 FOR UPDATE`, [fundId]);
  }
}

function toFund(row: FundRow | null): Fund | null {
  return (
    row && {
      id: row.id,
      organisationId: row.organisation_id,
      slug: row.slug,
      name: row.name,
      purpose: row.purpose,
      charter: row.charter,
      receivingAccounts: row.receiving_accounts,
      establishedOn: row.established_on,
    }
  );
}
