import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface ModeratedRow {
  readonly forumId: string;
  readonly memberId: string | null;
  readonly text: string;
}

/** Texts that a forum's moderators may hide; the sentence for each kind names its forum, its author and its words. */
const TEXTS = {
  'candidate-statement': {
    table: 'election_statements',
    key: 'candidate_id',
    read: `SELECT e.forum_id AS "forumId", c.member_id AS "memberId", string_agg(t.text, E'\\n\\n' ORDER BY t.is_original DESC, t.language) AS text
             FROM election_statements t JOIN election_candidates c ON c.id = t.candidate_id
             JOIN election_styles s ON s.id = c.style_id JOIN elections e ON e.id = s.election_id
            WHERE t.candidate_id = $1 GROUP BY e.forum_id, c.member_id`,
  },
  'hustings-question': {
    table: 'hustings_questions',
    key: 'id',
    read: `SELECT e.forum_id AS "forumId", q.asked_by AS "memberId", q.text
             FROM hustings_questions q JOIN elections e ON e.id = q.election_id WHERE q.id = $1`,
  },
  'hustings-answer': {
    table: 'hustings_answers',
    key: 'id',
    read: `SELECT e.forum_id AS "forumId", c.member_id AS "memberId", a.text
             FROM hustings_answers a JOIN election_candidates c ON c.id = a.candidate_id
             JOIN hustings_questions q ON q.id = a.question_id JOIN elections e ON e.id = q.election_id WHERE a.id = $1`,
  },
} as const;

/** Every text of a forum's elections that readers see now; statements with all their translations. */
const IN_SIGHT = `
  SELECT 'candidate-statement' AS kind, c.id, e.slug, e.title, c.title AS author, max(t.saved_at) AS "writtenAt",
         string_agg(t.text, E'\\n\\n' ORDER BY t.is_original DESC, t.language) AS text
    FROM elections e JOIN election_styles s ON s.election_id = e.id JOIN election_candidates c ON c.style_id = s.id
    JOIN election_statements t ON t.candidate_id = c.id AND NOT t.hidden
   WHERE e.forum_id = $1 AND (c.state IN ('accepted', 'standing') OR c.number IS NOT NULL)
   GROUP BY e.slug, e.title, c.id, c.title
  UNION ALL
  SELECT 'hustings-question', q.id, e.slug, e.title, NULL, q.asked_at, q.text
    FROM elections e JOIN hustings_questions q ON q.election_id = e.id
   WHERE e.forum_id = $1 AND NOT q.hidden
  UNION ALL
  SELECT 'hustings-answer', a.id, e.slug, e.title, c.title, a.answered_at, a.text
    FROM elections e JOIN hustings_questions q ON q.election_id = e.id
    JOIN hustings_answers a ON a.question_id = q.id JOIN election_candidates c ON c.id = a.candidate_id
   WHERE e.forum_id = $1 AND NOT q.hidden AND NOT a.hidden`;

/** A text of an election as its readers see it. */
export interface TextInSight {
  readonly kind: ModeratedKind;
  readonly id: string;
  /** Short name and title of its election. */
  readonly slug: string;
  readonly title: string;
  /** Pseudonym of the candidate; null for a question, which is asked without a name. */
  readonly author: string | null;
  readonly writtenAt: Date;
  readonly text: string;
}

export type ModeratedKind = keyof typeof TEXTS;
export const MODERATED_KINDS = Object.keys(TEXTS) as ModeratedKind[];

@Injectable()
export class ModeratedRepository {
  read(tx: Tx, kind: ModeratedKind, id: string): Promise<ModeratedRow | null> {
    return tx.maybeOne<ModeratedRow>(TEXTS[kind].read, [id]);
  }

  async setHidden(tx: Tx, kind: ModeratedKind, id: string, hidden: boolean): Promise<void> {
    const { table, key } = TEXTS[kind];
    await tx.query(`UPDATE ${table} SET hidden = $2 WHERE ${key} = $1`, [id, hidden]);
  }

  /** Newest first. */
  inSight(tx: Tx, forumId: string, request: PageRequest): Promise<Page<TextInSight>> {
    const keys = [
      { column: 'writtenAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage<TextInSight>(tx, { sql: IN_SIGHT, parameters: [forumId], keys, direction: 'desc' }, request);
  }
}
