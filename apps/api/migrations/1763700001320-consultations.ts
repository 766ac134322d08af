import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members are consulted. A rating has no time and no number, a text has a day and a random id: nothing here may be laid
 * beside another table to find out when somebody said what. Nothing of it reaches anybody outside the forum; what may be
 * published are results, which hold groups only.
 */
export class Consultations1763700001320 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...consultations, ...words, ...ratings, ...maps, ...guards]) {
      await queryRunner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const TEXTS = `jsonb NOT NULL CHECK (jsonb_typeof(%) = 'object')`;
const textsOf = (column: string): string => `${column} ${TEXTS.replace('%', column)}`;

const consultations = [
  `CREATE TABLE consultations (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    engagement_id uuid REFERENCES engagements (id),
    slug text NOT NULL CONSTRAINT consultations_slug_unique UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
    languages text[] NOT NULL CHECK (cardinality(languages) BETWEEN 1 AND 12),
    ${textsOf('title')},
    ${textsOf('question')},
    ${textsOf('introduction')},
    proposals_each smallint NOT NULL CHECK (proposals_each BETWEEN 0 AND 10),
    closes_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'withdrawn')),
    drafted_by uuid NOT NULL REFERENCES accounts (id),
    opened_on date,
    closed_at timestamptz,
    adopted_on date,
    published_on date,
    CONSTRAINT consultations_languages_complete CHECK (title ?& languages AND question ?& languages AND introduction ?& languages),
    CONSTRAINT consultations_opened CHECK (state IN ('draft', 'withdrawn') OR opened_on IS NOT NULL),
    CONSTRAINT consultations_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    -- Nothing of it leaves the forum before a position that came of it was adopted.
    CONSTRAINT consultations_published CHECK (published_on IS NULL OR (state = 'closed' AND adopted_on IS NOT NULL))
  )`,
  `CREATE INDEX consultations_of_forum ON consultations (forum_id, id)`,
];

const words = [
  `CREATE TABLE statements (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    consultation_id uuid NOT NULL REFERENCES consultations (id),
    -- The map takes 500 statements; its columns are these numbers.
    number smallint NOT NULL CHECK (number BETWEEN 1 AND 500),
    member_id uuid NOT NULL REFERENCES members (id),
    origin text NOT NULL CHECK (origin IN ('forum', 'member')),
    language text NOT NULL,
    ${textsOf('texts')},
    text_key text NOT NULL CHECK (length(text_key) BETWEEN 3 AND 400),
    proposed_on date NOT NULL,
    ratings int NOT NULL DEFAULT 0 CHECK (ratings >= 0),
    hidden boolean NOT NULL DEFAULT false,
    withdrawn boolean NOT NULL DEFAULT false,
    CONSTRAINT statements_original CHECK (texts ? language),
    CONSTRAINT statements_number_unique UNIQUE (consultation_id, number),
    CONSTRAINT statements_place UNIQUE (id, consultation_id)
  )`,
  `CREATE UNIQUE INDEX statements_said_once ON statements (consultation_id, text_key) WHERE NOT withdrawn`,
  `CREATE INDEX statements_of_member ON statements (member_id)`,
  `CREATE TABLE comments (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    -- Orders them; a moment would tell more.
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    statement_id uuid NOT NULL REFERENCES statements (id),
    member_id uuid NOT NULL REFERENCES members (id),
    language text NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 2 AND 500),
    written_on date NOT NULL,
    hidden boolean NOT NULL DEFAULT false
  )`,
  `CREATE INDEX comments_of_statement ON comments (statement_id, number)`,
  `CREATE INDEX comments_of_member ON comments (member_id)`,
];

const ratings = [
  `CREATE TABLE statement_ratings (
    consultation_id uuid NOT NULL,
    member_id uuid NOT NULL REFERENCES members (id),
    statement_id uuid NOT NULL,
    value smallint NOT NULL CHECK (value IN (-1, 0, 1)),
    PRIMARY KEY (consultation_id, member_id, statement_id),
    FOREIGN KEY (statement_id, consultation_id) REFERENCES statements (id, consultation_id)
  )`,
  // What one member has done in one consultation: the limits stand in the row, so that no two requests can pass them.
  `CREATE TABLE consultation_members (
    consultation_id uuid NOT NULL REFERENCES consultations (id),
    member_id uuid NOT NULL REFERENCES members (id),
    rated int NOT NULL DEFAULT 0 CHECK (rated BETWEEN 0 AND 500),
    proposed smallint NOT NULL DEFAULT 0 CONSTRAINT consultation_members_proposals CHECK (proposed BETWEEN 0 AND 500),
    commented smallint NOT NULL DEFAULT 0 CONSTRAINT consultation_members_comments CHECK (commented BETWEEN 0 AND 100),
    PRIMARY KEY (consultation_id, member_id)
  )`,
];

const maps = [
  `CREATE TABLE opinion_map_jobs (
    consultation_id uuid PRIMARY KEY REFERENCES consultations (id),
    run int NOT NULL CHECK (run > 0),
    stage text NOT NULL CHECK (stage IN ('gathering', 'placing', 'sorting', 'done')),
    after_member uuid,
    members_done int NOT NULL DEFAULT 0,
    members_total int NOT NULL,
    -- Sums over members, never one member's ratings; axes and middles of groups once they are known.
    model jsonb,
    work bytea,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT opinion_map_jobs_done CHECK ((stage = 'done') = (finished_at IS NOT NULL) AND (stage <> 'done' OR (work IS NULL AND model IS NULL)))
  )`,
  `CREATE TABLE opinion_maps (
    consultation_id uuid NOT NULL REFERENCES consultations (id),
    run int NOT NULL,
    result jsonb NOT NULL,
    -- With this a member's own ratings find their place; it holds no member.
    model jsonb NOT NULL,
    made_on date NOT NULL,
    PRIMARY KEY (consultation_id, run)
  )`,
  `CREATE TRIGGER opinion_maps_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON opinion_maps
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

const guards = [
  `CREATE FUNCTION consultation_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR NEW.id <> OLD.id OR NEW.forum_id <> OLD.forum_id OR NEW.slug <> OLD.slug
         OR (OLD.state, NEW.state) NOT IN (('draft', 'draft'), ('draft', 'open'), ('draft', 'withdrawn'), ('open', 'open'),
              ('open', 'closed'), ('closed', 'closed'), ('withdrawn', 'withdrawn')) THEN
        RAISE EXCEPTION 'a consultation moves forward only' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF OLD.state <> 'draft' AND ROW (NEW.title, NEW.question, NEW.introduction, NEW.languages, NEW.opened_on)
           IS DISTINCT FROM ROW (OLD.title, OLD.question, OLD.introduction, OLD.languages, OLD.opened_on) THEN
        RAISE EXCEPTION 'what members were asked stays as it was asked' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF OLD.published_on IS NOT NULL AND NEW.published_on IS DISTINCT FROM OLD.published_on
         OR OLD.closed_at IS NOT NULL AND NEW.closed_at IS DISTINCT FROM OLD.closed_at THEN
        RAISE EXCEPTION 'these dates are set once' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER consultations_forward BEFORE UPDATE OR DELETE ON consultations
    FOR EACH ROW EXECUTE FUNCTION consultation_moves_forward()`,
  // One look for a whole batch; the lock keeps the consultation from closing before the batch has committed.
  `CREATE FUNCTION only_while_consulting() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE closed int;
    BEGIN
      SELECT count(*) INTO closed FROM (
        SELECT state FROM consultations WHERE id IN (SELECT consultation_id FROM added) ORDER BY id FOR SHARE) c
       WHERE c.state <> 'open';
      IF closed > 0 THEN
        RAISE EXCEPTION 'this consultation is not open' USING ERRCODE = 'check_violation', CONSTRAINT = 'consultation_open';
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER statement_ratings_while_open AFTER INSERT ON statement_ratings REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION only_while_consulting()`,
  `CREATE TRIGGER statement_ratings_changed_while_open AFTER UPDATE ON statement_ratings REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION only_while_consulting()`,
  `CREATE FUNCTION only_while_consulting_on_statement() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM statements s JOIN consultations c ON c.id = s.consultation_id
        WHERE s.id = NEW.statement_id AND c.state = 'open' AND NOT s.hidden AND NOT s.withdrawn FOR SHARE OF c;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'this statement takes no comments' USING ERRCODE = 'check_violation', CONSTRAINT = 'consultation_open';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER comments_while_open BEFORE INSERT ON comments FOR EACH ROW EXECUTE FUNCTION only_while_consulting_on_statement()`,
  `CREATE FUNCTION statement_keeps_its_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- Translations may be added; the original words and their author stay.
      IF ROW (NEW.id, NEW.consultation_id, NEW.number, NEW.member_id, NEW.language, NEW.texts -> NEW.language)
           IS DISTINCT FROM ROW (OLD.id, OLD.consultation_id, OLD.number, OLD.member_id, OLD.language, OLD.texts -> OLD.language) THEN
        RAISE EXCEPTION 'a statement keeps its words' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER statements_keep_words BEFORE UPDATE ON statements FOR EACH ROW EXECUTE FUNCTION statement_keeps_its_words()`,
  `CREATE FUNCTION statement_has_a_place() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM consultations c JOIN members m ON m.forum_id = c.forum_id
        WHERE c.id = NEW.consultation_id AND m.id = NEW.member_id
          AND (c.state = 'open' OR c.state = 'draft' AND NEW.origin = 'forum') FOR SHARE OF c;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'this consultation takes no statements' USING ERRCODE = 'check_violation', CONSTRAINT = 'consultation_open';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER statements_have_a_place BEFORE INSERT ON statements FOR EACH ROW EXECUTE FUNCTION statement_has_a_place()`,
];
