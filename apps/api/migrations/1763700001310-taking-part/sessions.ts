import { appendOnly, neverDeleted, PUBLICATION_COLUMNS, publicationChecks, refuse, rowGuard } from './guards.ts';

const TEXTS = (column: string) =>
  `${column} jsonb NOT NULL CHECK (jsonb_typeof(${column}) = 'object' AND length(${column}::text) <= 20000)`;

const sessions = [
  `CREATE TABLE sessions_of_engagements (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    forum_id uuid NOT NULL REFERENCES forums (id),
    kind text NOT NULL CHECK (kind IN ('session', 'interview')),
    title text NOT NULL CHECK (length(title) BETWEEN 3 AND 160),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 3 AND 60),
    place text NOT NULL CHECK (place IN ('online', 'phone', 'in_person')),
    how_to_join text NOT NULL CHECK (length(how_to_join) <= 2000),
    ${TEXTS('agenda')},
    ${TEXTS('content_warning')},
    support_contact text NOT NULL CHECK (length(support_contact) BETWEEN 5 AND 500),
    languages text[] NOT NULL CHECK (cardinality(languages) BETWEEN 1 AND 20),
    with_company boolean NOT NULL,
    ${PUBLICATION_COLUMNS},
    places int NOT NULL CHECK (places BETWEEN 1 AND 500),
    minutes int NOT NULL CHECK (minutes BETWEEN 10 AND 720),
    preparation_minutes int NOT NULL CHECK (preparation_minutes BETWEEN 0 AND 1440),
    why_again text CHECK (length(why_again) BETWEEN 20 AND 2000),
    existing_read_by uuid REFERENCES accounts (id),
    existing_read_at timestamptz,
    state text NOT NULL CHECK (state IN ('planned', 'running', 'ended', 'cancelled')),
    sequence int NOT NULL CHECK (sequence >= 0),
    created_by uuid NOT NULL REFERENCES accounts (id),
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    began_at timestamptz,
    ended_at timestamptz,
    ${publicationChecks('sessions_of_engagements')},
    CONSTRAINT sessions_in_order CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '12 hours'),
    CONSTRAINT sessions_why_again_whole CHECK ((why_again IS NULL) = (existing_read_at IS NULL) AND (why_again IS NULL) = (existing_read_by IS NULL)),
    CONSTRAINT sessions_with_company_are_heard_by_it CHECK (NOT with_company OR publication_mode IN ('public', 'chatham_house')),
    CONSTRAINT sessions_end_has_moment CHECK ((ended_at IS NULL) = (state IN ('planned', 'running')))
  )`,
  `CREATE INDEX sessions_of_engagement ON sessions_of_engagements (engagement_id, starts_at, id)`,
  `CREATE INDEX sessions_of_forum ON sessions_of_engagements (forum_id, starts_at, id)`,
  neverDeleted('sessions_of_engagements'),
  ...rowGuard(
    'sessions_of_engagements',
    'sessions_go_forward',
    'UPDATE',
    `IF (NEW.id, NEW.engagement_id, NEW.forum_id, NEW.kind, NEW.created_by, NEW.created_at)
        IS DISTINCT FROM (OLD.id, OLD.engagement_id, OLD.forum_id, OLD.kind, OLD.created_by, OLD.created_at)
      OR array_position(ARRAY['planned', 'running', 'ended'], NEW.state) < array_position(ARRAY['planned', 'running', 'ended'], OLD.state)
      OR (OLD.state IN ('ended', 'cancelled') AND NEW.state <> OLD.state) THEN
      ${refuse('sessions_go_forward', 'a session goes from planned to running to ended')} END IF;
     IF NEW.state = 'running' AND OLD.state = 'planned'
      AND NOT EXISTS (SELECT 1 FROM engagements WHERE id = OLD.engagement_id AND state IN ('running', 'review')) THEN
      ${refuse('sessions_after_the_engagement_began', 'briefing and ground rules come before a session')} END IF;
     IF (NEW.publication_mode, NEW.sealed_until, NEW.then_mode, NEW.with_company)
        IS DISTINCT FROM (OLD.publication_mode, OLD.sealed_until, OLD.then_mode, OLD.with_company)
      AND EXISTS (SELECT 1 FROM invitations WHERE session_id = OLD.id) THEN
      ${refuse('sessions_keep_what_was_promised', 'who reads what was said is promised with the invitation')} END IF;`,
  ),
];

/** What was said and agreed of a session, checked by both sides before it is published. */
const notes = [
  `CREATE TABLE session_notes (
    session_id uuid NOT NULL REFERENCES sessions_of_engagements (id),
    version int NOT NULL CHECK (version > 0),
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    body text NOT NULL CHECK (length(body) BETWEEN 20 AND 40000),
    attendance text NOT NULL CHECK (length(attendance) <= 4000),
    by_machine boolean NOT NULL,
    written_by uuid NOT NULL REFERENCES accounts (id),
    written_at timestamptz NOT NULL,
    PRIMARY KEY (session_id, version, language)
  )`,
  appendOnly('session_notes'),
  `CREATE TABLE session_note_checks (
    session_id uuid NOT NULL,
    version int NOT NULL,
    side text NOT NULL CHECK (side IN ('company', 'forum')),
    outcome text NOT NULL CHECK (outcome IN ('agreed', 'objection')),
    words text CHECK (length(words) BETWEEN 10 AND 4000),
    checked_by uuid NOT NULL REFERENCES accounts (id),
    checked_at timestamptz NOT NULL,
    PRIMARY KEY (session_id, version, side),
    CONSTRAINT session_note_checks_objection_says_what CHECK ((outcome = 'objection') = (words IS NOT NULL))
  )`,
  appendOnly('session_note_checks'),
  `CREATE TABLE session_note_courses (
    session_id uuid PRIMARY KEY REFERENCES sessions_of_engagements (id),
    version int NOT NULL CHECK (version > 0),
    check_by date NOT NULL,
    sent_at timestamptz NOT NULL,
    published_at timestamptz
  )`,
  ...rowGuard(
    'session_note_courses',
    'session_notes_stay_published',
    'UPDATE',
    `IF OLD.published_at IS NOT NULL AND (NEW.published_at, NEW.version) IS DISTINCT FROM (OLD.published_at, OLD.version) THEN
      ${refuse('session_notes_stay_published', 'published notes are followed by a correction, never replaced')} END IF;`,
  ),
  neverDeleted('session_note_courses'),
];

/** Rooms in which companies learn from one another. No row joins a word to whoever said it. */
const peerRooms = [
  `CREATE TABLE peer_rooms (
    id uuid PRIMARY KEY,
    title text NOT NULL CHECK (length(title) BETWEEN 3 AND 160),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
    time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 3 AND 60),
    how_to_join text NOT NULL CHECK (length(how_to_join) <= 2000),
    antitrust_notice text NOT NULL CHECK (length(antitrust_notice) BETWEEN 40 AND 4000),
    agenda text NOT NULL CHECK (length(agenda) BETWEEN 20 AND 8000),
    minutes text CHECK (length(minutes) BETWEEN 20 AND 20000),
    minutes_at timestamptz,
    opened_by uuid NOT NULL REFERENCES accounts (id),
    opened_at timestamptz NOT NULL,
    CONSTRAINT peer_rooms_minutes_whole CHECK ((minutes IS NULL) = (minutes_at IS NULL))
  )`,
  `CREATE INDEX peer_rooms_starts ON peer_rooms (starts_at, id)`,
  neverDeleted('peer_rooms'),
  `CREATE TABLE peer_room_guests (
    room_id uuid NOT NULL REFERENCES peer_rooms (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    PRIMARY KEY (room_id, account_id)
  )`,
  ...rowGuard(
    'peer_room_guests',
    'peer_room_guests_fit',
    'INSERT',
    `IF EXISTS (SELECT 1 FROM members WHERE account_id = NEW.account_id) THEN
      ${refuse('peer_room_guests_of_companies', 'peer rooms are for people of companies')} END IF;`,
  ),
  `CREATE TABLE peer_room_points (
    id uuid PRIMARY KEY CHECK (substr(id::text, 15, 1) = '4'),
    room_id uuid NOT NULL REFERENCES peer_rooms (id),
    text text NOT NULL CHECK (length(text) BETWEEN 5 AND 2000),
    said_on date NOT NULL
  )`,
  `CREATE INDEX peer_room_points_room ON peer_room_points (room_id, id)`,
];

export const sessionTables: readonly string[] = [...sessions, ...notes, ...peerRooms];
