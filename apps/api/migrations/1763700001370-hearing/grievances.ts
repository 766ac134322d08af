import { byCode, COMMON, keptAsSent } from './shared.ts';

/**
 * A grievance to a company through a forum. The company has a part to play and none in ending it: `closed_by` knows the
 * person and the forum only. A date is overdue since itself, whenever the clock got to it.
 */
export const grievanceTables = [
  `CREATE TABLE grievances (${byCode('grievances')},
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    product_id uuid REFERENCES addressee_products (id),
    topic text NOT NULL CHECK (topic IN ('account', 'content_removed', 'content_harm', 'privacy', 'pay', 'discrimination', 'safety', 'other')),
    shares text NOT NULL CHECK (shares IN ('all', 'part', 'nothing')),
    text_ref uuid,
    company_text_ref uuid,
    state text NOT NULL CHECK (state IN ('received', 'acknowledged', 'answered', 'escalated', 'closed', 'withdrawn')),
    acknowledge_by date NOT NULL,
    answer_by date NOT NULL,
    acknowledged_on date,
    answered_on date,
    outcome text CHECK (outcome IN ('remedied', 'remedied_in_part', 'refused', 'explained')),
    escalated_on date,
    closed_on date,
    closed_by text CHECK (closed_by IN ('person', 'forum')),
    closing_reason text CHECK (length(closing_reason) BETWEEN 1 AND 2000),
    satisfaction text CHECK (satisfaction IN ('solved', 'partly', 'not_solved')),
    overdue_since date,
    overdue_told_on date,
    held_on date,
    held_by uuid REFERENCES accounts (id),
    hold_reason text CHECK (length(hold_reason) BETWEEN 10 AND 2000),
    CONSTRAINT grievances_dates_in_order CHECK (acknowledge_by >= received_on AND answer_by >= acknowledge_by),
    CONSTRAINT grievances_purged_whole CHECK (purged_on IS NULL OR (text_ref IS NULL AND company_text_ref IS NULL)),
    CONSTRAINT grievances_have_words CHECK (purged_on IS NOT NULL OR text_ref IS NOT NULL),
    CONSTRAINT grievances_company_text CHECK (shares = 'part' OR company_text_ref IS NULL),
    CONSTRAINT grievances_answer_has_outcome CHECK ((answered_on IS NULL) = (outcome IS NULL)),
    CONSTRAINT grievances_acknowledged CHECK (state <> 'acknowledged' OR acknowledged_on IS NOT NULL),
    CONSTRAINT grievances_answered CHECK (state <> 'answered' OR answered_on IS NOT NULL),
    CONSTRAINT grievances_closed_whole CHECK ((state = 'closed') = (closed_on IS NOT NULL AND closed_by IS NOT NULL)),
    CONSTRAINT grievances_forum_says_why CHECK (closed_by <> 'forum' OR closing_reason IS NOT NULL),
    CONSTRAINT grievances_overdue_since_promise CHECK (overdue_since IN (acknowledge_by, answer_by)),
    CONSTRAINT grievances_held_whole CHECK ((held_on IS NULL) = (held_by IS NULL) AND (held_on IS NULL) = (hold_reason IS NULL)),
    CONSTRAINT grievances_held_is_not_told CHECK (held_on IS NULL OR overdue_told_on IS NULL OR overdue_told_on <= held_on)
  )`,
  `CREATE INDEX grievances_forum ON grievances (forum_id, received_on, id)`,
  `CREATE INDEX grievances_addressee ON grievances (addressee_id, received_on, id)`,
  `CREATE INDEX grievances_purge ON grievances (purge_on) WHERE purged_on IS NULL`,
  ...keptAsSent('grievances', [
    ...[...COMMON, 'addressee_id', 'product_id', 'topic', 'shares', 'acknowledge_by', 'answer_by'],
  ]),
];
