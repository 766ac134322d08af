import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Addressee } from '../domain/addressee.ts';
import type { Phase } from '../domain/engagement.ts';

const SELECT = `
  SELECT a.id, a.slug, a.kind, coalesce(o.name, a.name) AS name, coalesce(o.country, a.country) AS country, a.size,
         a.organisation_id AS "organisationId", a.contact_role AS "contactRole", a.contact_email AS "contactEmail",
         coalesce(a.website, o.website) AS website, a.joined_into AS "joinedInto", a.created_at AS "createdAt"
    FROM addressees a LEFT JOIN organisations o ON o.id = a.organisation_id`;

export interface EnteredAddressee extends Omit<Addressee, 'organisationId' | 'joinedInto'> {
  readonly enteredBy: string;
  readonly enteredForForumId: string | null;
  readonly enteredForOrganisationId: string | null;
}

@Injectable()
export class AddresseeRepository {
  byIds(tx: Tx, ids: readonly string[]): Promise<Addressee[]> {
    return tx.query<Addressee>(`${SELECT} WHERE a.id = ANY ($1) ORDER BY a.id`, [ids]);
  }

  /** Also by the address of one that leads to another. */
  bySlug(tx: Tx, slug: string): Promise<Addressee | null> {
    return tx.maybeOne<Addressee>(
      `${SELECT} WHERE a.id = (SELECT coalesce(named.joined_into, named.id) FROM addressees named WHERE named.slug = $1)`,
      [slug],
    );
  }

  ofOrganisations(tx: Tx, organisationIds: readonly string[]): Promise<Addressee[]> {
    return tx.query<Addressee>(`${SELECT} WHERE a.organisation_id = ANY ($1) ORDER BY lower(a.name), a.id`, [
      organisationIds,
    ]);
  }

  page(tx: Tx, search: string, request: PageRequest): Promise<Page<Addressee>> {
    const query = {
      sql: `SELECT known.*, lower(known.name) AS sorting FROM (${SELECT}) known
             WHERE known."joinedInto" IS NULL AND ($1 = '' OR strpos(lower(known.name), lower($1)) > 0)`,
      parameters: [search],
      keys: [
        { column: 'sorting', type: 'text' as const },
        { column: 'id', type: 'uuid' as const },
      ],
      direction: 'asc' as const,
    };
    return keysetPage<Addressee>(tx, query, request);
  }

  /** Steps of due diligence in engagements of theirs that ran, each once. */
  phasesOf(tx: Tx, ids: readonly string[]): Promise<{ addresseeId: string; phase: Phase }[]> {
    return tx.query(
      `SELECT DISTINCT a.addressee_id AS "addresseeId", p.phase FROM engagement_addressees a
         JOIN engagements e ON e.id = a.engagement_id AND e.started_at IS NOT NULL
         JOIN engagement_phases p ON p.engagement_id = e.id
        WHERE a.addressee_id = ANY ($1)`,
      [ids],
    );
  }

  async enter(tx: Tx, addressee: EnteredAddressee): Promise<void> {
    const { id, slug, kind, name, country, size, contactRole, contactEmail, website, createdAt } = addressee;
    await tx.query(
      `INSERT INTO addressees (id, slug, kind, name, country, size, contact_role, contact_email, website, entered_by,
                               entered_for_forum_id, entered_for_organisation_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[id, slug, kind, name, country, size, contactRole, contactEmail, website, addressee.enteredBy],
        ...[addressee.enteredForForumId, addressee.enteredForOrganisationId, createdAt],
      ],
    );
  }
}
