import { appendOnly, LANGUAGE, REFUSED, SLUG } from './shared.ts';

/** Engagements, the companies in them, and what a joint one must show about itself (rule S6). */
export const engagementTables = [
  `CREATE TABLE engagements (
    id uuid PRIMARY KEY,
    slug text NOT NULL CONSTRAINT engagements_slug_unique UNIQUE CHECK (slug ~ ${SLUG}),
    title text NOT NULL CHECK (length(title) BETWEEN 3 AND 160),
    titles jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(titles) = 'object'),
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    forum_id uuid NOT NULL REFERENCES forums (id),
    opened_by text NOT NULL CHECK (opened_by IN ('company', 'forum')),
    opened_by_account_id uuid NOT NULL REFERENCES accounts (id),
    purpose_kind text NOT NULL CHECK (purpose_kind IN ('strategic_decision', 'design', 'market_entry', 'sale', 'tracking',
      'remedy', 'assessor_interview', 'assessment')),
    moment text NOT NULL CHECK (length(moment) BETWEEN 1 AND 600),
    region text CHECK (length(region) BETWEEN 2 AND 120),
    state text NOT NULL CHECK (state IN ('draft', 'briefing', 'ground_rules', 'running', 'review', 'ended', 'withdrawn')),
    publication_mode text NOT NULL CHECK (publication_mode IN ('public', 'chatham_house', 'members_only', 'sealed_until')),
    publication_sealed_until timestamptz,
    publication_then_mode text CHECK (publication_then_mode IN ('public', 'chatham_house', 'members_only')),
    time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 60),
    case_by_case boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    announced_at timestamptz,
    started_at timestamptz,
    review_on date,
    review_round int NOT NULL DEFAULT 0 CHECK (review_round >= 0),
    rules_version int CHECK (rules_version > 0),
    ended_at timestamptz,
    ended_by text CHECK (ended_by IN ('company', 'forum')),
    ended_reason text CHECK (length(ended_reason) BETWEEN 10 AND 4000),
    CONSTRAINT engagements_sealed_has_end CHECK ((publication_mode = 'sealed_until') = (publication_sealed_until IS NOT NULL)
      AND (publication_mode = 'sealed_until') = (publication_then_mode IS NOT NULL)),
    CONSTRAINT engagements_announced CHECK (state IN ('draft', 'withdrawn') OR announced_at IS NOT NULL),
    CONSTRAINT engagements_started CHECK (state NOT IN ('running', 'review') OR started_at IS NOT NULL AND rules_version IS NOT NULL),
    CONSTRAINT engagements_ended_whole CHECK ((state IN ('ended', 'withdrawn')) = (ended_at IS NOT NULL)
      AND (ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_reason IS NULL)),
    CONSTRAINT engagements_assessment_has_region CHECK (purpose_kind <> 'assessment' OR region IS NOT NULL),
    -- A company that ended an engagement would end what is said in it; it may leave (engagement_departures).
    CONSTRAINT engagements_not_silenced CHECK (ended_by <> 'company' OR state = 'withdrawn' AND announced_at IS NULL)
  )`,
  `CREATE INDEX engagements_forum ON engagements (forum_id, created_at, id)`,
  `CREATE INDEX engagements_created ON engagements (created_at, id)`,
  `CREATE TABLE engagement_addressees (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    is_lead boolean NOT NULL,
    joined_at timestamptz NOT NULL,
    antitrust_accepted_at timestamptz,
    antitrust_accepted_by uuid REFERENCES accounts (id),
    left_at timestamptz,
    left_by uuid REFERENCES accounts (id),
    left_reason text CHECK (length(left_reason) BETWEEN 10 AND 4000),
    PRIMARY KEY (engagement_id, addressee_id),
    CONSTRAINT engagement_addressees_left_whole CHECK ((left_at IS NULL) = (left_reason IS NULL) AND (left_at IS NULL) = (left_by IS NULL)),
    CONSTRAINT engagement_addressees_antitrust_whole CHECK ((antitrust_accepted_at IS NULL) = (antitrust_accepted_by IS NULL))
  )`,
  `CREATE UNIQUE INDEX engagement_addressees_one_lead ON engagement_addressees (engagement_id) WHERE is_lead`,
  `CREATE INDEX engagement_addressees_addressee ON engagement_addressees (addressee_id)`,
  `CREATE TABLE engagement_phases (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    phase text NOT NULL CHECK (phase IN ('identify', 'act', 'track', 'communicate', 'remedy')),
    PRIMARY KEY (engagement_id, phase)
  )`,
  appendOnly('engagement_phases'),
  `CREATE TABLE engagement_products (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    product_id uuid NOT NULL REFERENCES addressee_products (id),
    PRIMARY KEY (engagement_id, product_id)
  )`,
  appendOnly('engagement_products'),
  `CREATE TABLE joint_terms (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    version int NOT NULL CHECK (version > 0),
    antitrust_notice text NOT NULL CHECK (length(antitrust_notice) BETWEEN 40 AND 8000),
    agenda text NOT NULL CHECK (length(agenda) BETWEEN 10 AND 8000),
    written_by uuid NOT NULL REFERENCES accounts (id),
    written_at timestamptz NOT NULL,
    PRIMARY KEY (engagement_id, version)
  )`,
  appendOnly('joint_terms'),
  `CREATE TABLE joint_minutes (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    held_on date NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 20 AND 20000),
    written_by uuid NOT NULL REFERENCES accounts (id),
    written_at timestamptz NOT NULL
  )`,
  `CREATE INDEX joint_minutes_engagement ON joint_minutes (engagement_id, held_on, id)`,
  appendOnly('joint_minutes'),
  // A company joins once and leaves once; that it was there stays.
  `CREATE FUNCTION engagement_addressees_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.left_at IS NOT NULL
        OR OLD.antitrust_accepted_at IS NOT NULL AND NEW.antitrust_accepted_at IS DISTINCT FROM OLD.antitrust_accepted_at
        OR to_jsonb(NEW) - '{antitrust_accepted_at,antitrust_accepted_by,left_at,left_by,left_reason}'::text[]
           <> to_jsonb(OLD) - '{antitrust_accepted_at,antitrust_accepted_by,left_at,left_by,left_reason}'::text[] THEN
        RAISE EXCEPTION 'who takes part in an engagement stays on record' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER engagement_addressees_guarded BEFORE UPDATE OR DELETE ON engagement_addressees
    FOR EACH ROW EXECUTE FUNCTION engagement_addressees_guard()`,
  // Companies join before it runs: whoever signed the ground rules knows with whom.
  `CREATE FUNCTION engagement_addressees_join() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (SELECT state FROM engagements WHERE id = NEW.engagement_id FOR UPDATE) NOT IN ('draft', 'briefing') THEN
        RAISE EXCEPTION 'companies join before ground rules are agreed' ${REFUSED}, CONSTRAINT = 'engagement_addressees_join_early';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER engagement_addressees_joining BEFORE INSERT ON engagement_addressees
    FOR EACH ROW EXECUTE FUNCTION engagement_addressees_join()`,
];
