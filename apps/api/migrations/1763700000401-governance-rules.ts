import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the database itself refuses about seats, interests, items and votes, whatever the program says (B1, B2, M4). */
export class GovernanceRules1763700000401 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...seatRules, ...itemRules, ...voteRules, ...appendOnly])
      await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const seatRules = [
  // A seat without the role would escape the contributor firewall (M4), which the roles carry.
  `CREATE FUNCTION board_seat_has_role() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT 1 FROM role_assignments held JOIN boards b ON b.organisation_id = held.organisation_id
         WHERE b.id = NEW.board_id AND held.account_id = NEW.account_id
           AND held.role = CASE NEW.position WHEN 'chair' THEN 'board_chair' ELSE 'board_member' END
           AND held.period && tstzrange(NEW.starts_on::timestamp AT TIME ZONE 'UTC', NEW.ends_on::timestamp AT TIME ZONE 'UTC', '[]')
      ) THEN
        RAISE EXCEPTION 'a seat needs its role in the organisation of the fund' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE CONSTRAINT TRIGGER board_seats_have_role AFTER INSERT ON board_seats DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION board_seat_has_role()`,
  `CREATE FUNCTION board_seat_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR NEW.ends_on > OLD.ends_on OR to_jsonb(NEW) - 'ends_on' <> to_jsonb(OLD) - 'ends_on' THEN
        RAISE EXCEPTION 'a seat can only end earlier' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER board_seats_only_end BEFORE UPDATE OR DELETE ON board_seats
    FOR EACH ROW EXECUTE FUNCTION board_seat_only_ends()`,
  `CREATE FUNCTION board_interest_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL
        OR to_jsonb(NEW) - 'withdrawn_at' <> to_jsonb(OLD) - 'withdrawn_at' THEN
        RAISE EXCEPTION 'an interest can only be withdrawn, once' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER board_interests_only_withdrawn BEFORE UPDATE OR DELETE ON board_interests
    FOR EACH ROW EXECUTE FUNCTION board_interest_only_withdrawn()`,
];

const itemRules = [
  `CREATE FUNCTION board_item_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state IN ('passed', 'failed', 'withdrawn')
        OR NEW.closes_at < OLD.closes_at
        OR to_jsonb(NEW) - '{state,state_since,closes_at}'::text[] <> to_jsonb(OLD) - '{state,state_since,closes_at}'::text[] THEN
        RAISE EXCEPTION 'what was put before the board does not change, and what was decided stays'
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER board_items_guard BEFORE UPDATE OR DELETE ON board_items FOR EACH ROW EXECUTE FUNCTION board_item_guard()`,
  `CREATE FUNCTION board_item_decided_by_resolution() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state IN ('passed', 'failed')
        <> EXISTS (SELECT 1 FROM resolutions r WHERE r.item_id = NEW.id AND r.outcome = NEW.state) THEN
        RAISE EXCEPTION 'an item is decided by its resolution and by nothing else' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE CONSTRAINT TRIGGER board_items_decided_by_resolution AFTER INSERT OR UPDATE ON board_items DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION board_item_decided_by_resolution()`,
];

const voteRules = [
  // The last line of B1 and B2: no program can count a vote of somebody without a seat, or of a declared interest.
  `CREATE FUNCTION board_vote_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE item board_items%ROWTYPE;
    BEGIN
      SELECT * INTO item FROM board_items WHERE id = NEW.item_id;
      IF item.state <> 'open' OR NEW.cast_at < item.opens_at THEN
        RAISE EXCEPTION 'the item is not open for votes' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF NOT EXISTS (SELECT 1 FROM board_item_voters v WHERE v.item_id = item.id AND v.account_id = NEW.account_id)
        AND (item.panel_disjoint_from IS NOT NULL OR NOT EXISTS (
          SELECT 1 FROM board_seats s WHERE s.board_id = item.board_id AND s.account_id = NEW.account_id AND s.position <> 'reserve'
            AND daterange(s.starts_on, s.ends_on) @> (NEW.cast_at AT TIME ZONE 'UTC')::date)) THEN
        RAISE EXCEPTION 'only seated members and drawn alternates vote' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF EXISTS (SELECT 1 FROM board_interests i WHERE i.account_id = NEW.account_id
        AND (i.withdrawn_at IS NULL OR i.withdrawn_at > item.noticed_at)
        AND (i.target = 'item' AND i.target_id = item.id OR i.target = 'organisation' AND i.target_id = ANY (item.parties))) THEN
        RAISE EXCEPTION 'a declared interest excludes the vote' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER board_votes_guard BEFORE INSERT ON board_votes FOR EACH ROW EXECUTE FUNCTION board_vote_guard()`,
];

const appendOnly = [
  'board_votes',
  'board_comments',
  'board_item_voters',
  'board_lots',
  'resolutions',
  'standing_resolution_uses',
].map(
  (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
);
