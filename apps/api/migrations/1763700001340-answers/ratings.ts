/**
 * Rule I3. Who has rated stands apart from what was chosen: no row joins a person to a choice, and neither has a time.
 * What this protects from, and what not, is in docs/decisions/0026.
 */
export const ratingTables = [
  `CREATE TABLE rating_rounds (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES answer_items (id),
    number int NOT NULL CHECK (number >= 1),
    response_version int NOT NULL CHECK (response_version >= 1),
    kind text NOT NULL CHECK (kind IN ('panel', 'full')),
    seed text NOT NULL CHECK (length(seed) BETWEEN 10 AND 300),
    electors int NOT NULL CHECK (electors >= 0),
    quorum int NOT NULL CHECK (quorum >= 1),
    state text NOT NULL CHECK (state IN ('open', 'closed', 'replaced')),
    opened_on date NOT NULL,
    closes_on date NOT NULL CHECK (closes_on > opened_on),
    votes int CHECK (votes >= 0),
    outcome text CHECK (outcome IN ('implemented', 'acceptable_alternative', 'partly', 'not', 'answered_without_answering')),
    closed_on date,
    UNIQUE (item_id, number),
    CONSTRAINT rating_rounds_closed_whole CHECK ((state = 'closed') = (votes IS NOT NULL) AND (state = 'open') = (closed_on IS NULL)),
    CONSTRAINT rating_rounds_outcome_needs_quorum CHECK
      (outcome IS NULL OR (state = 'closed' AND votes >= quorum))
  )`,
  `CREATE UNIQUE INDEX rating_rounds_one_open ON rating_rounds (item_id) WHERE state = 'open'`,
  `CREATE TABLE rating_electors (
    round_id uuid NOT NULL REFERENCES rating_rounds (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    electorate text NOT NULL CHECK (electorate IN ('representatives', 'panel')),
    place int NOT NULL CHECK (place >= 1),
    state text NOT NULL CHECK (state IN ('asked', 'not_now')),
    CONSTRAINT rating_electors_once PRIMARY KEY (round_id, account_id)
  )`,
  `CREATE INDEX rating_electors_account ON rating_electors (account_id, round_id)`,
  `CREATE TABLE rating_marks (
    round_id uuid NOT NULL REFERENCES rating_rounds (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    CONSTRAINT rating_marks_once PRIMARY KEY (round_id, account_id)
  )`,
  `CREATE TABLE rating_tallies (
    round_id uuid NOT NULL REFERENCES rating_rounds (id),
    electorate text NOT NULL CHECK (electorate IN ('representatives', 'panel', 'members')),
    choice text NOT NULL CHECK (choice IN ('implemented', 'acceptable_alternative', 'partly', 'not', 'answered_without_answering')),
    count int NOT NULL DEFAULT 0 CHECK (count >= 0),
    PRIMARY KEY (round_id, electorate, choice)
  )`,
  // Members who want everybody asked; only how many is ever shown.
  `CREATE TABLE full_vote_requests (
    item_id uuid NOT NULL REFERENCES answer_items (id),
    response_version int NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    CONSTRAINT full_vote_requests_once PRIMARY KEY (item_id, response_version, account_id)
  )`,
];
