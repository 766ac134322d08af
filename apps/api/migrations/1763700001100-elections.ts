import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Elections from notice to seat (E2 to E5): the election, its styles, who stands, what they say, and everybody with a duty.
 * No row says who asked for a token or who cast: the roll says who may, issuers and the ballot box keep the rest. */
export class Elections1763700001100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of electionTables) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const electionTables = [
  `CREATE TABLE elections (
    id uuid PRIMARY KEY,
    slug text NOT NULL CONSTRAINT elections_slug_unique UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    forum_id uuid NOT NULL REFERENCES forums (id),
    kind text NOT NULL CHECK (kind IN ('seats', 'by_election', 'recall', 'question', 'board')),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    question text CHECK (length(question) BETWEEN 1 AND 2000),
    fund_id uuid REFERENCES funds (id),
    subject_seat_id uuid,
    charter_version int NOT NULL,
    state text NOT NULL CHECK (state IN
      ('announced', 'nominating', 'nominated', 'prepared', 'open', 'closed', 'counted', 'final', 'cancelled')),
    state_since timestamptz NOT NULL,
    nominations_open_at timestamptz,
    nominations_close_at timestamptz,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    challenge_days int NOT NULL CHECK (challenge_days BETWEEN 0 AND 90),
    challenge_ends_at timestamptz,
    seconders int NOT NULL CHECK (seconders BETWEEN 0 AND 100),
    term_months int NOT NULL CHECK (term_months BETWEEN 1 AND 120),
    term_limit int NOT NULL CHECK (term_limit BETWEEN 1 AND 20),
    cast_minimum int NOT NULL CHECK (cast_minimum BETWEEN 1 AND 1000000),
    unique_percent_maximum int NOT NULL CHECK (unique_percent_maximum BETWEEN 0 AND 100),
    scrutineers_required int NOT NULL CHECK (scrutineers_required BETWEEN 1 AND 50),
    draw_seed bytea NOT NULL CHECK (length(draw_seed) = 32),
    draw_commitment bytea NOT NULL CHECK (length(draw_commitment) = 32),
    election_key bytea CHECK (length(election_key) = 65),
    key_required int CHECK (key_required BETWEEN 2 AND 50),
    board_key text,
    roll_frozen_at timestamptz,
    manifest_text text,
    manifest_hash bytea CHECK (length(manifest_hash) = 32),
    manifest_log_index bigint,
    result_hash bytea,
    result_log_index bigint,
    certificate_text text,
    seating_problem text,
    cancelled_reasons text CHECK (length(cancelled_reasons) BETWEEN 1 AND 2000),
    announced_by uuid NOT NULL REFERENCES accounts (id),
    announced_at timestamptz NOT NULL,
    CONSTRAINT elections_dates_in_order CHECK (opens_at < closes_at
      AND (nominations_open_at IS NULL) = (nominations_close_at IS NULL)
      AND (nominations_open_at IS NULL OR nominations_open_at < nominations_close_at AND nominations_close_at < opens_at)),
    CONSTRAINT elections_nominations_unless_choice CHECK ((kind IN ('recall', 'question')) = (nominations_open_at IS NULL)),
    CONSTRAINT elections_question_has_text CHECK (kind <> 'question' OR question IS NOT NULL),
    CONSTRAINT elections_board_has_fund CHECK ((kind = 'board') = (fund_id IS NOT NULL)),
    CONSTRAINT elections_recall_has_seat CHECK ((kind = 'recall') = (subject_seat_id IS NOT NULL)),
    CONSTRAINT elections_draw_is_committed CHECK (draw_commitment = sha256(draw_seed)),
    CONSTRAINT elections_key_is_whole CHECK ((election_key IS NULL) = (key_required IS NULL)),
    CONSTRAINT elections_manifest_is_hashed CHECK (manifest_hash IS NOT DISTINCT FROM sha256(convert_to(manifest_text, 'UTF8'))),
    CONSTRAINT elections_prepared_by_manifest CHECK
      (state NOT IN ('prepared', 'open', 'closed', 'counted', 'final') OR manifest_text IS NOT NULL AND roll_frozen_at IS NOT NULL),
    CONSTRAINT elections_open_after_log CHECK
      (state NOT IN ('open', 'closed', 'counted', 'final') OR manifest_log_index IS NOT NULL),
    CONSTRAINT elections_counted_by_result CHECK
      (state NOT IN ('counted', 'final') OR result_hash IS NOT NULL AND challenge_ends_at IS NOT NULL),
    CONSTRAINT elections_final_by_certificate CHECK (state <> 'final' OR certificate_text IS NOT NULL),
    CONSTRAINT elections_cancelled_with_reasons CHECK ((state = 'cancelled') = (cancelled_reasons IS NOT NULL))
  )`,
  `CREATE INDEX elections_list ON elections (opens_at, id)`,
  `CREATE INDEX elections_forum ON elections (forum_id, opens_at, id)`,
  `CREATE TABLE election_styles (
    id uuid PRIMARY KEY,
    election_id uuid NOT NULL REFERENCES elections (id),
    position int NOT NULL CHECK (position BETWEEN 1 AND 500),
    constituency_id uuid NOT NULL REFERENCES constituencies (id),
    slug text NOT NULL CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    rule text NOT NULL CHECK (rule IN ('scottish', 'meek', 'irv', 'choice')),
    seats int NOT NULL CHECK (seats BETWEEN 1 AND 99),
    ranks_maximum int NOT NULL CHECK (ranks_maximum BETWEEN 1 AND 999),
    reserved jsonb NOT NULL CHECK (jsonb_typeof(reserved) = 'array'),
    roll_size int CHECK (roll_size >= 1),
    roll_root bytea CHECK (length(roll_root) = 32),
    CONSTRAINT election_styles_one_seat_under_irv CHECK (rule <> 'irv' OR seats = 1),
    CONSTRAINT election_styles_slug UNIQUE (election_id, slug),
    CONSTRAINT election_styles_constituency UNIQUE (election_id, constituency_id),
    CONSTRAINT election_styles_position UNIQUE (election_id, position),
    CONSTRAINT election_styles_roll_is_whole CHECK ((roll_size IS NULL) = (roll_root IS NULL))
  )`,
  `CREATE TABLE election_candidates (
    id uuid PRIMARY KEY,
    style_id uuid NOT NULL REFERENCES election_styles (id),
    member_id uuid REFERENCES members (id),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'standing', 'withdrawn', 'lapsed')),
    reserved_groups text[] NOT NULL DEFAULT '{}',
    number int CHECK (number BETWEEN 1 AND 999),
    elected_position int CHECK (elected_position >= 1),
    nominated_at timestamptz NOT NULL,
    CONSTRAINT election_candidates_number UNIQUE (style_id, number),
    CONSTRAINT election_candidates_numbered_stand CHECK (number IS NULL OR state IN ('standing', 'withdrawn'))
  )`,
  `CREATE UNIQUE INDEX election_candidates_once ON election_candidates (style_id, member_id)
    WHERE state <> 'withdrawn' OR number IS NOT NULL`,
  `CREATE UNIQUE INDEX election_candidates_title ON election_candidates (style_id, lower(title))
    WHERE state <> 'withdrawn' OR number IS NOT NULL`,
  `CREATE INDEX election_candidates_member ON election_candidates (member_id)`,
  `CREATE TABLE election_seconders (
    candidate_id uuid NOT NULL REFERENCES election_candidates (id),
    member_id uuid NOT NULL REFERENCES members (id),
    seconded_at timestamptz NOT NULL,
    PRIMARY KEY (candidate_id, member_id)
  )`,
  `CREATE TABLE election_statements (
    candidate_id uuid NOT NULL REFERENCES election_candidates (id),
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    is_original boolean NOT NULL,
    translator_role text CHECK (translator_role IN ('candidate', 'returning_officer')),
    hidden boolean NOT NULL DEFAULT false,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (candidate_id, language),
    CONSTRAINT election_statements_translated_by_somebody CHECK (is_original = (translator_role IS NULL))
  )`,
  `CREATE UNIQUE INDEX election_statements_one_original ON election_statements (candidate_id) WHERE is_original`,
  `CREATE TABLE hustings_questions (
    id uuid PRIMARY KEY,
    election_id uuid NOT NULL REFERENCES elections (id),
    style_id uuid NOT NULL REFERENCES election_styles (id),
    asked_by uuid NOT NULL REFERENCES members (id),
    language text NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    hidden boolean NOT NULL DEFAULT false,
    asked_at timestamptz NOT NULL
  )`,
  `CREATE INDEX hustings_questions_list ON hustings_questions (election_id, asked_at, id)`,
  `CREATE TABLE hustings_answers (
    id uuid PRIMARY KEY,
    question_id uuid NOT NULL REFERENCES hustings_questions (id),
    candidate_id uuid NOT NULL REFERENCES election_candidates (id),
    language text NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    hidden boolean NOT NULL DEFAULT false,
    answered_at timestamptz NOT NULL,
    CONSTRAINT hustings_answers_once UNIQUE (question_id, candidate_id)
  )`,
  `CREATE TABLE election_key_holders (
    election_id uuid NOT NULL REFERENCES elections (id),
    holder_id text NOT NULL CHECK (holder_id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    position int NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    share_hash bytea NOT NULL CHECK (length(share_hash) = 32),
    confirmed_at timestamptz,
    PRIMARY KEY (election_id, holder_id),
    CONSTRAINT election_key_holders_one_share UNIQUE (election_id, account_id)
  )`,
  `CREATE TABLE election_scrutineers (
    election_id uuid NOT NULL REFERENCES elections (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    vkey text NOT NULL CHECK (length(vkey) BETWEEN 50 AND 400),
    public_key bytea NOT NULL CHECK (length(public_key) = 32),
    registered_at timestamptz NOT NULL,
    PRIMARY KEY (election_id, account_id),
    CONSTRAINT election_scrutineers_one_key UNIQUE (election_id, public_key)
  )`,
  `CREATE TABLE election_issuers (
    election_id uuid NOT NULL REFERENCES elections (id),
    issuer_id text NOT NULL CHECK (issuer_id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    position int NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    public_url text NOT NULL CHECK (length(public_url) BETWEEN 1 AND 500),
    vkey text,
    rsa_keys text[],
    statements jsonb,
    PRIMARY KEY (election_id, issuer_id)
  )`,
  // What has to be done with issuers and the ballot box, outside this database: found again after every restart.
  `CREATE TABLE election_steps (
    election_id uuid NOT NULL REFERENCES elections (id),
    step text NOT NULL CHECK (step IN ('keys', 'manifest', 'statement', 'close', 'board')),
    party text NOT NULL,
    wanted_at timestamptz NOT NULL,
    done_at timestamptz,
    attempts int NOT NULL DEFAULT 0,
    last_problem text CHECK (length(last_problem) <= 500),
    PRIMARY KEY (election_id, step, party)
  )`,
  `CREATE TABLE election_roll_entries (
    style_id uuid NOT NULL REFERENCES election_styles (id),
    membership_key bytea NOT NULL CHECK (length(membership_key) = 32),
    PRIMARY KEY (style_id, membership_key)
  )`,
  `CREATE INDEX election_roll_entries_key ON election_roll_entries (membership_key)`,
];
