import { ratingGuards } from './rating-guards.ts';
import { refuse } from './refuse.ts';
import { responseGuards } from './response-guards.ts';

const helpers = [
  `CREATE FUNCTION is_of_company(who uuid, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM role_assignments WHERE account_id = who AND side = 'company' AND period @> moment) $$`,
  `CREATE FUNCTION is_of_forum(who uuid, forum uuid, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT is_of_company(who, moment) AND (
      EXISTS (SELECT 1 FROM members WHERE account_id = who AND forum_id = forum AND state = 'active')
      OR EXISTS (SELECT 1 FROM forum_appointments WHERE account_id = who AND forum_id = forum AND period @> moment)) $$`,
  `CREATE FUNCTION has_charter_languages(texts jsonb, forum uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
      SELECT 1 FROM (SELECT content FROM forum_charters WHERE forum_id = forum ORDER BY version DESC LIMIT 1) charter,
             jsonb_array_elements_text(charter.content -> 'languages') language
       WHERE coalesce(length(trim(texts ->> language)), 0) = 0) $$`,
];

const actGuards = [
  // No account of a company closes, reopens, extends or hides anything, whatever the program above this table does.
  `CREATE FUNCTION answer_forum_acts_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT is_of_forum(NEW.account_id, (SELECT forum_id FROM answer_items WHERE id = NEW.item_id), NEW.occurred_at) THEN
        ${refuse('only people of the forum decide about its items', 'answer_forum_acts_by_the_forum')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER answer_forum_acts_guarded BEFORE INSERT ON answer_forum_acts
    FOR EACH ROW EXECUTE FUNCTION answer_forum_acts_guard()`,
  `CREATE FUNCTION answer_holds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' AND NOT EXISTS (
        SELECT 1 FROM forum_appointments a JOIN answer_items i ON i.forum_id = a.forum_id
         WHERE i.id = NEW.item_id AND a.account_id = NEW.account_id AND a.role = 'safety_officer' AND a.period @> NEW.placed_at)
        OR TG_OP = 'DELETE'
        OR TG_OP = 'UPDATE' AND (OLD.released_at IS NOT NULL
          OR to_jsonb(NEW) - '{released_at,released_by}'::text[] <> to_jsonb(OLD) - '{released_at,released_by}'::text[]) THEN
        ${refuse('only the forum’s safety officer holds, and a hold only ends', 'answer_holds_by_safety_officer')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER answer_holds_guarded BEFORE INSERT OR UPDATE OR DELETE ON answer_holds
    FOR EACH ROW EXECUTE FUNCTION answer_holds_guard()`,
  `CREATE FUNCTION urgent_alerts_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' AND NOT is_of_forum(NEW.account_id, NEW.forum_id, NEW.raised_at) OR TG_OP = 'DELETE'
        OR TG_OP = 'UPDATE' AND (OLD.acknowledged_at IS NOT NULL AND NEW.acknowledged_at IS DISTINCT FROM OLD.acknowledged_at
          OR OLD.overdue AND NOT NEW.overdue
          OR to_jsonb(NEW) - '{acknowledged_at,acknowledged_by,acknowledgement,overdue,held_until}'::text[]
             <> to_jsonb(OLD) - '{acknowledged_at,acknowledged_by,acknowledgement,overdue,held_until}'::text[]) THEN
        ${refuse('an alert is the forum’s, and is acknowledged once', 'urgent_alerts_stand')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER urgent_alerts_guarded BEFORE INSERT OR UPDATE OR DELETE ON urgent_alerts
    FOR EACH ROW EXECUTE FUNCTION urgent_alerts_guard()`,
  `CREATE FUNCTION answer_overdues_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.settled_on IS NOT NULL
        OR to_jsonb(NEW) - 'settled_on' <> to_jsonb(OLD) - 'settled_on' THEN
        ${refuse('a promise that was broken stays so', 'answer_overdues_stand')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER answer_overdues_guarded BEFORE UPDATE OR DELETE ON answer_overdues
    FOR EACH ROW EXECUTE FUNCTION answer_overdues_guard()`,
];

/** The state machine of `domain/answer-item.ts`, once more where nothing gets past it. */
const MOVES = `('awaiting', 'acknowledged'), ('awaiting', 'answered'), ('acknowledged', 'answered'), ('answered', 'rated'),
  ('rated', 'answered'), ('reopened', 'answered'), ('lapsed', 'answered'), ('lapsed', 'rated'), ('answered', 'lapsed'),
  ('rated', 'closed'), ('rated', 'reopened'), ('closed', 'reopened'), ('lapsed', 'reopened')`;
const MOVING = `'{state,acknowledge_by,acknowledged_on,interim_by,interim_on,answer_by,answered_on,decide_by,overdue_since,decided_before_on,missed_quorums,forum_act_id,closed_on}'::text[]`;

const itemGuards = [
  `CREATE FUNCTION answer_items_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE act answer_forum_acts;
    BEGIN
      IF TG_OP = 'DELETE' OR to_jsonb(NEW) - ${MOVING} <> to_jsonb(OLD) - ${MOVING}
        OR OLD.acknowledged_on IS NOT NULL AND NEW.acknowledged_on IS DISTINCT FROM OLD.acknowledged_on
        OR OLD.answered_on IS NOT NULL AND NEW.answered_on IS DISTINCT FROM OLD.answered_on
        OR OLD.interim_on IS NOT NULL AND NEW.interim_on IS DISTINCT FROM OLD.interim_on
        OR OLD.decided_before_on IS NOT NULL AND NEW.decided_before_on IS DISTINCT FROM OLD.decided_before_on THEN
        ${refuse('what happened to an item stays so', 'answer_items_stand')};
      END IF;
      IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (${MOVES}) THEN
        ${refuse('an item does not go this way', 'answer_items_move')};
      END IF;
      IF NEW.forum_act_id IS DISTINCT FROM OLD.forum_act_id THEN
        SELECT * INTO act FROM answer_forum_acts WHERE id = NEW.forum_act_id AND item_id = NEW.id;
      END IF;
      IF NEW.state <> OLD.state AND (NEW.state = 'closed' AND act.kind IS DISTINCT FROM 'close'
          OR NEW.state = 'reopened' AND act.kind IS DISTINCT FROM 'reopen') THEN
        ${refuse('only the forum closes and reopens', 'answer_items_by_the_forum')};
      END IF;
      IF (NEW.acknowledge_by, NEW.interim_by, NEW.answer_by) IS DISTINCT FROM (OLD.acknowledge_by, OLD.interim_by, OLD.answer_by)
        AND (coalesce(act.kind, '') NOT IN ('extend', 'reopen') OR NEW.acknowledge_by < OLD.acknowledge_by
          OR NEW.interim_by < OLD.interim_by OR NEW.answer_by < OLD.answer_by) THEN
        ${refuse('only the forum gives more time', 'answer_items_extended_by_the_forum')};
      END IF;
      IF NEW.state = 'answered' AND OLD.state <> 'answered'
        AND NOT EXISTS (SELECT 1 FROM responses WHERE item_id = NEW.id AND state = 'sent') THEN
        ${refuse('an item is answered by an answer that was sent', 'answer_items_answered')};
      END IF;
      IF NEW.state = 'rated' AND OLD.state <> 'rated'
        AND NOT EXISTS (SELECT 1 FROM rating_rounds WHERE item_id = NEW.id AND outcome IS NOT NULL) THEN
        ${refuse('an item is rated by a round with quorum', 'answer_items_rated')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER answer_items_guarded BEFORE UPDATE OR DELETE ON answer_items
    FOR EACH ROW EXECUTE FUNCTION answer_items_guard()`,
];

const appendOnly = [
  'answer_forum_acts',
  'milestone_reports',
  'interim_measures',
  'response_signoffs',
  'rating_marks',
].map(
  (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
);
const earlyDecisions = `CREATE TRIGGER early_decisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON early_decisions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

export const answerGuards = [
  ...helpers,
  ...actGuards,
  ...itemGuards,
  ...responseGuards,
  ...ratingGuards,
  ...appendOnly,
  earlyDecisions,
];
