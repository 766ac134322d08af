import { Injectable } from '@nestjs/common';
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
}
