import { appendOnly, LANGUAGE, REFUSED, SLUG } from './shared.ts';

/** What forums and organisations ask of anybody, with a date; and the links by which somebody without an account replies. */
export const requestTables = [
  `CREATE TABLE requests (
    id uuid PRIMARY KEY,
    slug text NOT NULL CONSTRAINT requests_slug_unique UNIQUE CHECK (slug ~ ${SLUG}),
    kind text NOT NULL CHECK (kind IN ('question', 'meeting', 'information')),
    forum_id uuid REFERENCES forums (id),
    organisation_id uuid REFERENCES organisations (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    engagement_id uuid REFERENCES engagements (id),
    texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object' AND texts <> '{}' AND length(texts::text) <= 60000),
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    documents jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(documents) = 'array' AND jsonb_array_length(documents) <= 20
      AND length(documents::text) <= 20000),
    due_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'answered', 'silent')),
    filed_by uuid NOT NULL REFERENCES accounts (id),
    filed_at timestamptz NOT NULL,
    answered_at timestamptz,
    silent_since date,
    held_at timestamptz,
    held_by uuid REFERENCES accounts (id),
    CONSTRAINT requests_by_one CHECK ((forum_id IS NULL) <> (organisation_id IS NULL)),
    CONSTRAINT requests_give_time CHECK (due_on >= (filed_at AT TIME ZONE 'UTC')::date + 7 AND due_on <= (filed_at AT TIME ZONE 'UTC')::date + 400),
    CONSTRAINT requests_answered_whole CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
    CONSTRAINT requests_silent_has_date CHECK (state <> 'silent' OR silent_since IS NOT NULL),
    CONSTRAINT requests_silent_from_its_date CHECK (silent_since = due_on + 1),
    CONSTRAINT requests_held_whole CHECK ((held_at IS NULL) = (held_by IS NULL)),
    CONSTRAINT requests_documents_of_information CHECK ((kind = 'information') = (documents <> '[]'))
  )`,
  `CREATE INDEX requests_filed ON requests (filed_at, id)`,
  `CREATE INDEX requests_addressee ON requests (addressee_id, filed_at, id)`,
  `CREATE INDEX requests_forum ON requests (forum_id, filed_at, id)`,
  `CREATE TABLE request_answers (
    id uuid PRIMARY KEY,
    request_id uuid NOT NULL REFERENCES requests (id),
    via text NOT NULL CHECK (via IN ('account', 'link')),
    account_id uuid REFERENCES accounts (id),
    role text NOT NULL CHECK (length(role) BETWEEN 2 AND 160),
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    text text NOT NULL CHECK (length(text) BETWEEN 10 AND 20000),
    items jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(items) = 'array' AND length(items::text) <= 40000),
    answered_at timestamptz NOT NULL,
    CONSTRAINT request_answers_by_somebody CHECK ((via = 'account') = (account_id IS NOT NULL))
  )`,
  `CREATE INDEX request_answers_request ON request_answers (request_id, answered_at, id)`,
  appendOnly('request_answers'),
  `CREATE TABLE request_answer_files (
    answer_id uuid NOT NULL REFERENCES request_answers (id),
    file_id uuid NOT NULL REFERENCES files (id),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    as_of date,
    PRIMARY KEY (answer_id, file_id)
  )`,
  appendOnly('request_answer_files'),
  // An answer after the date is an answer, and the silence before it stays a dated fact.
  `CREATE FUNCTION requests_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.silent_since IS NOT NULL AND NEW.silent_since IS DISTINCT FROM OLD.silent_since
        OR to_jsonb(NEW) - '{state,answered_at,silent_since,held_at,held_by}'::text[]
           <> to_jsonb(OLD) - '{state,answered_at,silent_since,held_at,held_by}'::text[]
        OR OLD.state = 'answered' AND NEW.state <> 'answered' OR OLD.state = 'silent' AND NEW.state = 'open'
        OR NEW.state = 'answered' AND NOT EXISTS (SELECT 1 FROM request_answers WHERE request_id = NEW.id)
        OR NEW.state = 'silent' AND OLD.state = 'open' AND NEW.held_at IS NOT NULL THEN
        RAISE EXCEPTION 'a request stays as it was filed, and moves by its date and its answer only' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER requests_guarded BEFORE UPDATE OR DELETE ON requests FOR EACH ROW EXECUTE FUNCTION requests_guard()`,
  // The secret stands in the fragment of the address only; here is its hash.
  `CREATE TABLE reply_links (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL CONSTRAINT reply_links_token_unique UNIQUE CHECK (octet_length(token_hash) = 32),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    subject_kind text NOT NULL CHECK (subject_kind IN ('request', 'position')),
    subject_id uuid NOT NULL,
    issued_at timestamptz NOT NULL,
    used_at timestamptz,
    replaced_at timestamptz
  )`,
  `CREATE INDEX reply_links_subject ON reply_links (subject_kind, subject_id)`,
  `CREATE UNIQUE INDEX reply_links_one_valid ON reply_links (subject_kind, subject_id, addressee_id) WHERE used_at IS NULL AND replaced_at IS NULL`,
  `CREATE TABLE expert_requests (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    forum_id uuid NOT NULL REFERENCES forums (id),
    question text NOT NULL CHECK (length(question) BETWEEN 20 AND 4000),
    qualification text NOT NULL CHECK (length(qualification) BETWEEN 3 AND 400),
    days int NOT NULL CHECK (days BETWEEN 1 AND 60),
    asked_by uuid NOT NULL REFERENCES accounts (id),
    asked_at timestamptz NOT NULL
  )`,
  `CREATE INDEX expert_requests_engagement ON expert_requests (engagement_id, asked_at, id)`,
  appendOnly('expert_requests'),
];
