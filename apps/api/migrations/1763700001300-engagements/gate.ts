import { REFUSED } from './shared.ts';

/**
 * The gate of rule I1, where plain SQL cannot pass it either: nothing leaves the draft of a company without a complete
 * briefing, nothing runs without ground rules that both sides signed, and no company ends what is said.
 */
export const gateGuards = [
  // More than half of those whom the members have seated on the day.
  `CREATE FUNCTION forum_has_signed(engagement uuid, wanted int, today date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT count(*) > 0 AND 2 * count(s.account_id) > count(*)
      FROM engagements e
      JOIN representative_seats seat ON seat.forum_id = e.forum_id AND seat.starts_on <= today AND seat.ends_on > today
      JOIN members m ON m.id = seat.member_id
      LEFT JOIN ground_rules_signatures s ON s.engagement_id = e.id AND s.version = wanted AND s.side = 'forum' AND s.account_id = m.account_id
     WHERE e.id = engagement
  $$`,
  `CREATE FUNCTION companies_have_signed(engagement uuid, wanted int) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT count(*) > 0 AND bool_and(EXISTS (
        SELECT 1 FROM ground_rules_signatures s WHERE s.engagement_id = engagement AND s.version = wanted AND s.addressee_id = a.addressee_id))
      FROM engagement_addressees a WHERE a.engagement_id = engagement AND a.left_at IS NULL
  $$`,
  `CREATE FUNCTION ground_rules_in_all_languages(engagement uuid, wanted int) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
      SELECT 1 FROM unnest(forum_languages(e.forum_id)) needed
       WHERE needed <> g.language AND NOT EXISTS (
         SELECT 1 FROM ground_rules_translations t WHERE t.engagement_id = e.id AND t.version = wanted AND t.language = needed))
      FROM engagements e JOIN ground_rules g ON g.engagement_id = e.id AND g.version = wanted WHERE e.id = engagement
  $$`,
  `CREATE FUNCTION ground_rules_stand(engagement uuid, today date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((
      SELECT forum_has_signed(engagement, latest.version, today) AND companies_have_signed(engagement, latest.version)
             AND ground_rules_in_all_languages(engagement, latest.version)
        FROM (SELECT max(version) AS version FROM ground_rules WHERE engagement_id = engagement) latest
       WHERE latest.version IS NOT NULL), false)
  $$`,
  // Signed are the words that lie on the table now, in all languages, by whoever has them before their eyes.
  `CREATE FUNCTION ground_rules_signature_fits() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      forum uuid;
    BEGIN
      SELECT forum_id INTO forum FROM engagements WHERE id = NEW.engagement_id AND state IN ('ground_rules', 'running', 'review') FOR UPDATE;
      IF forum IS NULL OR NEW.version <> (SELECT max(version) FROM ground_rules WHERE engagement_id = NEW.engagement_id) THEN
        RAISE EXCEPTION 'the newest proposal is signed, before the engagement ends' ${REFUSED}, CONSTRAINT = 'ground_rules_signatures_newest';
      END IF;
      IF NOT ground_rules_in_all_languages(NEW.engagement_id, NEW.version) THEN
        RAISE EXCEPTION 'ground rules are signed once they stand in every language of the charter' ${REFUSED},
          CONSTRAINT = 'ground_rules_signatures_all_languages';
      END IF;
      IF NEW.side = 'forum' AND NOT EXISTS (
        SELECT 1 FROM representative_seats seat JOIN members m ON m.id = seat.member_id
         WHERE seat.forum_id = forum AND m.account_id = NEW.account_id
           AND seat.starts_on <= (NEW.signed_at AT TIME ZONE 'UTC')::date AND seat.ends_on > (NEW.signed_at AT TIME ZONE 'UTC')::date) THEN
        RAISE EXCEPTION 'representatives sign for their forum' ${REFUSED}, CONSTRAINT = 'ground_rules_signatures_by_representatives';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER ground_rules_signatures_fit BEFORE INSERT ON ground_rules_signatures
    FOR EACH ROW EXECUTE FUNCTION ground_rules_signature_fits()`,
  `CREATE FUNCTION ground_rules_go_on() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      standing text;
    BEGIN
      SELECT state INTO standing FROM engagements WHERE id = NEW.engagement_id FOR UPDATE;
      IF standing NOT IN ('briefing', 'ground_rules', 'running', 'review') THEN
        RAISE EXCEPTION 'ground rules are negotiated between briefing and end' ${REFUSED}, CONSTRAINT = 'ground_rules_in_time';
      END IF;
      IF NEW.version <> 1 + coalesce((SELECT max(version) FROM ground_rules WHERE engagement_id = NEW.engagement_id), 0) THEN
        RAISE EXCEPTION 'versions of ground rules follow one another' USING ERRCODE = 'check_violation', CONSTRAINT = 'ground_rules_in_order';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER ground_rules_in_order BEFORE INSERT ON ground_rules FOR EACH ROW EXECUTE FUNCTION ground_rules_go_on()`,
  `CREATE FUNCTION engagement_begins() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state <> 'draft' AND (NEW.opened_by = 'company' OR NEW.state <> 'briefing') THEN
        RAISE EXCEPTION 'an engagement begins with its briefing' ${REFUSED}, CONSTRAINT = 'engagements_begin';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER engagements_begin BEFORE INSERT ON engagements FOR EACH ROW EXECUTE FUNCTION engagement_begins()`,
  engagementsMove(),
  `CREATE TRIGGER engagements_move BEFORE UPDATE OR DELETE ON engagements FOR EACH ROW EXECUTE FUNCTION engagement_moves()`,
];

function engagementsMove(): string {
  return `CREATE FUNCTION engagement_moves() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      companies int;
      changing text[] := '{state,case_by_case,announced_at,started_at,review_on,review_round,rules_version,ended_at,ended_by,ended_reason,titles}';
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state <> 'draft' AND to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing
        OR (NEW.id, NEW.forum_id, NEW.opened_by, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.forum_id, OLD.opened_by, OLD.created_at) THEN
        RAISE EXCEPTION 'what an engagement is about stays as it was announced' ${REFUSED}, CONSTRAINT = 'engagements_stay';
      END IF;
      IF NEW.state = OLD.state THEN RETURN NEW; END IF;
      IF NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['draft>briefing', 'briefing>ground_rules', 'ground_rules>running', 'running>review',
          'review>running', 'running>ended', 'review>ended', 'draft>withdrawn', 'briefing>withdrawn', 'ground_rules>withdrawn']) THEN
        RAISE EXCEPTION 'an engagement does not go from % to %', OLD.state, NEW.state ${REFUSED}, CONSTRAINT = 'engagements_in_order';
      END IF;
      IF NEW.state = 'briefing' AND NOT EXISTS (SELECT 1 FROM engagement_addressees WHERE engagement_id = NEW.id AND is_lead) THEN
        RAISE EXCEPTION 'an engagement is with somebody' ${REFUSED}, CONSTRAINT = 'engagements_with_somebody';
      END IF;
      IF (NEW.state = 'briefing' AND NEW.opened_by = 'company' OR NEW.state = 'running') AND NOT current_briefing_stands(NEW.id) THEN
        RAISE EXCEPTION 'the briefing comes first' ${REFUSED}, CONSTRAINT = 'engagements_briefing_first';
      END IF;
      IF NEW.state = 'running' AND NOT ground_rules_stand(NEW.id, (NEW.started_at AT TIME ZONE 'UTC')::date) AND OLD.state = 'ground_rules' THEN
        RAISE EXCEPTION 'both sides sign the ground rules before it starts' ${REFUSED}, CONSTRAINT = 'engagements_ground_rules_first';
      END IF;
      SELECT count(*) INTO companies FROM engagement_addressees WHERE engagement_id = NEW.id;
      IF companies > 1 AND (NEW.state = 'running' OR NEW.state = 'briefing' AND NEW.opened_by = 'company') AND (NOT EXISTS (SELECT 1 FROM joint_terms WHERE engagement_id = NEW.id)
          OR EXISTS (SELECT 1 FROM engagement_addressees WHERE engagement_id = NEW.id AND left_at IS NULL AND antitrust_accepted_at IS NULL)) THEN
        RAISE EXCEPTION 'companies meet under an antitrust notice and an agenda that each accepted' ${REFUSED}, CONSTRAINT = 'engagements_joint_terms';
      END IF;
      IF companies > 1 AND NEW.state = 'ended' AND NOT EXISTS (SELECT 1 FROM joint_minutes WHERE engagement_id = NEW.id) THEN
        RAISE EXCEPTION 'a joint engagement leaves minutes' ${REFUSED}, CONSTRAINT = 'engagements_joint_minutes';
      END IF;
      RETURN NEW;
    END $$`;
}
