import { neverDeleted, refuse, rowGuard } from './guards.ts';

const seats = [
  // Whether an account speaks for a company today (rule M4).
  `CREATE FUNCTION speaks_for_company(account uuid, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM role_assignments r WHERE r.account_id = account AND r.side = 'company'
      AND r.starts_at <= moment AND (r.ends_at IS NULL OR r.ends_at > moment)) $$`,
  `CREATE TABLE engagement_seats (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    role text NOT NULL CHECK (role IN ('facilitator', 'assessor', 'expert', 'interpreter', 'note_taker')),
    called text NOT NULL CHECK (length(called) BETWEEN 2 AND 80),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 2000),
    proposed_side text NOT NULL CHECK (proposed_side IN ('company', 'forum')),
    proposed_by uuid NOT NULL REFERENCES accounts (id),
    proposed_at timestamptz NOT NULL,
    without_company boolean NOT NULL,
    accepted_side text CHECK (accepted_side IN ('company', 'forum')),
    accepted_by uuid REFERENCES accounts (id),
    accepted_at timestamptz,
    retained_by text CHECK (retained_by IN ('company', 'forum', 'fund', 'nobody')),
    affiliation text CHECK (length(affiliation) BETWEEN 2 AND 300),
    taken_at timestamptz,
    state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'taken', 'declined', 'ended')),
    ended_at timestamptz,
    ended_reason text CHECK (length(ended_reason) BETWEEN 10 AND 2000),
    CONSTRAINT engagement_seats_of_engagement UNIQUE (id, engagement_id),
    CONSTRAINT engagement_seats_by_both_sides CHECK (accepted_side <> proposed_side OR without_company),
    CONSTRAINT engagement_seats_by_two_people CHECK (accepted_by <> proposed_by),
    CONSTRAINT engagement_seats_accepted_whole CHECK ((accepted_by IS NULL) = (accepted_at IS NULL) AND (accepted_by IS NULL) = (accepted_side IS NULL)),
    CONSTRAINT engagement_seats_accepted_before_taken CHECK (state NOT IN ('accepted', 'taken') OR accepted_at IS NOT NULL),
    CONSTRAINT engagement_seats_taken_says_for_whom CHECK ((taken_at IS NULL) = (retained_by IS NULL) AND (state <> 'taken' OR taken_at IS NOT NULL)),
    CONSTRAINT engagement_seats_retained_is_named CHECK (retained_by IS NULL OR retained_by = 'nobody' OR affiliation IS NOT NULL),
    CONSTRAINT engagement_seats_ended_with_reason CHECK ((ended_at IS NULL) = (state NOT IN ('declined', 'ended')) AND (state <> 'ended' OR ended_reason IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX engagement_seats_once ON engagement_seats (engagement_id, account_id, role)
    WHERE state IN ('proposed', 'accepted', 'taken')`,
  `CREATE UNIQUE INDEX engagement_seats_one_facilitator ON engagement_seats (engagement_id)
    WHERE role = 'facilitator' AND state IN ('accepted', 'taken')`,
  `CREATE INDEX engagement_seats_account ON engagement_seats (account_id, state)`,
  neverDeleted('engagement_seats'),
];

/** Who sits between the sides belongs to neither, and what was agreed about a seat stays. */
const seatRules = [
  ...rowGuard(
    'engagement_seats',
    'engagement_seats_fit',
    'INSERT',
    `IF speaks_for_company(NEW.account_id, NEW.proposed_at) THEN
      ${refuse('engagement_seats_behind_the_wall', 'people of companies hold no seat between the sides')} END IF;
     IF EXISTS (SELECT 1 FROM members WHERE account_id = NEW.account_id) THEN
      ${refuse('engagement_seats_apart_from_members', 'a membership account holds no seat between the sides')} END IF;`,
  ),
  ...rowGuard(
    'engagement_seats',
    'engagement_seats_stand',
    'UPDATE',
    `IF (NEW.id, NEW.engagement_id, NEW.account_id, NEW.role, NEW.proposed_side, NEW.proposed_by, NEW.proposed_at, NEW.without_company)
        IS DISTINCT FROM (OLD.id, OLD.engagement_id, OLD.account_id, OLD.role, OLD.proposed_side, OLD.proposed_by, OLD.proposed_at, OLD.without_company)
      OR (OLD.accepted_by IS NOT NULL AND (NEW.accepted_by, NEW.accepted_side) IS DISTINCT FROM (OLD.accepted_by, OLD.accepted_side))
      OR (OLD.retained_by IS NOT NULL AND (NEW.retained_by, NEW.affiliation) IS DISTINCT FROM (OLD.retained_by, OLD.affiliation))
      OR OLD.state IN ('declined', 'ended') THEN
      ${refuse('engagement_seats_stand', 'what was agreed about a seat stays')} END IF;`,
  ),
];

export const seatTables: readonly string[] = [...seats, ...seatRules];
