/** A text in several languages: an object of texts by BCP 47 tag. */
export const TEXTS = (column: string): string =>
  `${column} jsonb NOT NULL CHECK (jsonb_typeof(${column}) = 'object' AND length(${column}::text) <= 60000)`;

/** One item for each recommendation that was delivered, with what its company promised by when. */
export const answerTables = [
  `CREATE TABLE answer_items (
    id uuid PRIMARY KEY,
    recommendation_id uuid NOT NULL CONSTRAINT answer_items_one_each UNIQUE REFERENCES recommendations (id),
    position_id uuid NOT NULL REFERENCES positions (id),
    forum_id uuid NOT NULL REFERENCES forums (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    level text NOT NULL CHECK (level IN ('moderate', 'serious', 'severe')),
    state text NOT NULL CHECK (state IN ('awaiting', 'acknowledged', 'answered', 'rated', 'closed', 'reopened', 'lapsed')),
    delivered_on date NOT NULL,
    acknowledge_by date NOT NULL CHECK (acknowledge_by > delivered_on),
    acknowledged_on date,
    interim_by date CHECK (interim_by > delivered_on),
    interim_on date,
    answer_by date NOT NULL CHECK (answer_by > delivered_on),
    answered_on date,
    decide_by date,
    overdue_since date,
    decided_before_on date,
    missed_quorums int NOT NULL DEFAULT 0 CHECK (missed_quorums BETWEEN 0 AND 2),
    forum_act_id uuid,
    closed_on date,
    CONSTRAINT answer_items_closed_by_the_forum CHECK ((state = 'closed') = (closed_on IS NOT NULL)
      AND (state NOT IN ('closed', 'reopened') OR forum_act_id IS NOT NULL)),
    CONSTRAINT answer_items_lapse_after_two CHECK (state <> 'lapsed' OR missed_quorums = 2),
    CONSTRAINT answer_items_answered_is_dated CHECK (state IN ('awaiting', 'acknowledged') OR answered_on IS NOT NULL)
  )`,
  `CREATE INDEX answer_items_addressee ON answer_items (addressee_id, delivered_on, id)`,
  `CREATE INDEX answer_items_forum ON answer_items (forum_id, state, answer_by)`,
  `CREATE INDEX answer_items_position ON answer_items (position_id)`,
  // Whatever a forum does with an item of its own: only people of the forum, never people of companies.
  `CREATE TABLE answer_forum_acts (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES answer_items (id),
    kind text NOT NULL CHECK (kind IN ('close', 'reopen', 'extend', 'recheck')),
    account_id uuid NOT NULL REFERENCES accounts (id),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 4000),
    evidence_url text CHECK (length(evidence_url) <= 500),
    clock text CHECK (clock IN ('acknowledge', 'interim', 'answer', 'decide')),
    from_day date,
    to_day date,
    finding text CHECK (finding IN ('holds', 'regressed')),
    occurred_at timestamptz NOT NULL,
    CONSTRAINT answer_forum_acts_extension_is_dated CHECK ((kind = 'extend') = (clock IS NOT NULL AND from_day IS NOT NULL)
      AND (kind <> 'extend' OR to_day > from_day)),
    CONSTRAINT answer_forum_acts_recheck_finds CHECK ((kind = 'recheck') = (finding IS NOT NULL)),
    CONSTRAINT answer_forum_acts_reopening_is_dated CHECK (kind <> 'reopen' OR to_day IS NOT NULL)
  )`,
  `CREATE INDEX answer_forum_acts_item ON answer_forum_acts (item_id, occurred_at)`,
  `ALTER TABLE answer_items ADD FOREIGN KEY (forum_act_id) REFERENCES answer_forum_acts (id)`,
  // A broken promise stays one, with the day it was for and the day on which it was made good.
  `CREATE TABLE answer_overdues (
    item_id uuid NOT NULL REFERENCES answer_items (id),
    clock text NOT NULL CHECK (clock IN ('acknowledge', 'interim', 'answer', 'decide')),
    due_on date NOT NULL,
    since date NOT NULL CHECK (since = due_on + 1),
    settled_on date CHECK (settled_on >= due_on),
    PRIMARY KEY (item_id, clock, due_on)
  )`,
  `CREATE TABLE answer_reminders (
    item_id uuid NOT NULL REFERENCES answer_items (id),
    clock text NOT NULL CHECK (clock IN ('acknowledge', 'interim', 'answer', 'decide')),
    due_on date NOT NULL,
    days_before int NOT NULL CHECK (days_before IN (14, 7, 1)),
    PRIMARY KEY (item_id, clock, due_on, days_before)
  )`,
  // A hold ends by itself: what endangers people is looked at again, and nothing is hidden for ever by being forgotten.
  `CREATE TABLE answer_holds (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES answer_items (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 4000),
    placed_at timestamptz NOT NULL,
    until_on date NOT NULL CHECK (until_on <= (placed_at AT TIME ZONE 'UTC')::date + 90),
    released_at timestamptz,
    released_by uuid REFERENCES accounts (id),
    CONSTRAINT answer_holds_release_is_whole CHECK ((released_at IS NULL) = (released_by IS NULL))
  )`,
  `CREATE INDEX answer_holds_item ON answer_holds (item_id, until_on)`,
  `CREATE TABLE early_decisions (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    reported_by text NOT NULL CHECK (reported_by IN ('company', 'forum')),
    account_id uuid NOT NULL REFERENCES accounts (id),
    kind text NOT NULL CHECK (kind IN ('decision', 'launch')),
    words text NOT NULL CHECK (length(words) BETWEEN 10 AND 2000),
    source_url text CHECK (length(source_url) <= 500),
    decided_on date NOT NULL,
    reported_at timestamptz NOT NULL,
    CONSTRAINT early_decisions_of_others_have_a_source CHECK (reported_by = 'company' OR source_url IS NOT NULL)
  )`,
  `CREATE INDEX early_decisions_position ON early_decisions (position_id, decided_on)`,
  `CREATE TABLE urgent_alerts (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    item_id uuid REFERENCES answer_items (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    title text NOT NULL CHECK (length(title) BETWEEN 5 AND 200),
    words text NOT NULL CHECK (length(words) BETWEEN 20 AND 4000),
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 20),
    raised_at timestamptz NOT NULL,
    acknowledge_by timestamptz NOT NULL CHECK (acknowledge_by = raised_at + interval '72 hours'),
    acknowledged_at timestamptz,
    acknowledged_by uuid REFERENCES accounts (id),
    acknowledgement text CHECK (length(acknowledgement) BETWEEN 10 AND 4000),
    overdue boolean NOT NULL DEFAULT false,
    held_until date,
    CONSTRAINT urgent_alerts_acknowledged_whole CHECK ((acknowledged_at IS NULL) = (acknowledgement IS NULL))
  )`,
  `CREATE INDEX urgent_alerts_addressee ON urgent_alerts (addressee_id, raised_at)`,
  `CREATE INDEX urgent_alerts_forum ON urgent_alerts (forum_id, raised_at)`,
  `CREATE TABLE answer_rechecks (
    item_id uuid NOT NULL REFERENCES answer_items (id),
    due_on date NOT NULL,
    opened_on date,
    act_id uuid REFERENCES answer_forum_acts (id),
    PRIMARY KEY (item_id, due_on)
  )`,
];
