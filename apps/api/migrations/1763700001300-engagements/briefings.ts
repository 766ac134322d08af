import { appendOnly, LANGUAGE } from './shared.ts';

/**
 * Rule I1. A published version has every part that the rule names, in every language of the forum's charter, written by
 * people: the database looks at each of them when the transaction ends.
 */
export const briefingTables = [
  `CREATE TABLE briefing_drafts (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object' AND length(content::text) <= 200000),
    by_people boolean NOT NULL,
    revision int NOT NULL CHECK (revision > 0),
    saved_by uuid NOT NULL REFERENCES accounts (id),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (engagement_id, language)
  )`,
  `CREATE TABLE briefings (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    version int NOT NULL CHECK (version > 0),
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    changes text NOT NULL CHECK (length(changes) BETWEEN 3 AND 2000),
    published_by uuid NOT NULL REFERENCES accounts (id),
    published_at timestamptz NOT NULL,
    PRIMARY KEY (engagement_id, version)
  )`,
  appendOnly('briefings'),
  `CREATE TABLE briefing_texts (
    engagement_id uuid NOT NULL,
    version int NOT NULL,
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    content jsonb NOT NULL CHECK (length(content::text) <= 200000),
    PRIMARY KEY (engagement_id, version, language),
    FOREIGN KEY (engagement_id, version) REFERENCES briefings (engagement_id, version)
  )`,
  appendOnly('briefing_texts'),
  `CREATE FUNCTION forum_languages(forum uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT array(SELECT jsonb_array_elements_text(content -> 'languages')) FROM forum_charters
                      WHERE forum_id = forum ORDER BY version DESC LIMIT 1), '{}')
  $$`,
  // Missing keys make an expression null, which must read as incomplete.
  `CREATE FUNCTION briefing_is_complete(content jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(
      (SELECT bool_and(length(trim(coalesce(content ->> part, ''))) >= 20)
         FROM unnest(ARRAY['what', 'why', 'plans', 'canChange', 'whoDecides', 'remedyPlan']) part)
      AND jsonb_array_length(content -> 'dates') >= 1
      AND (SELECT bool_and(length(trim(coalesce(entry ->> 'what', ''))) >= 3 AND (entry ->> 'on') ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
             FROM jsonb_array_elements(content -> 'dates') entry)
      AND jsonb_array_length(content -> 'risks') >= 1
      AND (SELECT bool_and(length(trim(coalesce(entry ->> 'risk', ''))) >= 10 AND length(trim(coalesce(entry ->> 'mitigation', ''))) >= 10
                           AND length(trim(coalesce(entry ->> 'unmitigated', ''))) >= 10)
             FROM jsonb_array_elements(content -> 'risks') entry)
      AND (jsonb_array_length(content -> 'pastHarms') >= 1 OR (content -> 'noneKnown') = 'true'::jsonb)
      AND coalesce((SELECT bool_and(length(trim(coalesce(entry ->> 'what', ''))) >= 10 AND (entry ->> 'stance') IN ('acknowledged', 'disputed', 'repaired'))
             FROM jsonb_array_elements(content -> 'pastHarms') entry), true), false)
  $$`,
  `CREATE FUNCTION briefing_stands(engagement uuid, wanted int) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT cardinality(forum_languages(e.forum_id)) > 0 AND NOT EXISTS (
      SELECT 1 FROM unnest(forum_languages(e.forum_id)) needed
       WHERE NOT EXISTS (SELECT 1 FROM briefing_texts t WHERE t.engagement_id = e.id AND t.version = wanted
                          AND t.language = needed AND briefing_is_complete(t.content)))
      FROM engagements e WHERE e.id = engagement
  $$`,
  `CREATE FUNCTION current_briefing_stands(engagement uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT briefing_stands(engagement, max(version)) FROM briefings WHERE engagement_id = engagement), false)
  $$`,
  `CREATE FUNCTION briefing_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM engagements WHERE id = NEW.engagement_id FOR UPDATE;
      IF NEW.version <> 1 + coalesce((SELECT max(version) FROM briefings WHERE engagement_id = NEW.engagement_id), 0) THEN
        RAISE EXCEPTION 'versions of a briefing follow one another' USING ERRCODE = 'check_violation', CONSTRAINT = 'briefings_in_order';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER briefings_in_order BEFORE INSERT ON briefings FOR EACH ROW EXECUTE FUNCTION briefing_goes_on()`,
  `CREATE FUNCTION briefing_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT briefing_stands(NEW.engagement_id, NEW.version) THEN
        RAISE EXCEPTION 'a briefing has every part in every language of the charter'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'briefings_complete';
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE CONSTRAINT TRIGGER briefings_complete AFTER INSERT ON briefings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION briefing_is_whole()`,
  // Beside what the company says of the past stands what the forum says of it.
  `CREATE TABLE forum_accounts (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    version int NOT NULL CHECK (version > 0),
    texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object' AND length(texts::text) BETWEEN 20 AND 60000),
    written_by uuid NOT NULL REFERENCES accounts (id),
    written_at timestamptz NOT NULL,
    PRIMARY KEY (engagement_id, version)
  )`,
  appendOnly('forum_accounts'),
];
