import { TEXTS } from './items.ts';

/** A company's answers: drafted in private, signed inside the company, and then the public's for good. */
export const responseTables = [
  `CREATE TABLE responses (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES answer_items (id),
    version int NOT NULL CHECK (version >= 1),
    state text NOT NULL CHECK (state IN ('draft', 'signing', 'signed', 'received', 'sent')),
    revision int NOT NULL DEFAULT 1 CHECK (revision >= 1),
    demanded_level text NOT NULL CHECK (demanded_level IN ('operational', 'executive', 'board')),
    change_note jsonb CHECK (jsonb_typeof(change_note) = 'object' AND length(change_note::text) <= 20000),
    drafted_by uuid REFERENCES accounts (id),
    drafted_at timestamptz NOT NULL,
    via text NOT NULL CHECK (via IN ('account', 'reply_link')),
    signed_role text CHECK (length(signed_role) BETWEEN 2 AND 120),
    signed_level text CHECK (signed_level IN ('operational', 'executive', 'board')),
    received_on date,
    sent_at timestamptz,
    CONSTRAINT responses_versions UNIQUE (item_id, version),
    CONSTRAINT responses_drafted_by_somebody CHECK (via = 'reply_link' OR drafted_by IS NOT NULL),
    CONSTRAINT responses_out_is_signed CHECK (state NOT IN ('signed', 'received', 'sent')
      OR (signed_role IS NOT NULL AND signed_level IS NOT NULL)),
    CONSTRAINT responses_out_is_dated CHECK ((state IN ('received', 'sent')) = (received_on IS NOT NULL)
      AND (state = 'sent') = (sent_at IS NOT NULL)),
    CONSTRAINT responses_correction_says_why CHECK (version = 1 OR state IN ('draft') OR change_note IS NOT NULL)
  )`,
  `CREATE UNIQUE INDEX responses_one_draft ON responses (item_id) WHERE state IN ('draft', 'signing', 'signed', 'received')`,
  `CREATE TABLE response_clauses (
    response_id uuid NOT NULL REFERENCES responses (id),
    clause_id uuid NOT NULL REFERENCES recommendation_clauses (id),
    outcome text NOT NULL CHECK (outcome IN ('adopted', 'adopted_in_part', 'not_adopted', 'under_consideration', 'not_launched',
      'paused', 'withdrawn')),
    reason_code text CHECK (reason_code IN ('law_forbids', 'rights_of_others', 'other_measure', 'no_influence',
      'not_technically_possible', 'out_of_proportion', 'facts_disputed')),
    ${TEXTS('texts')},
    evidence jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(evidence) = 'array' AND length(evidence::text) <= 20000),
    decide_on date,
    PRIMARY KEY (response_id, clause_id)
  )`,
  `CREATE INDEX response_clauses_clause ON response_clauses (clause_id)`,
  `CREATE TABLE commitments (
    response_id uuid NOT NULL REFERENCES responses (id),
    number int NOT NULL CHECK (number BETWEEN 1 AND 50),
    clause_id uuid REFERENCES recommendation_clauses (id),
    ${TEXTS('texts')},
    PRIMARY KEY (response_id, number)
  )`,
  `CREATE TABLE milestones (
    response_id uuid NOT NULL,
    commitment int NOT NULL,
    number int NOT NULL CHECK (number BETWEEN 1 AND 50),
    ${TEXTS('texts')},
    due_on date NOT NULL,
    PRIMARY KEY (response_id, commitment, number),
    FOREIGN KEY (response_id, commitment) REFERENCES commitments (response_id, number) ON DELETE CASCADE
  )`,
  `CREATE INDEX milestones_due ON milestones (due_on)`,
  // What the company says became of a milestone: its own ledger, beside which members keep theirs.
  `CREATE TABLE milestone_reports (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES answer_items (id),
    commitment int NOT NULL,
    milestone int NOT NULL,
    status text NOT NULL CHECK (status IN ('done', 'late', 'dropped')),
    ${TEXTS('texts')},
    evidence jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(evidence) = 'array' AND length(evidence::text) <= 20000),
    account_id uuid NOT NULL REFERENCES accounts (id),
    reported_at timestamptz NOT NULL
  )`,
  `CREATE INDEX milestone_reports_item ON milestone_reports (item_id, reported_at)`,
  `CREATE TABLE interim_measures (
    item_id uuid PRIMARY KEY REFERENCES answer_items (id),
    ${TEXTS('texts')},
    evidence jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(evidence) = 'array' AND length(evidence::text) <= 20000),
    account_id uuid REFERENCES accounts (id),
    sent_at timestamptz NOT NULL
  )`,
  // The company's own trail: who drafted, who signed, who gave it back. Seen by the company only.
  `CREATE TABLE response_signoffs (
    id uuid PRIMARY KEY,
    response_id uuid NOT NULL REFERENCES responses (id),
    revision int NOT NULL,
    kind text NOT NULL CHECK (kind IN ('asked', 'signed', 'returned', 'taken_back', 'sent')),
    account_id uuid NOT NULL REFERENCES accounts (id),
    level text CHECK (level IN ('operational', 'executive', 'board')),
    role_title text CHECK (length(role_title) BETWEEN 2 AND 120),
    note text CHECK (length(note) <= 2000),
    occurred_at timestamptz NOT NULL,
    CONSTRAINT response_signoffs_signed_as CHECK ((kind = 'signed') = (level IS NOT NULL AND role_title IS NOT NULL))
  )`,
  `CREATE INDEX response_signoffs_response ON response_signoffs (response_id, occurred_at)`,
  // Each answer stands in the log once, its words apart from its facts, so that unsafe words can be removed.
  `CREATE UNIQUE INDEX public_records_answers_once ON public_records (kind, subject_id)
    WHERE kind IN ('answer', 'answer-text', 'rating-panel', 'rating')`,
];
