import { appendOnly, neverDeleted, refuse, rowGuard } from './guards.ts';

/** Short materials that explain a technology, in editions that stay; and what readers found unclear, without readers. */
export const learningTables: readonly string[] = [
  `CREATE TABLE learning_materials (
    id uuid PRIMARY KEY,
    slug text NOT NULL CONSTRAINT learning_materials_slug_unique UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$'),
    forum_id uuid NOT NULL REFERENCES forums (id),
    created_by uuid NOT NULL REFERENCES accounts (id),
    created_at timestamptz NOT NULL
  )`,
  neverDeleted('learning_materials'),
  `CREATE TABLE learning_editions (
    material_id uuid NOT NULL REFERENCES learning_materials (id),
    version int NOT NULL CHECK (version > 0),
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    title text NOT NULL CHECK (length(title) BETWEEN 3 AND 160),
    summary text NOT NULL CHECK (length(summary) BETWEEN 20 AND 600),
    sections jsonb NOT NULL CHECK (jsonb_typeof(sections) = 'array' AND jsonb_array_length(sections) BETWEEN 1 AND 20
      AND length(sections::text) <= 40000),
    made_by text NOT NULL CHECK (made_by IN ('written', 'translated', 'machine')),
    written_by uuid NOT NULL REFERENCES accounts (id),
    published_at timestamptz NOT NULL,
    PRIMARY KEY (material_id, version, language)
  )`,
  appendOnly('learning_editions'),
  `CREATE TABLE learning_attachments (
    material_id uuid NOT NULL REFERENCES learning_materials (id),
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    attached_by uuid NOT NULL REFERENCES accounts (id),
    attached_at timestamptz NOT NULL,
    PRIMARY KEY (material_id, engagement_id)
  )`,
  `CREATE INDEX learning_attachments_engagement ON learning_attachments (engagement_id)`,
  `CREATE TABLE unclear_questions (
    id uuid PRIMARY KEY CHECK (substr(id::text, 15, 1) = '4'),
    material_id uuid NOT NULL REFERENCES learning_materials (id),
    section int NOT NULL CHECK (section BETWEEN 0 AND 19),
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    text text NOT NULL CHECK (length(text) BETWEEN 8 AND 300),
    asked_on date NOT NULL,
    passed_on_text text CHECK (length(passed_on_text) BETWEEN 8 AND 600),
    passed_on_at timestamptz,
    answer text CHECK (length(answer) BETWEEN 10 AND 4000),
    answered_by uuid REFERENCES accounts (id),
    answered_at timestamptz,
    CONSTRAINT unclear_questions_passed_on_whole CHECK ((passed_on_text IS NULL) = (passed_on_at IS NULL)),
    CONSTRAINT unclear_questions_answer_whole CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
  )`,
  `CREATE INDEX unclear_questions_material ON unclear_questions (material_id, section, id)`,
  ...rowGuard(
    'unclear_questions',
    'unclear_questions_stand',
    'UPDATE OR DELETE',
    `IF TG_OP = 'DELETE' OR (NEW.id, NEW.material_id, NEW.section, NEW.language, NEW.text, NEW.asked_on)
        IS DISTINCT FROM (OLD.id, OLD.material_id, OLD.section, OLD.language, OLD.text, OLD.asked_on)
      OR (OLD.answer IS NOT NULL AND NEW.answer IS DISTINCT FROM OLD.answer) THEN
      ${refuse('unclear_questions_stand', 'a question and its answer stay as they were written')} END IF;`,
  ),
  // Who found it unclear: a keyed hash that counts everybody once and names nobody.
  `CREATE TABLE unclear_marks (
    question_id uuid NOT NULL REFERENCES unclear_questions (id),
    mark bytea NOT NULL CHECK (octet_length(mark) = 32),
    PRIMARY KEY (question_id, mark)
  )`,
];
