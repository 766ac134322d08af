import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CountedFacts } from '../domain/record-figures.ts';
import { STANDS } from './record-fact.repository.ts';

/** What a fact of this kind makes of its recommendation, and which is the later of two on one day. */
const STATE = `CASE kind WHEN 'recommendation_delivered' THEN 'awaiting' WHEN 'acknowledged' THEN 'acknowledged'
  WHEN 'answered' THEN 'answered' WHEN 'answer_rated' THEN 'rated' WHEN 'answer_lapsed' THEN 'lapsed'
  WHEN 'item_closed' THEN 'closed' WHEN 'item_reopened' THEN 'reopened' END`;
const RANK = `array_position(ARRAY['recommendation_delivered', 'acknowledged', 'answered', 'answer_lapsed', 'answer_rated',
  'item_closed', 'item_reopened'], kind)`;

/** A broken promise counts until the company did what it was about, or the forum closed the item. */
const STILL_OVERDUE = `EXISTS (SELECT 1 FROM facts o WHERE o.subject_id = s.subject_id AND o.kind = 'answer_overdue' AND NOT EXISTS (
    SELECT 1 FROM facts d WHERE d.subject_id = s.subject_id AND d.day >= o.day
       AND (d.kind IN ('answered', 'item_closed') OR d.kind = 'acknowledged' AND o.outcome = 'acknowledge'
         OR d.kind = 'interim_measures' AND o.outcome = 'interim')))`;

const PARTS = {
  items: `SELECT severity, state, count(*)::int FROM (
      SELECT s.severity, CASE WHEN ${STILL_OVERDUE} THEN 'overdue' ELSE s.state END AS state FROM (
        SELECT DISTINCT ON (subject_id) subject_id, severity, ${STATE} AS state FROM facts
         WHERE ${RANK} IS NOT NULL ORDER BY subject_id, day DESC, ${RANK} DESC) s) i GROUP BY severity, state`,
  answers: `SELECT severity, count(*)::int, (count(*) FILTER (WHERE in_time))::int AS "inTime",
      percentile_disc(0.5) WITHIN GROUP (ORDER BY days_taken) AS "medianDays", max(days_taken) AS "longestDays"
      FROM facts WHERE kind = 'answered' AND in_time IS NOT NULL GROUP BY severity`,
  outcomes: `SELECT severity, outcome, count(*)::int FROM (
      SELECT DISTINCT ON (subject_id) severity, outcome FROM facts WHERE kind = 'answered' AND outcome IS NOT NULL
       ORDER BY subject_id, day DESC, id DESC) n GROUP BY severity, outcome`,
  ratings: `SELECT severity, outcome, count(*)::int FROM (
      SELECT DISTINCT ON (subject_id) severity, outcome FROM facts WHERE kind = 'answer_rated' AND outcome IS NOT NULL
       ORDER BY subject_id, day DESC, id DESC) n GROUP BY severity, outcome`,
  phases: `SELECT phase, min(day) AS since, max(day) AS until FROM facts WHERE kind = 'phase_engaged' GROUP BY phase`,
  // The same people may have been heard twice: the largest figure is certain, a sum would not be.
  regions: `SELECT outcome AS region, max(figure) AS "atLeast" FROM facts WHERE kind = 'regions_heard' GROUP BY outcome ORDER BY outcome`,
  quarters: `SELECT to_char(day, 'YYYY"-Q"Q') AS quarter,
      (count(*) FILTER (WHERE kind = 'recommendation_delivered'))::int AS delivered,
      (count(*) FILTER (WHERE kind = 'answered' AND in_time IS NOT NULL))::int AS answered,
      (count(*) FILTER (WHERE kind = 'answer_overdue' AND outcome = 'answer'))::int AS overdue
      FROM facts WHERE kind IN ('recommendation_delivered', 'answered', 'answer_overdue') GROUP BY 1 ORDER BY 1`,
  others: `SELECT kind, outcome, in_time AS "inTime", count(*)::int FROM facts
      WHERE ${RANK} IS NULL AND kind NOT IN ('answer_overdue', 'regions_heard', 'phase_engaged') GROUP BY kind, outcome, in_time
      UNION ALL SELECT 'request_silent_still', NULL, NULL, count(*)::int FROM facts s WHERE kind = 'request_silent'
        AND NOT EXISTS (SELECT 1 FROM facts a WHERE a.subject_id = s.subject_id
           AND a.kind IN ('request_answered', 'request_withdrawn'))`,
};

const listOf = (name: string, sql: string): string =>
  `'${name}', (SELECT coalesce(jsonb_agg(part), '[]') FROM (${sql}) part)`;

export interface Countings {
  readonly counted: CountedFacts;
  readonly forumIds: readonly string[];
  /** Whether the company ever did something that the record knows: answered, or took part in an engagement. */
  readonly takesPart: boolean;
}

/** Counts a company's public facts by the end of a day, in one statement. */
@Injectable()
export class RecordCountRepository {
  async of(tx: Tx, addresseeId: string, asOf: string): Promise<Countings> {
    const lists = Object.entries(PARTS).map(([name, sql]) => listOf(name, sql));
    const row = await tx.maybeOne<{ counted: CountedFacts; forumIds: string[]; takesPart: boolean }>(
      `WITH every AS MATERIALIZED (SELECT f.*, coalesce(corrected_on, happened_on) AS day FROM record_facts f WHERE addressee_id = $1),
            facts AS MATERIALIZED (SELECT * FROM every WHERE published_on <= $2::date AND ${STANDS})
       SELECT jsonb_build_object(${lists.join(', ')},
                'checking', (SELECT jsonb_build_object('count', count(*), 'until', max(check_until)) FROM every
                              WHERE published_on IS NULL AND ${STANDS} AND noticed_on <= $2::date),
                'held', (SELECT count(*) FROM every WHERE held_at IS NOT NULL OR is_source_held),
                'facts', (SELECT count(*) FROM facts)) AS counted,
              (SELECT coalesce(array_agg(DISTINCT forum_id) FILTER (WHERE forum_id IS NOT NULL), '{}') FROM facts) AS "forumIds",
              EXISTS (SELECT 1 FROM facts WHERE kind IN ('acknowledged', 'interim_measures', 'answered', 'request_answered',
                'alert_acknowledged', 'confidential_item', 'phase_engaged', 'ground_rules_reviewed')) AS "takesPart"`,
      [addresseeId, asOf],
    );
    return row!;
  }
}
