import { neverDeleted, refuse, rowGuard } from './guards.ts';

/** What was said in a session, point by point. The words and the company's answer stay as they were written. */
export const pointTables: readonly string[] = [
  `CREATE TABLE session_points (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES sessions_of_engagements (id),
    number int NOT NULL CHECK (number > 0),
    text text NOT NULL CHECK (length(text) BETWEEN 5 AND 2000),
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    speaker_kind text NOT NULL CHECK (speaker_kind IN ('affected', 'proxy', 'expert')),
    author_account_id uuid REFERENCES accounts (id),
    written_by uuid NOT NULL REFERENCES accounts (id),
    said_at timestamptz NOT NULL,
    triage text NOT NULL CHECK (triage IN ('heard', 'answered_at_once', 'to_follow_up', 'not_for_this_company')),
    follow_up_by date,
    triaged_at timestamptz,
    answer text CHECK (length(answer) BETWEEN 5 AND 4000),
    answer_role text CHECK (length(answer_role) BETWEEN 2 AND 120),
    answered_by uuid REFERENCES accounts (id),
    answered_at timestamptz,
    hidden_at timestamptz,
    CONSTRAINT session_points_number UNIQUE (session_id, number),
    CONSTRAINT session_points_answer_whole CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)
      AND (answer IS NULL) = (answer_role IS NULL)),
    CONSTRAINT session_points_answered_has_answer CHECK (triage <> 'answered_at_once' OR answer IS NOT NULL),
    CONSTRAINT session_points_follow_up_has_date CHECK ((triage = 'to_follow_up') = (follow_up_by IS NOT NULL))
  )`,
  `CREATE INDEX session_points_author ON session_points (author_account_id) WHERE author_account_id IS NOT NULL`,
  neverDeleted('session_points'),
  ...rowGuard(
    'session_points',
    'session_points_stand',
    'UPDATE',
    `IF (NEW.id, NEW.session_id, NEW.number, NEW.text, NEW.language, NEW.speaker_kind, NEW.written_by, NEW.said_at)
        IS DISTINCT FROM (OLD.id, OLD.session_id, OLD.number, OLD.text, OLD.language, OLD.speaker_kind, OLD.written_by, OLD.said_at)
      OR (NEW.author_account_id IS DISTINCT FROM OLD.author_account_id AND NEW.author_account_id IS NOT NULL)
      OR (OLD.answer IS NOT NULL AND (NEW.answer, NEW.answer_role, NEW.answered_by, NEW.answered_at)
        IS DISTINCT FROM (OLD.answer, OLD.answer_role, OLD.answered_by, OLD.answered_at)) THEN
      ${refuse('session_points_stand', 'what was said and what was answered stay as they were written')} END IF;`,
  ),
];
