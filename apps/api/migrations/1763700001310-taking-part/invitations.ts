import { appendOnly, neverDeleted, refuse, rowGuard } from './guards.ts';

/** What people say of themselves so that a mix can be counted, and for how long they want to be left alone. */
const people = [
  `CREATE TABLE participation_profiles (
    account_id uuid PRIMARY KEY REFERENCES accounts (id),
    region text CHECK (length(region) BETWEEN 2 AND 60),
    groups text[] NOT NULL CHECK (cardinality(groups) <= 10),
    changed_at timestamptz NOT NULL
  )`,
  `CREATE TABLE participation_pauses (
    subject_id uuid PRIMARY KEY,
    subject_kind text NOT NULL CHECK (subject_kind IN ('account', 'organisation')),
    until date NOT NULL
  )`,
  `CREATE TABLE participation_needs (
    session_id uuid NOT NULL REFERENCES sessions_of_engagements (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    vault_ref uuid NOT NULL,
    PRIMARY KEY (session_id, account_id)
  )`,
  `CREATE TABLE mix_targets (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    dimension text NOT NULL CHECK (dimension IN ('region', 'group', 'first_time')),
    value text NOT NULL CHECK (length(value) BETWEEN 1 AND 60),
    percent int NOT NULL CHECK (percent BETWEEN 1 AND 100),
    PRIMARY KEY (engagement_id, dimension, value),
    CONSTRAINT mix_targets_first_time_once CHECK (dimension <> 'first_time' OR value = 'yes')
  )`,
  `CREATE TABLE proposals_of_kinds (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    kind text NOT NULL CHECK (length(kind) BETWEEN 10 AND 500),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 2000),
    proposed_by uuid NOT NULL REFERENCES accounts (id),
    proposed_at timestamptz NOT NULL,
    outcome text CHECK (outcome IN ('taken_up', 'not_taken_up')),
    reply text CHECK (length(reply) BETWEEN 10 AND 2000),
    answered_at timestamptz,
    CONSTRAINT proposals_of_kinds_answer_whole CHECK ((outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (reply IS NULL))
  )`,
  `CREATE INDEX proposals_of_kinds_engagement ON proposals_of_kinds (engagement_id, proposed_at, id)`,
];

const draws = [
  `CREATE TABLE invitation_draws (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES sessions_of_engagements (id),
    places int NOT NULL CHECK (places BETWEEN 1 AND 200),
    seed_hash bytea NOT NULL CHECK (seed_hash = sha256(secret)),
    secret bytea NOT NULL CHECK (octet_length(secret) = 32),
    targets jsonb NOT NULL,
    announced_by uuid NOT NULL REFERENCES accounts (id),
    announced_at timestamptz NOT NULL,
    words text CHECK (length(words) BETWEEN 8 AND 200),
    drawn_by uuid REFERENCES accounts (id),
    drawn_at timestamptz,
    CONSTRAINT invitation_draws_drawn_whole CHECK ((words IS NULL) = (drawn_at IS NULL) AND (words IS NULL) = (drawn_by IS NULL)),
    CONSTRAINT invitation_draws_by_two_people CHECK (drawn_by <> announced_by)
  )`,
  `CREATE UNIQUE INDEX invitation_draws_one_open ON invitation_draws (session_id) WHERE drawn_at IS NULL`,
  neverDeleted('invitation_draws'),
  ...rowGuard(
    'invitation_draws',
    'invitation_draws_stand',
    'UPDATE',
    `IF OLD.drawn_at IS NOT NULL OR (NEW.session_id, NEW.places, NEW.seed_hash, NEW.secret, NEW.targets, NEW.announced_by, NEW.announced_at)
        IS DISTINCT FROM (OLD.session_id, OLD.places, OLD.seed_hash, OLD.secret, OLD.targets, OLD.announced_by, OLD.announced_at) THEN
      ${refuse('invitation_draws_stand', 'a draw is announced once and drawn once')} END IF;`,
  ),
  `CREATE TABLE draw_tickets (
    ticket uuid PRIMARY KEY CHECK (substr(ticket::text, 15, 1) = '4'),
    draw_id uuid NOT NULL REFERENCES invitation_draws (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    facts jsonb NOT NULL,
    CONSTRAINT draw_tickets_once UNIQUE (draw_id, account_id)
  )`,
  appendOnly('draw_tickets'),
];

/** An invitation that was sent stands: nobody takes it back, and no company sends one (rule: critics are not de-selected). */
const invitations = [
  `CREATE TABLE invitations (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES sessions_of_engagements (id),
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    kind text NOT NULL CHECK (kind IN ('affected', 'proxy', 'expert')),
    way text NOT NULL CHECK (way IN ('draw', 'mix', 'critical_voice', 'knows_the_matter')),
    draw_id uuid REFERENCES invitation_draws (id),
    invited_by uuid NOT NULL REFERENCES accounts (id),
    invited_at timestamptz NOT NULL,
    answer_by timestamptz NOT NULL CHECK (answer_by > invited_at),
    state text NOT NULL CHECK (state IN ('sent', 'accepted', 'not_now', 'lapsed')),
    answered_at timestamptz,
    CONSTRAINT invitations_once UNIQUE (session_id, account_id),
    CONSTRAINT invitations_drawn_by_a_draw CHECK ((way = 'draw') = (draw_id IS NOT NULL)),
    CONSTRAINT invitations_answer_whole CHECK ((state = 'sent') = (answered_at IS NULL))
  )`,
  `CREATE INDEX invitations_account ON invitations (account_id, state)`,
  ...rowGuard(
    'invitations',
    'invitations_fit',
    'INSERT',
    `IF speaks_for_company(NEW.invited_by, NEW.invited_at) OR speaks_for_company(NEW.account_id, NEW.invited_at) THEN
      ${refuse('invitations_not_by_companies', 'companies propose kinds of people and never choose persons')} END IF;
     IF NEW.state <> 'sent' OR NOT EXISTS (SELECT 1 FROM sessions_of_engagements s JOIN members m ON m.forum_id = s.forum_id
       WHERE s.id = NEW.session_id AND s.engagement_id = NEW.engagement_id AND m.account_id = NEW.account_id
         AND m.kind = NEW.kind AND m.state = 'active') THEN
      ${refuse('invitations_to_members', 'invitations go to active members of the forum, each kind apart')} END IF;
     IF NOT EXISTS (SELECT 1 FROM sessions_of_engagements WHERE id = NEW.session_id AND state = 'planned' AND existing_read_at IS NOT NULL) THEN
      ${refuse('invitations_after_reading', 'what people have said already is read before anybody is invited again')} END IF;`,
  ),
  ...rowGuard(
    'invitations',
    'invitations_stand',
    'UPDATE OR DELETE',
    `IF TG_OP = 'DELETE' OR OLD.state <> 'sent' OR (NEW.id, NEW.session_id, NEW.engagement_id, NEW.account_id, NEW.kind, NEW.way, NEW.draw_id,
        NEW.invited_by, NEW.invited_at, NEW.answer_by) IS DISTINCT FROM (OLD.id, OLD.session_id, OLD.engagement_id, OLD.account_id, OLD.kind,
        OLD.way, OLD.draw_id, OLD.invited_by, OLD.invited_at, OLD.answer_by) THEN
      ${refuse('invitations_stand', 'an invitation that was sent stands; only whoever got it answers it')} END IF;`,
  ),
  `CREATE TRIGGER invitations_whole BEFORE TRUNCATE ON invitations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TABLE withdrawal_attempts (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 2000),
    asked_by uuid NOT NULL REFERENCES accounts (id),
    asked_at timestamptz NOT NULL
  )`,
  appendOnly('withdrawal_attempts'),
];

/** What somebody agreed to do, and whether they did; what they are offered for it is kept elsewhere and never here. */
const participations = [
  `CREATE TABLE participations (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    session_id uuid REFERENCES sessions_of_engagements (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    activity text NOT NULL CHECK (activity IN ('session', 'interview', 'preparation')),
    minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    agreed_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('agreed', 'took_part', 'stopped', 'withdrawn')),
    ended_at timestamptz,
    CONSTRAINT participations_once UNIQUE (session_id, account_id, activity),
    CONSTRAINT participations_end_whole CHECK ((ended_at IS NULL) = (state = 'agreed'))
  )`,
  `CREATE INDEX participations_account ON participations (account_id, agreed_at)`,
  `CREATE INDEX participations_engagement ON participations (engagement_id, id)`,
  neverDeleted('participations'),
  ...rowGuard(
    'participations',
    'participations_end_once',
    'UPDATE',
    `IF OLD.state <> 'agreed' OR (NEW.id, NEW.engagement_id, NEW.session_id, NEW.account_id, NEW.activity, NEW.minutes, NEW.agreed_at)
        IS DISTINCT FROM (OLD.id, OLD.engagement_id, OLD.session_id, OLD.account_id, OLD.activity, OLD.minutes, OLD.agreed_at) THEN
      ${refuse('participations_end_once', 'what was agreed stays, and it ends once')} END IF;`,
  ),
];

export const invitationTables: readonly string[] = [...people, ...draws, ...invitations, ...participations];
