import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Organisation } from '../domain/organisation.ts';

const COLUMNS = `o.id, o.kind, o.name, o.country, o.region, o.website, o.contributor_since AS "contributorSince", o.created_at AS "createdAt"`;

export interface OrganisationFilter {
  readonly search?: string | null | undefined;
  readonly kind?: Organisation['kind'] | null | undefined;
  /** Only grantees and fiscal hosts whose vetting or screening does not hold at this moment. */
  readonly assuranceDueOn?: Date | null | undefined;
}

const ASSURANCE_DUE = `o.kind IN ('ngo', 'fiscal_host', 'other') AND NOT coalesce(
  (SELECT v.outcome = 'passed' AND v.expires_on >= ($3::timestamptz AT TIME ZONE 'UTC')::date FROM vettings v
    WHERE v.organisation_id = o.id ORDER BY v.vetted_at DESC, v.id DESC LIMIT 1)
  AND (SELECT s.outcome = 'clear' AND s.expires_at > $3::timestamptz FROM screenings s
    WHERE s.organisation_id = o.id ORDER BY s.screened_at DESC, s.id DESC LIMIT 1), false)`;

export interface NewIdentifier {
  readonly organisationId: string;
  readonly orgId: string;
  readonly addedBy: string | null;
  readonly addedAt: Date;
}

@Injectable()
export class OrganisationRepository {
  async insert(tx: Tx, organisation: Organisation): Promise<void> {
    await tx.query(
      `INSERT INTO organisations (id, kind, name, country, region, website, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        organisation.id,
        organisation.kind,
        organisation.name,
        organisation.country,
        organisation.region,
        organisation.website,
        organisation.createdAt,
      ],
    );
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Organisation[]> {
    if (ids.length === 0) return [];
    return tx.query<Organisation>(`SELECT ${COLUMNS} FROM organisations o WHERE o.id = ANY($1::uuid[])`, [ids]);
  }

  byOrgId(tx: Tx, orgId: string): Promise<Organisation | null> {
    return tx.maybeOne<Organisation>(
      `SELECT ${COLUMNS} FROM organisations o JOIN organisation_identifiers i ON i.organisation_id = o.id WHERE i.org_id = $1`,
      [orgId],
    );
  }

  /** Throws the violated constraint `organisation_identifiers_org_id_unique` when another organisation has it. */
  async addIdentifier(tx: Tx, identifier: NewIdentifier): Promise<void> {
    await tx.query(
      `INSERT INTO organisation_identifiers (organisation_id, org_id, added_by, added_at) VALUES ($1, $2, $3, $4)`,
      [identifier.organisationId, identifier.orgId, identifier.addedBy, identifier.addedAt],
    );
  }

  identifiersOf(tx: Tx, ids: readonly string[]): Promise<{ organisationId: string; orgId: string }[]> {
    return tx.query(
      `SELECT organisation_id AS "organisationId", org_id AS "orgId" FROM organisation_identifiers
        WHERE organisation_id = ANY($1::uuid[]) ORDER BY added_at, org_id`,
      [ids],
    );
  }

  /** Organisations whose name contains `search`, of a kind if given, by name. */
  page(tx: Tx, filter: OrganisationFilter, request: PageRequest): Promise<Page<Organisation>> {
    const { kind = null, search, assuranceDueOn } = filter;
    return keysetPage<Organisation>(
      tx,
      {
        sql: `SELECT ${COLUMNS}, lower(o.name) AS "sortName" FROM organisations o
               WHERE ($1::text IS NULL OR o.kind = $1) AND ($2::text = '' OR strpos(lower(o.name), lower($2)) > 0)
                 ${assuranceDueOn ? `AND ${ASSURANCE_DUE}` : ''}`,
        parameters: [kind, (search ?? '').trim(), ...(assuranceDueOn ? [assuranceDueOn] : [])],
        keys: [
          { column: 'sortName', type: 'text' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'asc',
      },
      request,
    );
  }

  async markContributor(tx: Tx, organisationId: string, since: string): Promise<void> {
    const sql = `UPDATE organisations SET contributor_since = least(contributor_since, $2::date) WHERE id = $1`;
    await tx.query(sql, [organisationId, since]);
  }
}
