import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { DUE_DILIGENCE_QUESTIONS } from '../domain/due-diligence-pack.ts';

/** Days before its end at which an assurance waits to be renewed. */
const RENEW_DAYS = 30;

/** What roles, papers and assurance leave waiting for somebody. */
@Injectable()
export class WaitingOrganisationRepository {
  rolesOffered(tx: Tx, handleKey: string, now: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'role-offered' AS kind, r.id AS "subjectId", o.name AS title, r.expires_at AS "dueAt", r.offered_at AS since
         FROM role_offers r JOIN organisations o ON o.id = r.organisation_id
        WHERE r.handle_key = $1 AND r.answer IS NULL AND r.expires_at > $2 ORDER BY r.expires_at, r.id LIMIT ${MAX_WAITING}`,
      [handleKey, now],
    );
  }

  /** Organisations without a pack, or whose latest pack leaves questions open. */
  packsToComplete(tx: Tx, organisationIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'pack-to-complete' AS kind, o.id AS "subjectId", o.name AS title, NULL::timestamptz AS "dueAt", NULL::timestamptz AS since
         FROM organisations o
        WHERE o.id = ANY ($1) AND NOT coalesce((SELECT p.answers ?& $2 FROM due_diligence_packs p WHERE p.organisation_id = o.id
                                                 ORDER BY p.version DESC LIMIT 1), false)
        ORDER BY o.name, o.id LIMIT ${MAX_WAITING}`,
      [organisationIds, DUE_DILIGENCE_QUESTIONS],
    );
  }

  /**
   * Organisations that receive money, have somebody who acts for them here, and whose vetting or screening is missing
   * or ends soon. One that was found wanting waits for nobody: the finding is the answer.
   */
  assuranceDue(tx: Tx, now: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `(SELECT 'vetting-due' AS kind, o.id AS "subjectId", o.name AS title, (v.expires_on + 1)::timestamp AT TIME ZONE 'UTC' AS "dueAt",
               coalesce(v.vetted_at, o.created_at) AS since
          FROM ${CARED_FOR}
          LEFT JOIN LATERAL (SELECT * FROM vettings WHERE organisation_id = o.id ORDER BY vetted_at DESC, id DESC LIMIT 1) v ON true
         WHERE v.id IS NULL OR v.outcome = 'passed' AND v.expires_on < ($1::timestamptz AT TIME ZONE 'UTC')::date + ${RENEW_DAYS}
         ORDER BY v.expires_on, o.name, o.id LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'screening-due', o.id, o.name, s.expires_at, coalesce(s.screened_at, o.created_at)
          FROM ${CARED_FOR}
          LEFT JOIN LATERAL (SELECT * FROM screenings WHERE organisation_id = o.id ORDER BY screened_at DESC, id DESC LIMIT 1) s ON true
         WHERE s.id IS NULL AND ${VETTED} OR s.outcome = 'clear' AND s.expires_at < $1::timestamptz + interval '${RENEW_DAYS} days'
         ORDER BY s.expires_at, o.name, o.id LIMIT ${MAX_WAITING})`,
      [now],
    );
  }
}

/** Nobody is screened before it is known who they are. */
const VETTED = `EXISTS (SELECT 1 FROM vettings v WHERE v.organisation_id = o.id AND v.outcome = 'passed')`;

const CARED_FOR = `(SELECT * FROM organisations WHERE kind IN ('ngo', 'fiscal_host', 'other')
  AND EXISTS (SELECT 1 FROM role_assignments r WHERE r.organisation_id = organisations.id AND r.side = 'ngo'
                 AND r.starts_at <= $1::timestamptz AND (r.ends_at IS NULL OR r.ends_at > $1::timestamptz))) o`;
