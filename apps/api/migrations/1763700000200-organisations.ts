import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, who acts for them from when to when, and what officers found out about them. */
export class Organisations1763700000200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...organisations, ...roles, ...roleRules, ...assurance])
      await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const organisations = [
  `CREATE TABLE organisations (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('company', 'ngo', 'foundation', 'fund', 'fiscal_host', 'other')),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    country char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    region text CHECK (length(region) BETWEEN 1 AND 100),
    website text CHECK (website ~ '^https?://' AND length(website) <= 300),
    contributor_since date,
    created_at timestamptz NOT NULL,
    CONSTRAINT organisations_id_kind UNIQUE (id, kind)
  )`,
  `CREATE INDEX organisations_name ON organisations (lower(name), id)`,
  `CREATE TABLE organisation_identifiers (
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    org_id text NOT NULL CONSTRAINT organisation_identifiers_org_id_unique UNIQUE CHECK (org_id ~ '^[A-Za-z0-9-]+-.+$' AND length(org_id) <= 120),
    added_by uuid REFERENCES accounts (id),
    added_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, org_id)
  )`,
  `CREATE TABLE affiliations (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    kind text NOT NULL CHECK (kind IN ('employed', 'retained', 'governing', 'member')),
    starts_on date NOT NULL,
    ends_on date,
    declared_by uuid NOT NULL REFERENCES accounts (id),
    declared_at timestamptz NOT NULL,
    CONSTRAINT affiliations_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CONSTRAINT affiliations_once EXCLUDE USING gist
      (account_id WITH =, organisation_id WITH =, kind WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
  )`,
  `CREATE INDEX affiliations_organisation ON affiliations (organisation_id)`,
];

const roles = [
  `CREATE TABLE role_assignments (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    organisation_kind text NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    role text NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz,
    granted_by uuid REFERENCES accounts (id),
    ended_by uuid REFERENCES accounts (id),
    period tstzrange GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
    side text GENERATED ALWAYS AS (CASE
      WHEN role IN ('board_member', 'board_chair') THEN 'board'
      WHEN role IN ('grants_officer', 'finance_officer', 'second_officer', 'safety_officer', 'auditor', 'reviewer') THEN 'secretariat'
      WHEN role LIKE 'company!_%' ESCAPE '!' THEN 'company'
      ELSE 'ngo' END) STORED,
    FOREIGN KEY (organisation_id, organisation_kind) REFERENCES organisations (id, kind),
    CONSTRAINT role_assignments_in_order CHECK (ends_at IS NULL OR ends_at >= starts_at),
    CONSTRAINT role_assignments_role_fits_kind CHECK (
      (organisation_kind IN ('company', 'foundation', 'other') AND role IN ('company_rights', 'company_finance', 'company_signatory'))
      OR (organisation_kind IN ('ngo', 'fiscal_host', 'other') AND role IN ('ngo_editor', 'ngo_signatory'))
      OR (organisation_kind = 'fund' AND role IN ('grants_officer', 'finance_officer', 'second_officer', 'reviewer', 'board_member',
        'board_chair', 'auditor', 'safety_officer'))),
    CONSTRAINT role_assignments_once EXCLUDE USING gist
      (account_id WITH =, organisation_id WITH =, role WITH =, period WITH &&),
    CONSTRAINT role_assignments_grants_not_finance EXCLUDE USING gist
      (account_id WITH =, role WITH <>, period WITH &&) WHERE (role IN ('grants_officer', 'finance_officer')),
    CONSTRAINT role_assignments_second_not_finance EXCLUDE USING gist
      (account_id WITH =, role WITH <>, period WITH &&) WHERE (role IN ('second_officer', 'finance_officer')),
    CONSTRAINT role_assignments_board_not_secretariat EXCLUDE USING gist
      (account_id WITH =, side WITH <>, period WITH &&) WHERE (side IN ('board', 'secretariat')),
    CONSTRAINT role_assignments_board_not_company EXCLUDE USING gist
      (account_id WITH =, side WITH <>, period WITH &&) WHERE (side IN ('board', 'company')),
    CONSTRAINT role_assignments_auditor_alone EXCLUDE USING gist
      (account_id WITH =, (role = 'auditor') WITH <>, period WITH &&) WHERE (side = 'secretariat')
  )`,
  `CREATE INDEX role_assignments_account ON role_assignments (account_id)`,
  `CREATE INDEX role_assignments_organisation ON role_assignments (organisation_id, role)`,
  `CREATE TABLE role_offers (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    handle_key text NOT NULL CHECK (length(handle_key) BETWEEN 1 AND 40),
    role text NOT NULL,
    offered_by uuid NOT NULL REFERENCES accounts (id),
    offered_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > offered_at),
    answer text CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
    answered_at timestamptz,
    CONSTRAINT role_offers_answer_has_date CHECK ((answer IS NULL) = (answered_at IS NULL))
  )`,
  `CREATE UNIQUE INDEX role_offers_one_open ON role_offers (organisation_id, handle_key, role) WHERE answer IS NULL`,
  `CREATE INDEX role_offers_handle ON role_offers (handle_key) WHERE answer IS NULL`,
];

const roleRules = [
  `CREATE FUNCTION role_assignment_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.ends_at IS NOT NULL
        OR (NEW.id, NEW.organisation_id, NEW.account_id, NEW.role, NEW.starts_at, NEW.granted_by)
           IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.account_id, OLD.role, OLD.starts_at, OLD.granted_by) THEN
        RAISE EXCEPTION 'a role can only be ended, once' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER role_assignments_only_end BEFORE UPDATE OR DELETE ON role_assignments
    FOR EACH ROW EXECUTE FUNCTION role_assignment_only_ends()`,
  // Rule M4: two years of distance to a contributor. The lock makes two grants to one person wait for each other.
  `CREATE FUNCTION keep_contributors_off_boards() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended(NEW.account_id::text, 763700200));
      IF EXISTS (
        SELECT 1 FROM role_assignments held JOIN organisations o ON o.id = held.organisation_id
         WHERE held.account_id = NEW.account_id AND held.side = 'company' AND o.contributor_since IS NOT NULL
           AND (held.ends_at IS NULL OR held.ends_at > NEW.starts_at - interval '24 months')
      ) OR EXISTS (
        SELECT 1 FROM affiliations tie JOIN organisations o ON o.id = tie.organisation_id
         WHERE tie.account_id = NEW.account_id AND tie.kind IN ('employed', 'retained', 'governing') AND o.contributor_since IS NOT NULL
           AND (tie.ends_on IS NULL OR tie.ends_on > (NEW.starts_at AT TIME ZONE 'UTC')::date - interval '24 months')
      ) THEN
        RAISE EXCEPTION 'nobody employed or retained by a contributor, or within 24 months of it, sits on a board'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'role_assignments_contributor_firewall';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER role_assignments_contributor_firewall BEFORE INSERT ON role_assignments
    FOR EACH ROW WHEN (NEW.role IN ('board_member', 'board_chair')) EXECUTE FUNCTION keep_contributors_off_boards()`,
];

const assurance = [
  `CREATE TABLE vettings (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    outcome text NOT NULL CHECK (outcome IN ('passed', 'failed')),
    evidence text NOT NULL CHECK (length(evidence) BETWEEN 10 AND 5000),
    expires_on date NOT NULL,
    vetted_by uuid NOT NULL REFERENCES accounts (id),
    vetted_at timestamptz NOT NULL,
    CONSTRAINT vettings_expire_later CHECK (expires_on > (vetted_at AT TIME ZONE 'UTC')::date)
  )`,
  `CREATE INDEX vettings_organisation ON vettings (organisation_id, vetted_at)`,
  `CREATE TABLE screenings (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    outcome text NOT NULL CHECK (outcome IN ('clear', 'match')),
    lists text[] NOT NULL CHECK (cardinality(lists) BETWEEN 1 AND 30),
    evidence text NOT NULL CHECK (length(evidence) BETWEEN 10 AND 5000),
    expires_at timestamptz NOT NULL,
    screened_by uuid NOT NULL REFERENCES accounts (id),
    screened_at timestamptz NOT NULL,
    CONSTRAINT screenings_expire_later CHECK (expires_at > screened_at)
  )`,
  `CREATE INDEX screenings_organisation ON screenings (organisation_id, screened_at)`,
  `CREATE TABLE due_diligence_packs (
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    version int NOT NULL CHECK (version > 0),
    answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    saved_by uuid NOT NULL REFERENCES accounts (id),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, version)
  )`,
  ...['vettings', 'screenings', 'due_diligence_packs'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ),
];
