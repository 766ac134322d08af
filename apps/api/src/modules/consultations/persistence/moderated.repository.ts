import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ConsultationState, Texts } from '../domain/consultation.ts';

export interface ModeratedRow {
  readonly forumId: string;
  readonly consultationId: string;
  readonly state: ConsultationState;
  readonly memberId: string;
  readonly text: string;
}

/** A text of a consultation as its readers see it; nobody's name stands beside it. */
export interface WordsInSight {
  readonly kind: 'statement' | 'comment';
  readonly id: string;
  readonly slug: string;
  readonly titles: Texts;
  readonly text: string;
  readonly writtenOn: string;
}

const READ = {
  statement: `SELECT c.forum_id AS "forumId", c.id AS "consultationId", c.state, s.member_id AS "memberId",
      (SELECT string_agg(t.value, E'\\n\\n' ORDER BY t.key <> s.language, t.key) FROM jsonb_each_text(s.texts) t) AS text
    FROM statements s JOIN consultations c ON c.id = s.consultation_id WHERE s.id = $1`,
  comment: `SELECT c.forum_id AS "forumId", c.id AS "consultationId", c.state, m.member_id AS "memberId", m.text
    FROM comments m JOIN statements s ON s.id = m.statement_id JOIN consultations c ON c.id = s.consultation_id WHERE m.id = $1`,
} as const;

const IN_SIGHT = `
  SELECT 'statement' AS kind, s.id, c.slug, c.title AS titles, s.texts ->> s.language AS text, s.proposed_on AS "writtenOn"
    FROM statements s JOIN consultations c ON c.id = s.consultation_id
   WHERE c.forum_id = $1 AND c.state IN ('open', 'closed') AND NOT s.hidden AND NOT s.withdrawn
  UNION ALL
  SELECT 'comment', m.id, c.slug, c.title, m.text, m.written_on
    FROM comments m JOIN statements s ON s.id = m.statement_id JOIN consultations c ON c.id = s.consultation_id
   WHERE c.forum_id = $1 AND c.state IN ('open', 'closed') AND NOT m.hidden AND NOT s.hidden AND NOT s.withdrawn`;

@Injectable()
export class ModeratedRepository {
  read(tx: Tx, kind: 'statement' | 'comment', id: string): Promise<ModeratedRow | null> {
    return tx.maybeOne<ModeratedRow>(READ[kind], [id]);
  }

  /** Newest day first. */
  inSight(tx: Tx, forumId: string, request: PageRequest): Promise<Page<WordsInSight>> {
    const keys = [
      { column: 'writtenOn', type: 'date' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage<WordsInSight>(tx, { sql: IN_SIGHT, parameters: [forumId], keys, direction: 'desc' }, request);
  }
}
