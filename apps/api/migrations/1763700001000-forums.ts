import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forums, their charters, constituencies with the panels that attest for them, and who holds an office of a forum. */
export class Forums1763700001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...forums, ...charters, ...panels, ...panelRules, ...offices, ...officeRules])
      await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

/** As the protocol writes ids: elections and ballot styles are called by these slugs. */
const SLUG = `'^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$'`;

const forums = [
  `CREATE TABLE forums (
    id uuid PRIMARY KEY,
    slug text NOT NULL CONSTRAINT forums_slug_unique UNIQUE CHECK (slug ~ ${SLUG}),
    name text NOT NULL CHECK (length(name) BETWEEN 3 AND 120),
    state text NOT NULL CHECK (state IN ('founding', 'active', 'ended')),
    pilot_from date NOT NULL,
    pilot_to date NOT NULL,
    created_at timestamptz NOT NULL,
    activated_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT forums_pilot_in_order CHECK (pilot_to > pilot_from),
    CONSTRAINT forums_active_has_begun CHECK (state <> 'active' OR activated_at IS NOT NULL),
    CONSTRAINT forums_founding_has_not CHECK (state <> 'founding' OR activated_at IS NULL),
    CONSTRAINT forums_ended_has_date CHECK ((state = 'ended') = (ended_at IS NOT NULL))
  )`,
  `CREATE INDEX forums_name ON forums (lower(name), id)`,
  `CREATE FUNCTION forum_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR (NEW.id, NEW.slug, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.slug, OLD.created_at)
        OR array_position(ARRAY['founding', 'active', 'ended'], NEW.state) < array_position(ARRAY['founding', 'active', 'ended'], OLD.state) THEN
        RAISE EXCEPTION 'a forum keeps its slug and goes from founding to active to ended' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER forums_go_forward BEFORE UPDATE OR DELETE ON forums FOR EACH ROW EXECUTE FUNCTION forum_goes_forward()`,
];

const charters = [
  `CREATE TABLE forum_charters (
    forum_id uuid NOT NULL REFERENCES forums (id),
    version int NOT NULL CHECK (version > 0),
    content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 4000),
    adopted_by text NOT NULL CHECK (adopted_by IN ('organisations', 'representatives')),
    adopted_at timestamptz NOT NULL,
    PRIMARY KEY (forum_id, version)
  )`,
  `CREATE TRIGGER forum_charters_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON forum_charters
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE FUNCTION next_charter_version() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM forums WHERE id = NEW.forum_id FOR UPDATE;
      IF NEW.version <> 1 + coalesce((SELECT max(version) FROM forum_charters WHERE forum_id = NEW.forum_id), 0) THEN
        RAISE EXCEPTION 'versions of a charter follow one another' USING ERRCODE = 'check_violation', CONSTRAINT = 'forum_charters_in_order';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER forum_charters_in_order BEFORE INSERT ON forum_charters FOR EACH ROW EXECUTE FUNCTION next_charter_version()`,
];

/**
 * Rule E1. `panel_size` counts every organisation that was ever on the panel, also those that left: whoever is admitted
 * today by k of them must share one with whoever was admitted earlier by the fewest, or somebody could join twice.
 */
const panels = [
  `CREATE TABLE constituencies (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    slug text NOT NULL CHECK (slug ~ ${SLUG}),
    title text NOT NULL CHECK (length(title) BETWEEN 3 AND 120),
    sort int NOT NULL,
    panel_size int NOT NULL CHECK (panel_size BETWEEN 1 AND 60),
    panel_required int NOT NULL CHECK (panel_required >= 1),
    panel_required_least int NOT NULL,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT constituencies_slug_unique UNIQUE (forum_id, slug),
    CONSTRAINT constituencies_of_forum UNIQUE (id, forum_id),
    CONSTRAINT constituencies_no_disjoint_halves CHECK (2 * panel_required > panel_size AND panel_required + panel_required_least > panel_size),
    CONSTRAINT constituencies_least_is_least CHECK (panel_required_least <= panel_required)
  )`,
  `CREATE TABLE panel_organisations (
    constituency_id uuid NOT NULL REFERENCES constituencies (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    quota int NOT NULL CHECK (quota BETWEEN 1 AND 1000000),
    since timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_by uuid REFERENCES accounts (id),
    revoked_reason text CHECK (length(revoked_reason) BETWEEN 10 AND 2000),
    PRIMARY KEY (constituency_id, organisation_id),
    CONSTRAINT panel_organisations_revoked_with_reason CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
  )`,
  `CREATE INDEX panel_organisations_organisation ON panel_organisations (organisation_id)`,
];

const panelRules = [
  `CREATE FUNCTION keep_least_panel() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.panel_required_least := least(NEW.panel_required, CASE WHEN TG_OP = 'UPDATE' THEN OLD.panel_required_least END);
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER constituencies_least BEFORE INSERT OR UPDATE ON constituencies FOR EACH ROW EXECUTE FUNCTION keep_least_panel()`,
  `CREATE FUNCTION panel_is_counted() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      place uuid := CASE WHEN TG_TABLE_NAME = 'constituencies' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'constituency_id' END;
    BEGIN
      IF (SELECT panel_size FROM constituencies WHERE id = place) <> (SELECT count(*) FROM panel_organisations WHERE constituency_id = place) THEN
        RAISE EXCEPTION 'the size of a panel counts every organisation that was ever on it'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'constituencies_panel_is_counted';
      END IF;
      RETURN NULL;
    END $$`,
  ...['constituencies', 'panel_organisations'].map(
    (table) => `CREATE CONSTRAINT TRIGGER ${table}_counted AFTER INSERT OR UPDATE ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION panel_is_counted()`,
  ),
  `CREATE FUNCTION panel_keeps_its_past() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.revoked_at IS NOT NULL OR (NEW.constituency_id, NEW.organisation_id, NEW.since)
          IS DISTINCT FROM (OLD.constituency_id, OLD.organisation_id, OLD.since) THEN
        RAISE EXCEPTION 'an organisation leaves a panel once and stays in its history' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER panel_organisations_keep_past BEFORE UPDATE OR DELETE ON panel_organisations
    FOR EACH ROW EXECUTE FUNCTION panel_keeps_its_past()`,
  // Rule M4: whoever pays into the fund as a company never learns who the members are.
  `CREATE FUNCTION panel_fits() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM organisations WHERE id = NEW.organisation_id AND kind IN ('ngo', 'other') AND contributor_since IS NULL) THEN
        RAISE EXCEPTION 'a panel is made of organisations of civil society that do not contribute'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'panel_organisations_fit';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER panel_organisations_fit BEFORE INSERT ON panel_organisations FOR EACH ROW EXECUTE FUNCTION panel_fits()`,
];

const offices = [
  `CREATE TABLE forum_appointments (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    role text NOT NULL CHECK (role IN ('returning_officer', 'moderator', 'interviewer', 'key_holder', 'scrutineer', 'safety_officer', 'appeal_panelist')),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz,
    period tstzrange GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
    CONSTRAINT forum_appointments_in_order CHECK (ends_at IS NULL OR ends_at >= starts_at),
    CONSTRAINT forum_appointments_once EXCLUDE USING gist (forum_id WITH =, account_id WITH =, role WITH =, period WITH &&)
  )`,
  `CREATE INDEX forum_appointments_account ON forum_appointments (account_id)`,
  `CREATE INDEX forum_appointments_forum ON forum_appointments (forum_id, role)`,
];

const FUND_ROLES = `('grants_officer', 'finance_officer', 'second_officer', 'safety_officer', 'auditor', 'reviewer', 'board_member', 'board_chair')`;

/** Whoever works or decides for the fund runs no forum's election and moderates none: refused from both sides. */
const officeRules = [
  `CREATE FUNCTION appointment_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR NEW.ends_at IS NULL OR OLD.ends_at IS NOT NULL AND NEW.ends_at > OLD.ends_at
        OR (NEW.id, NEW.forum_id, NEW.account_id, NEW.role, NEW.starts_at)
           IS DISTINCT FROM (OLD.id, OLD.forum_id, OLD.account_id, OLD.role, OLD.starts_at) THEN
        RAISE EXCEPTION 'an appointment can only be ended, or ended earlier' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER forum_appointments_only_end BEFORE UPDATE OR DELETE ON forum_appointments
    FOR EACH ROW EXECUTE FUNCTION appointment_only_ends()`,
  `CREATE FUNCTION forum_office_not_of_fund() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended(NEW.account_id::text, 763700200));
      IF EXISTS (SELECT 1 FROM role_assignments WHERE account_id = NEW.account_id AND side IN ('secretariat', 'board')
                    AND period && tstzrange(NEW.starts_at, NEW.ends_at, '[)')) THEN
        RAISE EXCEPTION 'nobody of the fund is a forum''s returning officer or moderator'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'forum_appointments_not_of_fund';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER forum_appointments_not_of_fund BEFORE INSERT ON forum_appointments
    FOR EACH ROW WHEN (NEW.role IN ('returning_officer', 'moderator')) EXECUTE FUNCTION forum_office_not_of_fund()`,
  `CREATE FUNCTION fund_role_not_in_forum() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended(NEW.account_id::text, 763700200));
      IF EXISTS (SELECT 1 FROM forum_appointments WHERE account_id = NEW.account_id AND role IN ('returning_officer', 'moderator')
                    AND period && tstzrange(NEW.starts_at, NEW.ends_at, '[)')) THEN
        RAISE EXCEPTION 'a forum''s returning officer or moderator takes no role in the fund'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'role_assignments_not_forum_office';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER role_assignments_not_forum_office BEFORE INSERT ON role_assignments
    FOR EACH ROW WHEN (NEW.role IN ${FUND_ROLES}) EXECUTE FUNCTION fund_role_not_in_forum()`,
];
