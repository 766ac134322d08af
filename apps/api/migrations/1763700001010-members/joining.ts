/** A version 4 UUID: where an id must not tell when its row was written. */
const RANDOM_ID = `CHECK (substr(id::text, 15, 1) = '4')`;

const vouching = [
  `CREATE TABLE join_applications (
    id uuid PRIMARY KEY ${RANDOM_ID},
    forum_id uuid NOT NULL,
    constituency_id uuid NOT NULL,
    pseudonym text NOT NULL CHECK (length(pseudonym) BETWEEN 3 AND 40),
    pseudonym_key text NOT NULL CHECK (pseudonym_key = lower(pseudonym_key)),
    membership_key bytea CONSTRAINT join_applications_key_unique UNIQUE CHECK (octet_length(membership_key) = 32),
    phrase_hash text CHECK (phrase_hash LIKE '$argon2id$%'),
    code_hash bytea NOT NULL CONSTRAINT join_applications_code_unique UNIQUE CHECK (octet_length(code_hash) = 32),
    label text NOT NULL CHECK (label ~ '^[0-9A-Z]{4}$'),
    locale text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'admitted', 'refused')),
    interview_outcome text CHECK (interview_outcome IN ('accepted', 'refused')),
    interview_reasons text CHECK (length(interview_reasons) BETWEEN 10 AND 4000),
    interviewed_by uuid REFERENCES accounts (id),
    expires_on date NOT NULL,
    FOREIGN KEY (constituency_id, forum_id) REFERENCES constituencies (id, forum_id),
    CONSTRAINT join_applications_of_constituency UNIQUE (id, constituency_id),
    CONSTRAINT join_applications_interview_whole CHECK ((interview_outcome IS NULL) = (interview_reasons IS NULL)
      AND (interview_outcome IS NULL) = (interviewed_by IS NULL)),
    CONSTRAINT join_applications_admitted_after_interview CHECK (state <> 'admitted' OR interview_outcome = 'accepted')
  )`,
  `CREATE TABLE vouchings (
    application_id uuid NOT NULL REFERENCES join_applications (id),
    member_id uuid NOT NULL REFERENCES members (id),
    PRIMARY KEY (application_id, member_id)
  )`,
  `CREATE TABLE voucher_years (
    member_id uuid NOT NULL REFERENCES members (id),
    year int NOT NULL CHECK (year BETWEEN 2020 AND 2200),
    vouched int NOT NULL CONSTRAINT voucher_years_limit CHECK (vouched BETWEEN 1 AND 3),
    PRIMARY KEY (member_id, year)
  )`,
  `CREATE TABLE joining_appeals (
    id uuid PRIMARY KEY ${RANDOM_ID},
    forum_id uuid NOT NULL REFERENCES forums (id),
    attestation_id uuid CONSTRAINT joining_appeals_attestation_once UNIQUE REFERENCES attestations (id),
    application_id uuid CONSTRAINT joining_appeals_application_once UNIQUE REFERENCES join_applications (id),
    grounds text NOT NULL CHECK (length(grounds) BETWEEN 10 AND 4000),
    filed_on date NOT NULL,
    outcome text CHECK (outcome IN ('upheld', 'rejected')),
    reasons text CHECK (length(reasons) BETWEEN 10 AND 4000),
    decided_by uuid REFERENCES accounts (id),
    CONSTRAINT joining_appeals_about_one CHECK (num_nonnulls(attestation_id, application_id) = 1),
    CONSTRAINT joining_appeals_decided_whole CHECK (num_nonnulls(outcome, reasons, decided_by) IN (0, 3))
  )`,
];

const changing = [
  `CREATE TABLE rekey_requests (
    id uuid PRIMARY KEY ${RANDOM_ID},
    member_id uuid NOT NULL,
    constituency_id uuid NOT NULL,
    new_key bytea NOT NULL CONSTRAINT rekey_requests_key_unique UNIQUE CHECK (octet_length(new_key) = 32),
    attestations jsonb NOT NULL CHECK (jsonb_typeof(attestations) = 'array'),
    year int NOT NULL CHECK (year BETWEEN 2020 AND 2200),
    requested_on date NOT NULL,
    effective_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'objected', 'done', 'refused')),
    FOREIGN KEY (member_id, constituency_id) REFERENCES members (id, constituency_id)
  )`,
  `CREATE UNIQUE INDEX rekey_requests_one_waiting ON rekey_requests (member_id) WHERE state = 'waiting'`,
  `CREATE UNIQUE INDEX rekey_requests_once_a_year ON rekey_requests (member_id, year) WHERE state = 'done'`,
  `CREATE TABLE roll_holds (
    election_id uuid NOT NULL,
    member_id uuid NOT NULL REFERENCES members (id),
    PRIMARY KEY (election_id, member_id)
  )`,
  `CREATE INDEX roll_holds_member ON roll_holds (member_id)`,
];

const accountability = [
  `CREATE TABLE attestation_audits (
    id uuid PRIMARY KEY,
    constituency_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    population int NOT NULL CHECK (population > 0),
    opened_by uuid NOT NULL REFERENCES accounts (id),
    opened_on date NOT NULL,
    closed_on date,
    summary text CHECK (length(summary) BETWEEN 20 AND 4000),
    FOREIGN KEY (constituency_id, organisation_id) REFERENCES panel_organisations (constituency_id, organisation_id),
    CONSTRAINT attestation_audits_closed_with_summary CHECK ((closed_on IS NULL) = (summary IS NULL))
  )`,
  `CREATE UNIQUE INDEX attestation_audits_one_open ON attestation_audits (constituency_id, organisation_id) WHERE closed_on IS NULL`,
  `CREATE TABLE attestation_audit_samples (
    audit_id uuid NOT NULL REFERENCES attestation_audits (id),
    attestation_id uuid NOT NULL REFERENCES attestations (id),
    place int NOT NULL CHECK (place > 0),
    outcome text CHECK (outcome IN ('confirmed', 'not_confirmed', 'not_reached')),
    PRIMARY KEY (audit_id, attestation_id),
    CONSTRAINT attestation_audit_samples_place UNIQUE (audit_id, place)
  )`,
  `CREATE TABLE mandates (
    id uuid PRIMARY KEY,
    constituency_id uuid NOT NULL REFERENCES constituencies (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    kind text NOT NULL CHECK (kind IN ('proxy', 'union')),
    represents text NOT NULL CHECK (length(represents) BETWEEN 10 AND 500),
    decided_how text NOT NULL CHECK (length(decided_how) BETWEEN 10 AND 2000),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    recorded_by uuid NOT NULL REFERENCES accounts (id),
    revoked_on date,
    revoked_reason text CHECK (length(revoked_reason) BETWEEN 10 AND 2000),
    CONSTRAINT mandates_in_order CHECK (ends_on > starts_on AND ends_on <= starts_on + 1500),
    CONSTRAINT mandates_revoked_with_reason CHECK ((revoked_on IS NULL) = (revoked_reason IS NULL))
  )`,
  `CREATE INDEX mandates_constituency ON mandates (constituency_id)`,
];

/** The other way in, what changes a membership, and what holds attesting organisations to account. */
export const joiningTables: readonly string[] = [...vouching, ...changing, ...accountability];
