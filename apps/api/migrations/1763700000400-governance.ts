import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Boards, their seats and interests, the items before them, votes, and the resolutions that came of them (B1 to B4). */
export class Governance1763700000400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = [...boards, ...items, ...votes, ...resolutions, ...standing];
    for (const statement of statements) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const boards = [
  `CREATE TABLE boards (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL CONSTRAINT boards_one_per_fund UNIQUE,
    fund_slug text NOT NULL CONSTRAINT boards_fund_slug_unique UNIQUE,
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    charter jsonb NOT NULL CHECK (jsonb_typeof(charter) = 'object'),
    last_resolution int NOT NULL DEFAULT 0,
    established_at timestamptz NOT NULL
  )`,
  `CREATE TABLE board_seats (
    id uuid PRIMARY KEY,
    board_id uuid NOT NULL REFERENCES boards (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    position text NOT NULL CHECK (position IN ('member', 'chair', 'reserve')),
    seat_group text NOT NULL CHECK (length(seat_group) BETWEEN 1 AND 60),
    region text NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    affected boolean NOT NULL,
    public_name text NOT NULL CHECK (length(public_name) BETWEEN 1 AND 100),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT board_seats_in_order CHECK (ends_on >= starts_on),
    CONSTRAINT board_seats_one_per_person EXCLUDE USING gist
      (board_id WITH =, account_id WITH =, daterange(starts_on, ends_on) WITH &&),
    CONSTRAINT board_seats_one_chair EXCLUDE USING gist
      (board_id WITH =, daterange(starts_on, ends_on) WITH &&) WHERE (position = 'chair')
  )`,
  `CREATE INDEX board_seats_account ON board_seats (account_id)`,
  `CREATE TABLE board_interests (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    target text NOT NULL CHECK (target IN ('organisation', 'item')),
    target_id uuid NOT NULL,
    strength text NOT NULL CHECK (strength IN ('hard', 'soft')),
    statement text NOT NULL CHECK (length(statement) BETWEEN 1 AND 1000),
    declared_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT board_interests_in_order CHECK (withdrawn_at IS NULL OR withdrawn_at >= declared_at)
  )`,
  `CREATE UNIQUE INDEX board_interests_one_standing ON board_interests (account_id, target, target_id, strength) WHERE withdrawn_at IS NULL`,
];

const items = [
  `CREATE TABLE board_items (
    id uuid PRIMARY KEY,
    board_id uuid NOT NULL REFERENCES boards (id),
    fund_id uuid NOT NULL REFERENCES boards (fund_id),
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    subject_kind text NOT NULL CHECK (length(subject_kind) BETWEEN 1 AND 60),
    subject_id uuid NOT NULL,
    parties uuid[] NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    proposed_text text NOT NULL CHECK (length(proposed_text) BETWEEN 1 AND 10000),
    public_title text NOT NULL CHECK (length(public_title) BETWEEN 1 AND 300),
    public_text text NOT NULL CHECK (length(public_text) BETWEEN 1 AND 10000),
    criteria jsonb NOT NULL CHECK (jsonb_typeof(criteria) = 'array'),
    amount_minor bigint CHECK (amount_minor >= 0),
    currency char(3) CHECK (currency ~ '^[A-Z]{3}$'),
    effect_kind text,
    effect_payload jsonb NOT NULL CHECK (jsonb_typeof(effect_payload) = 'object'),
    panel_disjoint_from uuid REFERENCES board_items (id),
    proposed_by uuid NOT NULL REFERENCES accounts (id),
    noticed_at timestamptz NOT NULL,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    meeting_on date,
    state text NOT NULL CHECK (state IN ('open', 'passed', 'failed', 'deferred', 'withdrawn')),
    state_since timestamptz NOT NULL,
    CONSTRAINT board_items_in_order CHECK (noticed_at <= opens_at AND opens_at < closes_at),
    CONSTRAINT board_items_money_has_currency CHECK ((amount_minor IS NULL) = (currency IS NULL))
  )`,
  `CREATE INDEX board_items_list ON board_items (board_id, closes_at, id)`,
  `CREATE INDEX board_items_subject ON board_items (subject_id)`,
  `CREATE TABLE board_item_voters (
    item_id uuid NOT NULL REFERENCES board_items (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    seat_id uuid NOT NULL REFERENCES board_seats (id),
    role text NOT NULL CHECK (role IN ('alternate', 'panel')),
    place int NOT NULL CHECK (place > 0),
    drawn_at timestamptz NOT NULL,
    PRIMARY KEY (item_id, account_id)
  )`,
  `CREATE INDEX board_item_voters_account ON board_item_voters (account_id)`,
  `CREATE TABLE board_lots (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES board_items (id),
    seed text NOT NULL,
    listed uuid[] NOT NULL,
    drawn uuid[] NOT NULL,
    drawn_at timestamptz NOT NULL
  )`,
  `CREATE INDEX board_lots_item ON board_lots (item_id)`,
];

const votes = [
  `CREATE TABLE board_votes (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES board_items (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    choice text NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    reason text NOT NULL CHECK (length(reason) <= 2000),
    cast_at timestamptz NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY
  )`,
  `CREATE INDEX board_votes_latest ON board_votes (item_id, account_id, sequence DESC)`,
  `CREATE TABLE board_comments (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES board_items (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
    made_at timestamptz NOT NULL
  )`,
  `CREATE INDEX board_comments_item ON board_comments (item_id, id)`,
];

const resolutions = [
  `CREATE TABLE resolutions (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL CONSTRAINT resolutions_once_per_item UNIQUE REFERENCES board_items (id),
    fund_id uuid NOT NULL REFERENCES boards (fund_id),
    outcome text NOT NULL CHECK (outcome IN ('passed', 'failed')),
    number int CHECK (number > 0),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 10000),
    yes int NOT NULL CHECK (yes >= 0),
    no int NOT NULL CHECK (no >= 0),
    abstain int NOT NULL CHECK (abstain >= 0),
    seated int NOT NULL CHECK (seated >= 0),
    recused int NOT NULL CHECK (recused >= 0),
    soft int NOT NULL CHECK (soft >= 0),
    alternates int NOT NULL CHECK (alternates >= 0),
    needed int NOT NULL,
    present int NOT NULL,
    closed_by uuid NOT NULL REFERENCES accounts (id),
    decided_at timestamptz NOT NULL,
    CONSTRAINT resolutions_numbered_when_passed CHECK ((outcome = 'passed') = (number IS NOT NULL)),
    CONSTRAINT resolutions_number_unique UNIQUE (fund_id, number),
    CONSTRAINT resolutions_majority CHECK ((outcome = 'passed') = (yes > no)),
    CONSTRAINT resolutions_quorum CHECK (
      needed >= 3 AND needed >= (seated - recused - soft) / 2 + 1 AND present >= needed AND present = yes + no + abstain
      AND recused + soft <= seated AND present <= seated - recused - soft + alternates)
  )`,
];

const standing = [
  `CREATE TABLE standing_resolutions (
    id uuid PRIMARY KEY,
    resolution_id uuid NOT NULL CONSTRAINT standing_resolutions_once UNIQUE REFERENCES resolutions (id),
    fund_id uuid NOT NULL REFERENCES boards (fund_id),
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    limit_each_minor bigint NOT NULL CHECK (limit_each_minor > 0),
    limit_total_minor bigint NOT NULL,
    currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    starts_on date NOT NULL,
    expires_on date NOT NULL,
    used_minor bigint NOT NULL DEFAULT 0,
    CONSTRAINT standing_resolutions_in_order CHECK (expires_on > starts_on),
    CONSTRAINT standing_resolutions_total_holds CHECK (limit_total_minor >= limit_each_minor AND used_minor BETWEEN 0 AND limit_total_minor)
  )`,
  `CREATE INDEX standing_resolutions_fund ON standing_resolutions (fund_id, kind, expires_on)`,
  `CREATE TABLE standing_resolution_uses (
    id uuid PRIMARY KEY,
    standing_resolution_id uuid NOT NULL REFERENCES standing_resolutions (id),
    cause_type text NOT NULL CHECK (length(cause_type) BETWEEN 1 AND 60),
    cause_id uuid NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    used_by uuid NOT NULL REFERENCES accounts (id),
    used_at timestamptz NOT NULL,
    CONSTRAINT standing_resolution_uses_once UNIQUE (cause_type, cause_id)
  )`,
  `CREATE INDEX standing_resolution_uses_of ON standing_resolution_uses (standing_resolution_id, id)`,
];
