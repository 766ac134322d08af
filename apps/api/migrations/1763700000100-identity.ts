import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their ways of signing in, sessions, the vault of personal data and the personas of the demo. */
export class Identity1763700000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...accounts, ...credentials, ...sessions, ...vault, ...personas])
      await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const accounts = [
  `CREATE TABLE accounts (
    id uuid PRIMARY KEY,
    handle text NOT NULL CHECK (length(handle) BETWEEN 3 AND 40),
    handle_key text NOT NULL CONSTRAINT accounts_handle_unique UNIQUE CHECK (handle_key = lower(handle_key)),
    locale text NOT NULL CHECK (locale IN ('en', 'es', 'fr', 'ar')),
    email_ref uuid,
    email_verified_at timestamptz,
    created_at timestamptz NOT NULL,
    erased_at timestamptz,
    CONSTRAINT accounts_verified_email_exists CHECK (email_verified_at IS NULL OR email_ref IS NOT NULL),
    CONSTRAINT accounts_erased_has_no_email CHECK (erased_at IS NULL OR email_ref IS NULL)
  )`,
  `CREATE TABLE email_confirmations (
    account_id uuid PRIMARY KEY REFERENCES accounts (id),
    code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
    expires_at timestamptz NOT NULL
  )`,
];

const credentials = [
  `CREATE TABLE passwords (
    account_id uuid PRIMARY KEY REFERENCES accounts (id),
    hash text NOT NULL CHECK (hash LIKE '$argon2id$%'),
    changed_at timestamptz NOT NULL
  )`,
  `CREATE TABLE recovery_codes (
    account_id uuid NOT NULL REFERENCES accounts (id),
    code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
    used_at timestamptz,
    PRIMARY KEY (account_id, code_hash)
  )`,
  `CREATE TABLE passkeys (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    credential_id text NOT NULL CONSTRAINT passkeys_credential_unique UNIQUE CHECK (length(credential_id) BETWEEN 1 AND 1400),
    public_key bytea NOT NULL,
    counter bigint NOT NULL CHECK (counter >= 0),
    transports text[] NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    created_at timestamptz NOT NULL,
    last_used_at timestamptz
  )`,
  `CREATE INDEX passkeys_account ON passkeys (account_id)`,
  `CREATE TABLE passkey_ceremonies (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('register', 'add', 'sign_in', 'prove')),
    challenge text NOT NULL,
    account_id uuid,
    handle text,
    expires_at timestamptz NOT NULL
  )`,
  `CREATE INDEX passkey_ceremonies_expires ON passkey_ceremonies (expires_at)`,
  `CREATE TABLE authenticator_apps (
    account_id uuid PRIMARY KEY REFERENCES accounts (id),
    sealed_secret bytea NOT NULL,
    confirmed_at timestamptz,
    last_time_step bigint NOT NULL DEFAULT 0
  )`,
];

const sessions = [
  `CREATE TABLE sessions (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    token_hash bytea NOT NULL CONSTRAINT sessions_token_unique UNIQUE CHECK (octet_length(token_hash) = 32),
    method text NOT NULL CHECK (method IN ('password', 'password_and_app', 'password_and_recovery_code', 'passkey', 'recovery_code', 'demo')),
    second_factor boolean NOT NULL,
    proved_at timestamptz,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    revoked_at timestamptz
  )`,
  `CREATE INDEX sessions_account ON sessions (account_id, created_at) WHERE revoked_at IS NULL`,
];

const vault = [
  `CREATE SCHEMA vault_keys`,
  `CREATE TABLE vault_keys.subject_keys (
    subject_id uuid NOT NULL,
    class text NOT NULL CHECK (class IN ('ordinary', 'retained')),
    wrapped_key bytea NOT NULL,
    retained_until date,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (subject_id, class),
    CONSTRAINT subject_keys_retained_has_date CHECK ((class = 'retained') = (retained_until IS NOT NULL))
  )`,
  `CREATE TABLE vault_items (
    id uuid PRIMARY KEY,
    subject_id uuid NOT NULL,
    key_class text NOT NULL CHECK (key_class IN ('ordinary', 'retained')),
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    ciphertext bytea NOT NULL,
    sealed_at timestamptz NOT NULL
  )`,
  `CREATE INDEX vault_items_subject ON vault_items (subject_id)`,
  `CREATE TABLE vault_reads (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    kind text NOT NULL,
    reader_account_id uuid NOT NULL,
    purpose text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 200),
    read_at timestamptz NOT NULL
  )`,
  `CREATE INDEX vault_reads_subject ON vault_reads (subject_id, read_at, id)`,
  `CREATE TRIGGER vault_reads_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vault_reads
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TABLE vault_erasures (subject_id uuid PRIMARY KEY, erased_at timestamptz NOT NULL)`,
  `CREATE TRIGGER vault_erasures_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vault_erasures
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE FUNCTION refuse_key_of_erased() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM vault_erasures WHERE subject_id = NEW.subject_id) THEN
        RAISE EXCEPTION 'the data of this subject were erased' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER subject_keys_not_after_erasure BEFORE INSERT ON vault_keys.subject_keys
    FOR EACH ROW EXECUTE FUNCTION refuse_key_of_erased()`,
];

const personas = [
  `CREATE TABLE demo_personas (
    handle text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('company', 'ngo', 'board', 'reviewer', 'secretariat', 'auditor')),
    sort int NOT NULL,
    texts jsonb NOT NULL CONSTRAINT demo_personas_english CHECK (texts -> 'en' ->> 'title' IS NOT NULL)
  )`,
];
