import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left of a closed election: the board, the count, challenges and seats. */
export class ElectionResults1763700001101 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of resultTables) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const resultTables = [
  `CREATE TABLE election_closings (
    election_id uuid PRIMARY KEY REFERENCES elections (id),
    board_size int NOT NULL CHECK (board_size >= 2),
    board_root bytea NOT NULL CHECK (length(board_root) = 32),
    closed_at timestamptz NOT NULL
  )`,
  // The last line of "cast <= issued <= roll": a board that breaks it cannot be stored.
  `CREATE TABLE election_closing_counts (
    election_id uuid NOT NULL REFERENCES election_closings (election_id),
    style_id uuid NOT NULL REFERENCES election_styles (id),
    issuer_id text NOT NULL,
    cast_keys int NOT NULL CHECK (cast_keys >= 0),
    issued int NOT NULL,
    roll_size int NOT NULL,
    PRIMARY KEY (style_id, issuer_id),
    CONSTRAINT election_closing_counts_bounded CHECK (cast_keys <= issued AND issued <= roll_size)
  )`,
  `CREATE TABLE election_board_files (
    election_id uuid NOT NULL REFERENCES elections (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    part int NOT NULL CHECK (part >= 0),
    content bytea NOT NULL CHECK (length(content) <= 4194304),
    PRIMARY KEY (election_id, name, part)
  )`,
  `CREATE TABLE election_results (
    election_id uuid NOT NULL REFERENCES elections (id),
    result_hash bytea NOT NULL CHECK (length(result_hash) = 32),
    result_text text NOT NULL,
    published boolean NOT NULL,
    verification text NOT NULL CHECK (verification IN ('awaited', 'running', 'holds', 'refused')),
    findings jsonb NOT NULL CHECK (jsonb_typeof(findings) = 'array'),
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (election_id, result_hash),
    CONSTRAINT election_results_published UNIQUE (election_id, result_hash, published),
    CONSTRAINT election_results_hashed CHECK (result_hash = sha256(convert_to(result_text, 'UTF8')))
  )`,
  `CREATE TABLE election_result_signatures (
    election_id uuid NOT NULL,
    result_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    signature bytea NOT NULL CHECK (length(signature) = 64),
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (election_id, result_hash, account_id),
    FOREIGN KEY (election_id, result_hash) REFERENCES election_results (election_id, result_hash),
    FOREIGN KEY (election_id, account_id) REFERENCES election_scrutineers (election_id, account_id)
  )`,
  // A share can only stand beside a result that the gate lets be published: without one there is no row to refer to.
  `CREATE TABLE election_shares (
    election_id uuid NOT NULL,
    result_hash bytea NOT NULL,
    published boolean NOT NULL CHECK (published),
    holder_id text NOT NULL,
    share bytea NOT NULL CHECK (length(share) = 33),
    PRIMARY KEY (election_id, result_hash, holder_id),
    FOREIGN KEY (election_id, result_hash, published) REFERENCES election_results (election_id, result_hash, published),
    FOREIGN KEY (election_id, holder_id) REFERENCES election_key_holders (election_id, holder_id)
  )`,
  `ALTER TABLE elections ADD CONSTRAINT elections_result FOREIGN KEY (id, result_hash)
    REFERENCES election_results (election_id, result_hash)`,
  `CREATE TABLE election_challenges (
    id uuid PRIMARY KEY,
    election_id uuid NOT NULL REFERENCES elections (id),
    filed_by uuid NOT NULL REFERENCES accounts (id),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 4000),
    filed_at timestamptz NOT NULL,
    outcome text CHECK (outcome IN ('upheld', 'dismissed')),
    outcome_reasons text CHECK (length(outcome_reasons) BETWEEN 1 AND 4000),
    decided_by uuid REFERENCES accounts (id),
    decided_at timestamptz,
    CONSTRAINT election_challenges_one_each UNIQUE (election_id, filed_by),
    CONSTRAINT election_challenges_not_by_oneself CHECK (decided_by <> filed_by),
    CONSTRAINT election_challenges_decided_whole CHECK ((outcome IS NULL) = (decided_at IS NULL)
      AND (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (outcome_reasons IS NULL))
  )`,
  `CREATE INDEX election_challenges_election ON election_challenges (election_id, filed_at, id)`,
  // How a seat ended and who came after it is written by the aftermath: recall, countback, resignation.
  `CREATE TABLE representative_seats (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    constituency_id uuid NOT NULL REFERENCES constituencies (id),
    member_id uuid NOT NULL REFERENCES members (id),
    pseudonym text NOT NULL CHECK (length(pseudonym) BETWEEN 1 AND 200),
    election_id uuid NOT NULL REFERENCES elections (id),
    candidate_id uuid NOT NULL REFERENCES election_candidates (id),
    origin text NOT NULL CHECK (origin IN ('election', 'countback')),
    follows_seat_id uuid REFERENCES representative_seats (id),
    seat_number int NOT NULL CHECK (seat_number >= 1),
    reserved_groups text[] NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    term_ends_on date NOT NULL,
    ended_reason text CHECK (ended_reason IN ('resigned', 'recalled', 'removed', 'left')),
    CONSTRAINT representative_seats_in_order CHECK (starts_on <= ends_on AND ends_on <= term_ends_on),
    CONSTRAINT representative_seats_early_end_has_reason CHECK ((ends_on = term_ends_on) = (ended_reason IS NULL)),
    CONSTRAINT representative_seats_countback_follows CHECK ((origin = 'countback') = (follows_seat_id IS NOT NULL)),
    CONSTRAINT representative_seats_one_per_member EXCLUDE USING gist
      (forum_id WITH =, member_id WITH =, daterange(starts_on, ends_on) WITH &&),
    CONSTRAINT representative_seats_one_holder EXCLUDE USING gist
      (election_id WITH =, constituency_id WITH =, seat_number WITH =, daterange(starts_on, ends_on) WITH &&)
  )`,
  `ALTER TABLE elections ADD CONSTRAINT elections_subject_seat FOREIGN KEY (subject_seat_id) REFERENCES representative_seats (id)`,
  `CREATE INDEX representative_seats_forum ON representative_seats (forum_id, starts_on, id)`,
  `CREATE INDEX representative_seats_member ON representative_seats (member_id)`,
];
