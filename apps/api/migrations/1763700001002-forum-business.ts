import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a forum decides about itself, how its pilot is evaluated, and moderation with its appeals. */
export class ForumBusiness1763700001002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...motions, ...motionRules, ...evaluations, ...moderation, ...appeals, ...appealRules])
      await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const motions = [
  `CREATE TABLE forum_motions (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    kind text NOT NULL CHECK (kind IN ('charter', 'appointment', 'end_appointment', 'evaluator')),
    body text NOT NULL CHECK (body IN ('organisations', 'representatives')),
    payload jsonb NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 4000),
    state text NOT NULL CHECK (state IN ('open', 'passed', 'failed', 'withdrawn')),
    signatures_needed int NOT NULL CHECK (signatures_needed >= 0),
    proposed_by uuid NOT NULL REFERENCES accounts (id),
    proposed_for uuid REFERENCES organisations (id),
    proposed_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL CHECK (closes_at > proposed_at),
    decided_at timestamptz,
    CONSTRAINT forum_motions_decided_has_date CHECK ((state = 'open') = (decided_at IS NULL)),
    CONSTRAINT forum_motions_organisations_sign CHECK (body = 'representatives' OR signatures_needed >= 2)
  )`,
  `CREATE UNIQUE INDEX forum_motions_one_charter ON forum_motions (forum_id) WHERE kind = 'charter' AND state = 'open'`,
  `CREATE INDEX forum_motions_forum ON forum_motions (forum_id, proposed_at, id)`,
  `CREATE TABLE forum_motion_signatures (
    motion_id uuid NOT NULL REFERENCES forum_motions (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    answer text CHECK (answer IN ('signed', 'refused')),
    account_id uuid REFERENCES accounts (id),
    reason text CHECK (length(reason) BETWEEN 10 AND 2000),
    answered_at timestamptz,
    PRIMARY KEY (motion_id, organisation_id),
    -- Two organisations are two people: nobody signs for both.
    CONSTRAINT forum_motion_signatures_one_person UNIQUE (motion_id, account_id),
    CONSTRAINT forum_motion_signatures_complete CHECK ((answer IS NULL) = (account_id IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT forum_motion_signatures_refusal_has_reason CHECK ((answer = 'refused') IS NOT TRUE OR reason IS NOT NULL)
  )`,
  `CREATE INDEX forum_motion_signatures_organisation ON forum_motion_signatures (organisation_id) WHERE answer IS NULL`,
  `CREATE TABLE forum_motion_votes (
    motion_id uuid NOT NULL REFERENCES forum_motions (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    pseudonym text NOT NULL CHECK (length(pseudonym) BETWEEN 1 AND 80),
    choice text NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    cast_at timestamptz NOT NULL,
    PRIMARY KEY (motion_id, account_id)
  )`,
];

const motionRules = [
  `CREATE FUNCTION motion_keeps_its_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state <> 'open' OR to_jsonb(NEW) - ARRAY['state', 'decided_at'] <> to_jsonb(OLD) - ARRAY['state', 'decided_at'] THEN
        RAISE EXCEPTION 'a motion is decided once and keeps its words' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER forum_motions_keep_words BEFORE UPDATE OR DELETE ON forum_motions FOR EACH ROW EXECUTE FUNCTION motion_keeps_its_words()`,
  `CREATE FUNCTION signature_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.answer IS NOT NULL THEN
        RAISE EXCEPTION 'an answer to a motion stands' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER forum_motion_signatures_stay BEFORE UPDATE OR DELETE ON forum_motion_signatures
    FOR EACH ROW EXECUTE FUNCTION signature_stays()`,
  `CREATE FUNCTION only_while_motion_open() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM forum_motions WHERE id = NEW.motion_id AND state = 'open') THEN
        RAISE EXCEPTION 'the motion is decided' USING ERRCODE = 'check_violation', CONSTRAINT = 'forum_motions_open';
      END IF;
      RETURN NEW;
    END $$`,
  ...['forum_motion_signatures', 'forum_motion_votes'].map(
    (table) =>
      `CREATE TRIGGER ${table}_while_open BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION only_while_motion_open()`,
  ),
];

const evaluations = [
  `CREATE TABLE forum_evaluators (
    forum_id uuid NOT NULL REFERENCES forums (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    named_at timestamptz NOT NULL,
    PRIMARY KEY (forum_id, organisation_id)
  )`,
  `CREATE TABLE forum_evaluations (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    summary text NOT NULL CHECK (length(summary) BETWEEN 50 AND 20000),
    url text CHECK (url ~ '^https?://' AND length(url) <= 300),
    evaluated_on date NOT NULL,
    recorded_by uuid NOT NULL REFERENCES accounts (id),
    recorded_at timestamptz NOT NULL,
    FOREIGN KEY (forum_id, organisation_id) REFERENCES forum_evaluators (forum_id, organisation_id)
  )`,
  `CREATE INDEX forum_evaluations_forum ON forum_evaluations (forum_id, recorded_at)`,
  `CREATE TRIGGER forum_evaluations_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON forum_evaluations
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE FUNCTION evaluator_is_independent() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM panel_organisations p JOIN constituencies c ON c.id = p.constituency_id
                  WHERE c.forum_id = NEW.forum_id AND p.organisation_id = NEW.organisation_id)
        OR EXISTS (SELECT 1 FROM organisations WHERE id = NEW.organisation_id AND contributor_since IS NOT NULL) THEN
        RAISE EXCEPTION 'an evaluation is independent: not of an organisation on a panel of the forum, nor of a contributor'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'forum_evaluators_independent';
      END IF;
      RETURN NEW;
    END $$`,
  ...['forum_evaluators', 'forum_evaluations'].map(
    (table) =>
      `CREATE TRIGGER ${table}_independent BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION evaluator_is_independent()`,
  ),
];

const moderation = [
  `CREATE TABLE moderation_acts (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    content_kind text NOT NULL CHECK (content_kind ~ '^[a-z]+(-[a-z]+)*$'),
    content_id uuid NOT NULL,
    content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    author_account_id uuid NOT NULL REFERENCES accounts (id),
    moderator_account_id uuid NOT NULL REFERENCES accounts (id),
    reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 2000),
    state text NOT NULL CHECK (state IN ('hidden', 'restored', 'upheld')),
    hidden_at timestamptz NOT NULL,
    CONSTRAINT moderation_acts_of_forum UNIQUE (id, forum_id),
    CONSTRAINT moderation_acts_not_own CHECK (author_account_id <> moderator_account_id)
  )`,
  `CREATE UNIQUE INDEX moderation_acts_hidden_once ON moderation_acts (content_kind, content_id, content_hash) WHERE state <> 'restored'`,
  `CREATE INDEX moderation_acts_forum ON moderation_acts (forum_id, hidden_at, id)`,
  `CREATE INDEX moderation_acts_author ON moderation_acts (author_account_id)`,
];

const appeals = [
  `CREATE TABLE moderation_appeals (
    id uuid PRIMARY KEY,
    act_id uuid NOT NULL CONSTRAINT moderation_appeals_once UNIQUE,
    forum_id uuid NOT NULL,
    hearing_forum_id uuid REFERENCES forums (id),
    grounds text NOT NULL CHECK (length(grounds) BETWEEN 10 AND 4000),
    filed_at timestamptz NOT NULL,
    -- Counts from the day of filing, whether or not a panel was found: what is late is late.
    first_decide_by timestamptz NOT NULL,
    decide_by timestamptz,
    outcome text CHECK (outcome IN ('restored', 'upheld')),
    decided_at timestamptz,
    FOREIGN KEY (act_id, forum_id) REFERENCES moderation_acts (id, forum_id),
    CONSTRAINT moderation_appeals_elsewhere CHECK (hearing_forum_id <> forum_id),
    CONSTRAINT moderation_appeals_heard_has_clock CHECK ((hearing_forum_id IS NULL) = (decide_by IS NULL)),
    CONSTRAINT moderation_appeals_decided CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL OR hearing_forum_id IS NOT NULL))
  )`,
  `CREATE INDEX moderation_appeals_open ON moderation_appeals (decide_by) WHERE outcome IS NULL`,
  `CREATE TABLE moderation_panelists (
    appeal_id uuid NOT NULL REFERENCES moderation_appeals (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    drawn_at timestamptz NOT NULL,
    released_at timestamptz,
    choice text CHECK (choice IN ('restore', 'uphold')),
    reasons text CHECK (length(reasons) BETWEEN 10 AND 4000),
    decided_at timestamptz,
    PRIMARY KEY (appeal_id, account_id),
    CONSTRAINT moderation_panelists_give_reasons CHECK ((choice IS NULL) = (reasons IS NULL) AND (choice IS NULL) = (decided_at IS NULL)),
    CONSTRAINT moderation_panelists_released_undecided CHECK (released_at IS NULL OR choice IS NULL)
  )`,
  `CREATE INDEX moderation_panelists_account ON moderation_panelists (account_id) WHERE choice IS NULL AND released_at IS NULL`,
];

const appealRules = [
  `CREATE FUNCTION panelist_is_of_another_forum() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      appeal moderation_appeals%ROWTYPE;
    BEGIN
      SELECT * INTO appeal FROM moderation_appeals WHERE id = NEW.appeal_id FOR UPDATE;
      IF NOT EXISTS (SELECT 1 FROM forum_appointments WHERE forum_id = appeal.hearing_forum_id AND account_id = NEW.account_id
                       AND role = 'appeal_panelist' AND period @> NEW.drawn_at)
        OR EXISTS (SELECT 1 FROM forum_appointments WHERE forum_id = appeal.forum_id AND account_id = NEW.account_id AND role = 'moderator')
        OR EXISTS (SELECT 1 FROM moderation_acts WHERE id = appeal.act_id AND NEW.account_id IN (author_account_id, moderator_account_id)) THEN
        RAISE EXCEPTION 'an appeal is heard by panelists of another forum who never moderated this one'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'moderation_panelists_of_another_forum';
      END IF;
      IF (SELECT count(*) FROM moderation_panelists WHERE appeal_id = NEW.appeal_id AND released_at IS NULL) >= 3 THEN
        RAISE EXCEPTION 'three panelists hear an appeal' USING ERRCODE = 'check_violation', CONSTRAINT = 'moderation_panelists_three';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER moderation_panelists_fit BEFORE INSERT ON moderation_panelists FOR EACH ROW EXECUTE FUNCTION panelist_is_of_another_forum()`,
  `CREATE FUNCTION panelist_decides_once() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.choice IS NOT NULL OR OLD.released_at IS NOT NULL THEN
        RAISE EXCEPTION 'a panelist decides once' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER moderation_panelists_decide_once BEFORE UPDATE OR DELETE ON moderation_panelists
    FOR EACH ROW EXECUTE FUNCTION panelist_decides_once()`,
  // Hidden text returns only by the word of another forum's panel.
  `CREATE FUNCTION restored_by_panel() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state <> 'hidden' OR to_jsonb(NEW) - 'state' <> to_jsonb(OLD) - 'state'
        OR NOT EXISTS (SELECT 1 FROM moderation_appeals WHERE act_id = NEW.id AND outcome = NEW.state) THEN
        RAISE EXCEPTION 'an act of moderation changes by the outcome of its appeal only' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER moderation_acts_by_panel BEFORE UPDATE OR DELETE ON moderation_acts FOR EACH ROW EXECUTE FUNCTION restored_by_panel()`,
  `CREATE FUNCTION outcome_is_of_majority() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.outcome IS NOT NULL OR (SELECT count(*) FROM moderation_panelists WHERE appeal_id = NEW.id
            AND choice = CASE NEW.outcome WHEN 'restored' THEN 'restore' ELSE 'uphold' END) < 2 THEN
        RAISE EXCEPTION 'two of three panelists decide an appeal' USING ERRCODE = 'check_violation', CONSTRAINT = 'moderation_appeals_majority';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER moderation_appeals_majority BEFORE UPDATE ON moderation_appeals
    FOR EACH ROW WHEN (NEW.outcome IS NOT NULL) EXECUTE FUNCTION outcome_is_of_majority()`,
];
