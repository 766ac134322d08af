/** A version 4 UUID: where an id must not tell when its row was written. */
const RANDOM_ID = `CHECK (substr(id::text, 15, 1) = '4')`;

const keys = [
  `CREATE TABLE membership_keys (
    account_id uuid PRIMARY KEY REFERENCES accounts (id),
    public_key bytea NOT NULL CONSTRAINT membership_keys_key_unique UNIQUE CHECK (octet_length(public_key) = 32),
    CONSTRAINT membership_keys_pair UNIQUE (account_id, public_key)
  )`,
  `CREATE TABLE membership_challenges (
    id uuid PRIMARY KEY,
    challenge text NOT NULL CHECK (length(challenge) = 43),
    expires_at timestamptz NOT NULL
  )`,
  `CREATE INDEX membership_challenges_expires ON membership_challenges (expires_at)`,
  `ALTER TABLE sessions DROP CONSTRAINT sessions_method_check`,
  `ALTER TABLE sessions ADD CONSTRAINT sessions_method_check CHECK (method IN ('password', 'password_and_app',
    'password_and_recovery_code', 'passkey', 'recovery_code', 'membership_key', 'demo'))`,
  `CREATE TABLE demo_membership_keys (
    account_id uuid PRIMARY KEY REFERENCES accounts (id),
    seed bytea NOT NULL CHECK (octet_length(seed) = 32)
  )`,
];

/** Rule E1. Days only, never moments, and ids that tell no time: nothing here may be laid beside an attestation. */
const members = [
  `CREATE TABLE members (
    id uuid PRIMARY KEY ${RANDOM_ID},
    forum_id uuid NOT NULL,
    constituency_id uuid NOT NULL,
    account_id uuid NOT NULL CONSTRAINT members_account_unique UNIQUE REFERENCES accounts (id),
    pseudonym text NOT NULL CHECK (length(pseudonym) BETWEEN 3 AND 40),
    pseudonym_key text NOT NULL CHECK (pseudonym_key = lower(pseudonym_key)),
    kind text NOT NULL CHECK (kind IN ('affected', 'proxy', 'expert')),
    organisation_id uuid REFERENCES organisations (id),
    membership_key bytea CONSTRAINT members_key_unique UNIQUE,
    state text NOT NULL CHECK (state IN ('active', 'lapsed', 'ended')),
    lapse_until date,
    admitted_by text NOT NULL CHECK (admitted_by IN ('panel', 'vouching', 'founding', 'officer')),
    joined_on date NOT NULL,
    FOREIGN KEY (constituency_id, forum_id) REFERENCES constituencies (id, forum_id),
    FOREIGN KEY (account_id, membership_key) REFERENCES membership_keys (account_id, public_key)
      ON UPDATE CASCADE ON DELETE SET NULL (membership_key),
    CONSTRAINT members_pseudonym_unique UNIQUE (forum_id, pseudonym_key),
    CONSTRAINT members_of_constituency UNIQUE (id, constituency_id),
    CONSTRAINT members_lapse_has_date CHECK ((state = 'lapsed') = (lapse_until IS NOT NULL)),
    CONSTRAINT members_key_until_the_end CHECK (state = 'ended' OR membership_key IS NOT NULL),
    CONSTRAINT members_others_speak_for_an_organisation CHECK ((kind = 'affected') = (organisation_id IS NULL)),
    CONSTRAINT members_others_by_an_officer CHECK ((kind = 'affected') = (admitted_by <> 'officer'))
  )`,
  `CREATE INDEX members_constituency ON members (constituency_id, state)`,
  `CREATE TABLE member_phrases (
    member_id uuid PRIMARY KEY REFERENCES members (id),
    hash text NOT NULL CHECK (hash LIKE '$argon2id$%')
  )`,
];

const attesting = [
  `CREATE TABLE attesting_keys (
    id uuid PRIMARY KEY,
    constituency_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    public_key bytea NOT NULL CONSTRAINT attesting_keys_key_unique UNIQUE CHECK (octet_length(public_key) BETWEEN 270 AND 600),
    sealed_secret text NOT NULL CHECK (length(sealed_secret) BETWEEN 100 AND 8000),
    made_by uuid REFERENCES accounts (id),
    made_on date NOT NULL,
    retired_on date,
    FOREIGN KEY (constituency_id, organisation_id) REFERENCES panel_organisations (constituency_id, organisation_id),
    CONSTRAINT attesting_keys_of_organisation UNIQUE (id, constituency_id, organisation_id)
  )`,
  `CREATE UNIQUE INDEX attesting_keys_one_current ON attesting_keys (constituency_id, organisation_id) WHERE retired_on IS NULL`,
  `CREATE TABLE attestations (
    id uuid PRIMARY KEY ${RANDOM_ID},
    constituency_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('join', 'rekey')),
    period int NOT NULL,
    person_hash bytea NOT NULL CHECK (octet_length(person_hash) = 32),
    code_hash bytea NOT NULL CONSTRAINT attestations_code_unique UNIQUE CHECK (octet_length(code_hash) = 32),
    label text NOT NULL CHECK (label ~ '^[0-9A-Z]{4}$'),
    state text NOT NULL CHECK (state IN ('issued', 'requested', 'signed', 'refused')),
    expires_on date,
    key_id uuid,
    blinded_message bytea CHECK (octet_length(blinded_message) = 256),
    blind_signature bytea CHECK (octet_length(blind_signature) = 256),
    refusal text CHECK (length(refusal) BETWEEN 10 AND 2000),
    issued_by uuid NOT NULL REFERENCES accounts (id),
    decided_by uuid REFERENCES accounts (id),
    FOREIGN KEY (constituency_id, organisation_id) REFERENCES panel_organisations (constituency_id, organisation_id),
    FOREIGN KEY (key_id, constituency_id, organisation_id) REFERENCES attesting_keys (id, constituency_id, organisation_id),
    CONSTRAINT attestations_once_for_each_person UNIQUE (organisation_id, constituency_id, purpose, period, person_hash),
    CONSTRAINT attestations_period_fits CHECK (CASE purpose WHEN 'join' THEN period = 0 ELSE period BETWEEN 2020 AND 2200 END),
    CONSTRAINT attestations_day_until_decided CHECK ((expires_on IS NULL) = (state IN ('signed', 'refused'))),
    CONSTRAINT attestations_request_has_message CHECK ((blinded_message IS NULL) = (state = 'issued')),
    CONSTRAINT attestations_message_has_key CHECK ((blinded_message IS NULL) = (key_id IS NULL)),
    CONSTRAINT attestations_signed_has_signature CHECK ((blind_signature IS NULL) = (state <> 'signed')),
    CONSTRAINT attestations_refused_has_reason CHECK ((refusal IS NULL) = (state <> 'refused')),
    CONSTRAINT attestations_decided_by_somebody CHECK ((decided_by IS NULL) = (state IN ('issued', 'requested')))
  )`,
  `CREATE TABLE member_attestations (
    member_id uuid NOT NULL,
    constituency_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    key_id uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('join', 'rekey')),
    randomizer bytea NOT NULL CHECK (octet_length(randomizer) = 32),
    signature bytea NOT NULL CHECK (octet_length(signature) = 256),
    PRIMARY KEY (member_id, organisation_id),
    FOREIGN KEY (member_id, constituency_id) REFERENCES members (id, constituency_id),
    FOREIGN KEY (key_id, constituency_id, organisation_id) REFERENCES attesting_keys (id, constituency_id, organisation_id)
  )`,
  `CREATE INDEX member_attestations_organisation ON member_attestations (organisation_id, constituency_id)`,
];

/** Who the members are, their keys, and what their organisations signed. */
export const memberTables: readonly string[] = [...keys, ...members, ...attesting];
