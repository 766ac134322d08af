import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;

const KINDS_AT_ONCE = `('recommendation_delivered', 'acknowledged', 'interim_measures', 'answered', 'answer_overdue', 'request_filed', 'request_answered',
  'request_silent', 'confidential_item', 'confidential_item_released', 'alert_acknowledged', 'alert_missed')`;
const KINDS_AFTER_CHECK = `('decided_before_answering', 'answer_rated', 'answer_lapsed', 'item_closed', 'item_reopened', 'recheck',
  'phase_engaged', 'ground_rules_reviewed', 'regions_heard')`;

/** Companies' records: dated facts with their check, pinned replies, and versions that can be cited (rule I6). */
export class CompanyRecords1763700001350 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...facts, ...objections, ...replies, ...records]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const facts = [
  `CREATE TABLE record_facts (
    id uuid PRIMARY KEY,
    fact_key text NOT NULL CONSTRAINT record_facts_once UNIQUE CHECK (length(fact_key) <= 200),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    forum_id uuid REFERENCES forums (id),
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    severity text CHECK (severity IN ('moderate', 'serious', 'severe')),
    phase text CHECK (phase IN ('identify', 'act', 'track', 'communicate', 'remedy')),
    outcome text CHECK (length(outcome) <= 60 AND (kind = 'regions_heard' OR outcome ~ '^[a-z]+(_[a-z]+)*$')),
    in_time boolean,
    days_taken int CHECK (days_taken BETWEEN 0 AND 36500),
    happened_on date NOT NULL,
    due_on date,
    figure int CHECK (figure >= 0),
    sources jsonb NOT NULL CHECK (jsonb_typeof(sources) = 'array' AND length(sources::text) <= 2000),
    noticed_on date NOT NULL,
    check_until date NOT NULL,
    is_public_at_once boolean NOT NULL,
    published_on date,
    ruling text CHECK (ruling IN ('stands', 'corrected', 'withdrawn')),
    corrected_on date,
    held_at timestamptz,
    held_by uuid REFERENCES accounts (id),
    is_source_held boolean NOT NULL DEFAULT false,
    CONSTRAINT record_facts_kind CHECK (CASE WHEN is_public_at_once THEN kind IN ${KINDS_AT_ONCE} ELSE kind IN ${KINDS_AFTER_CHECK} END),
    CONSTRAINT record_facts_ten_working_days CHECK (check_until - noticed_on BETWEEN 12 AND 14),
    CONSTRAINT record_facts_after_check CHECK (published_on IS NULL OR is_public_at_once OR published_on > check_until),
    CONSTRAINT record_facts_not_delayed CHECK (NOT is_public_at_once OR published_on IS NOT DISTINCT FROM noticed_on),
    CONSTRAINT record_facts_heard_groups CHECK (kind <> 'regions_heard' OR figure >= 5 AND figure % 5 = 0 AND outcome IS NOT NULL),
    CONSTRAINT record_facts_correction CHECK ((corrected_on IS NULL) OR ruling = 'corrected'),
    CONSTRAINT record_facts_hold CHECK ((held_at IS NULL) = (held_by IS NULL))
  )`,
  `CREATE INDEX record_facts_of_addressee ON record_facts (addressee_id, happened_on, id)`,
  `CREATE INDEX record_facts_of_subject ON record_facts (subject_id)`,
  `CREATE INDEX record_facts_of_forum ON record_facts (forum_id, kind)`,
  `CREATE INDEX record_facts_checking ON record_facts (check_until) WHERE published_on IS NULL`,
  // What happened stays; only its publication, hold and the representatives' ruling are written later.
  `CREATE FUNCTION record_facts_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE'
        OR to_jsonb(NEW) - '{published_on,ruling,corrected_on,held_at,held_by,is_source_held}'::text[]
           <> to_jsonb(OLD) - '{published_on,ruling,corrected_on,held_at,held_by,is_source_held}'::text[]
        OR OLD.published_on IS NOT NULL AND NEW.published_on IS DISTINCT FROM OLD.published_on THEN
        RAISE EXCEPTION 'a fact of the record stays as it was noticed' ${REFUSED}, CONSTRAINT = 'record_facts_stay';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER record_facts_guarded BEFORE UPDATE OR DELETE ON record_facts
    FOR EACH ROW EXECUTE FUNCTION record_facts_guard()`,
  `CREATE TRIGGER record_facts_kept BEFORE TRUNCATE ON record_facts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

const objections = [
  `CREATE TABLE fact_objections (
    id uuid PRIMARY KEY,
    fact_id uuid NOT NULL CONSTRAINT fact_objections_one_each UNIQUE REFERENCES record_facts (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    filed_by uuid NOT NULL REFERENCES accounts (id),
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 20),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    evidence text NOT NULL CHECK (length(evidence) BETWEEN 1 AND 4000),
    filed_at timestamptz NOT NULL,
    is_hidden boolean NOT NULL DEFAULT false
  )`,
  // Anywhere on earth: the last day ends at noon UTC of the next one.
  `CREATE FUNCTION fact_objections_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        IF NEW.filed_at >= (SELECT (check_until + 1)::timestamp AT TIME ZONE 'UTC' + interval '12 hours'
                              FROM record_facts WHERE id = NEW.fact_id) THEN
          RAISE EXCEPTION 'the check of this fact is over' ${REFUSED}, CONSTRAINT = 'fact_objections_in_time';
        END IF;
      ELSIF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'is_hidden' <> to_jsonb(OLD) - 'is_hidden' THEN
        RAISE EXCEPTION 'an objection stays as it was filed' ${REFUSED}, CONSTRAINT = 'fact_objections_stay';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER fact_objections_guarded BEFORE INSERT OR UPDATE OR DELETE ON fact_objections
    FOR EACH ROW EXECUTE FUNCTION fact_objections_guard()`,
  `CREATE TABLE fact_rulings (
    id uuid PRIMARY KEY,
    objection_id uuid NOT NULL REFERENCES fact_objections (id),
    version int NOT NULL CHECK (version >= 1),
    ruling text NOT NULL CHECK (ruling IN ('stands', 'corrected', 'withdrawn')),
    corrected_on date,
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 20),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 4000),
    proposed_by uuid NOT NULL REFERENCES accounts (id),
    proposed_at timestamptz NOT NULL,
    decided_at timestamptz,
    CONSTRAINT fact_rulings_versions UNIQUE (objection_id, version),
    CONSTRAINT fact_rulings_correction CHECK ((ruling = 'corrected') = (corrected_on IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX fact_rulings_decided_once ON fact_rulings (objection_id) WHERE decided_at IS NOT NULL`,
  `CREATE TABLE fact_ruling_agreements (
    ruling_id uuid NOT NULL REFERENCES fact_rulings (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    agreed_at timestamptz NOT NULL,
    PRIMARY KEY (ruling_id, account_id)
  )`,
  // The company does not judge its own objection, whatever the application thinks.
  `CREATE FUNCTION fact_ruling_agreements_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM fact_rulings r JOIN fact_objections o ON o.id = r.objection_id
                   JOIN role_assignments a ON a.organisation_id = o.organisation_id
                  WHERE r.id = NEW.ruling_id AND a.account_id = NEW.account_id
                    AND (a.ends_at IS NULL OR a.ends_at > NEW.agreed_at)) THEN
        RAISE EXCEPTION 'nobody decides about their own side' ${REFUSED}, CONSTRAINT = 'fact_ruling_agreements_other_side';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER fact_ruling_agreements_guarded BEFORE INSERT ON fact_ruling_agreements
    FOR EACH ROW EXECUTE FUNCTION fact_ruling_agreements_guard()`,
  `CREATE TRIGGER fact_ruling_agreements_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fact_ruling_agreements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE FUNCTION fact_rulings_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.decided_at IS NOT NULL OR to_jsonb(NEW) - 'decided_at' <> to_jsonb(OLD) - 'decided_at' THEN
        RAISE EXCEPTION 'a ruling stays as it was proposed' ${REFUSED}, CONSTRAINT = 'fact_rulings_stay';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER fact_rulings_guarded BEFORE UPDATE OR DELETE ON fact_rulings
    FOR EACH ROW EXECUTE FUNCTION fact_rulings_guard()`,
];

const replies = [
  // An empty object is a reply that was taken down: the versions before it stay.
  `CREATE TABLE pinned_replies (
    id uuid PRIMARY KEY,
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    version int NOT NULL CHECK (version >= 1),
    texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object' AND length(texts::text) <= 60000),
    pinned_by uuid NOT NULL REFERENCES accounts (id),
    pinned_at timestamptz NOT NULL,
    held_at timestamptz,
    held_by uuid REFERENCES accounts (id),
    CONSTRAINT pinned_replies_versions UNIQUE (addressee_id, version),
    CONSTRAINT pinned_replies_hold CHECK ((held_at IS NULL) = (held_by IS NULL))
  )`,
  `CREATE FUNCTION pinned_replies_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{held_at,held_by}'::text[] <> to_jsonb(OLD) - '{held_at,held_by}'::text[] THEN
        RAISE EXCEPTION 'a pinned reply is replaced by a new version' ${REFUSED}, CONSTRAINT = 'pinned_replies_stay';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER pinned_replies_guarded BEFORE UPDATE OR DELETE ON pinned_replies
    FOR EACH ROW EXECUTE FUNCTION pinned_replies_guard()`,
];

const records = [
  // A projection: one row is the whole page, however much it is made of.
  `CREATE TABLE company_records (
    addressee_id uuid PRIMARY KEY REFERENCES addressees (id),
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    kind text NOT NULL,
    country text,
    forum_ids uuid[] NOT NULL DEFAULT '{}',
    takes_part boolean NOT NULL DEFAULT false,
    unanswered_requests int NOT NULL DEFAULT 0 CHECK (unanswered_requests >= 0),
    figures jsonb NOT NULL DEFAULT '{}',
    changed_on date NOT NULL
  )`,
  `CREATE INDEX company_records_by_name ON company_records (lower(name), addressee_id)`,
  `CREATE INDEX company_records_of_forums ON company_records USING gin (forum_ids)`,
  `CREATE TABLE record_snapshots (
    id uuid PRIMARY KEY,
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    as_of date NOT NULL,
    content text NOT NULL CHECK (length(content) <= 20000000),
    sha256 bytea NOT NULL,
    record_id uuid NOT NULL REFERENCES public_records (id),
    made_at timestamptz NOT NULL,
    CONSTRAINT record_snapshots_one_a_day UNIQUE (addressee_id, as_of),
    CONSTRAINT record_snapshots_hash CHECK (sha256 = sha256(convert_to(content, 'UTF8')))
  )`,
  `CREATE TRIGGER record_snapshots_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_snapshots
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
