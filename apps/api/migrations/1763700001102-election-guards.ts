import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;

/** What plain SQL cannot do to an election either: go back, rewrite what was published, touch a frozen roll. */
export class ElectionGuards1763700001102 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of electionGuards) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const electionGuards = [
  `CREATE FUNCTION election_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'an election is not deleted' ${REFUSED}; END IF;
      IF OLD.state <> NEW.state AND NOT (
        NEW.state = 'cancelled' AND OLD.state NOT IN ('final', 'cancelled')
        OR (OLD.state, NEW.state) IN (('announced', 'nominating'), ('nominating', 'nominated'), ('nominated', 'prepared'),
             ('prepared', 'open'), ('open', 'closed'), ('closed', 'counted'), ('counted', 'final'))) THEN
        RAISE EXCEPTION 'an election moves forward only: % to % is refused', OLD.state, NEW.state ${REFUSED};
      END IF;
      IF ROW(NEW.slug, NEW.forum_id, NEW.kind, NEW.title, NEW.question, NEW.fund_id, NEW.draw_seed, NEW.charter_version,
             NEW.opens_at, NEW.closes_at, NEW.nominations_open_at, NEW.nominations_close_at, NEW.cast_minimum,
             NEW.unique_percent_maximum, NEW.seconders, NEW.term_months, NEW.scrutineers_required, NEW.subject_seat_id)
        IS DISTINCT FROM
         ROW(OLD.slug, OLD.forum_id, OLD.kind, OLD.title, OLD.question, OLD.fund_id, OLD.draw_seed, OLD.charter_version,
             OLD.opens_at, OLD.closes_at, OLD.nominations_open_at, OLD.nominations_close_at, OLD.cast_minimum,
             OLD.unique_percent_maximum, OLD.seconders, OLD.term_months, OLD.scrutineers_required, OLD.subject_seat_id) THEN
        RAISE EXCEPTION 'what was announced stays; cancel the election and announce another' ${REFUSED};
      END IF;
      IF OLD.manifest_text IS NOT NULL AND ROW(NEW.manifest_text, NEW.election_key, NEW.key_required, NEW.board_key)
          IS DISTINCT FROM ROW(OLD.manifest_text, OLD.election_key, OLD.key_required, OLD.board_key)
        OR OLD.manifest_log_index IS NOT NULL AND NEW.manifest_log_index IS DISTINCT FROM OLD.manifest_log_index
        OR OLD.roll_frozen_at IS NOT NULL AND NEW.roll_frozen_at IS DISTINCT FROM OLD.roll_frozen_at
        OR OLD.result_hash IS NOT NULL AND NEW.result_hash IS DISTINCT FROM OLD.result_hash
        OR OLD.certificate_text IS NOT NULL AND NEW.certificate_text IS DISTINCT FROM OLD.certificate_text THEN
        RAISE EXCEPTION 'what was published stays' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER elections_move_forward BEFORE UPDATE OR DELETE ON elections
    FOR EACH ROW EXECUTE FUNCTION election_moves_forward()`,
  `CREATE FUNCTION election_begins_at_the_beginning() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state <> (CASE WHEN NEW.nominations_open_at IS NULL THEN 'nominated' ELSE 'announced' END) THEN
        RAISE EXCEPTION 'an election begins with its announcement' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER elections_begin BEFORE INSERT ON elections FOR EACH ROW EXECUTE FUNCTION election_begins_at_the_beginning()`,
  // Who stands, for what and in which order is part of the manifest: nothing of it moves once the manifest is written.
  `CREATE FUNCTION election_ballot_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE fixed boolean;
    BEGIN
      SELECT e.manifest_text IS NOT NULL INTO fixed FROM elections e JOIN election_styles s ON s.election_id = e.id
       WHERE s.id = coalesce(NEW.style_id, OLD.style_id);
      IF fixed AND (TG_OP <> 'UPDATE'
        OR ROW(NEW.id, NEW.style_id, NEW.title, NEW.number, NEW.reserved_groups)
           IS DISTINCT FROM ROW(OLD.id, OLD.style_id, OLD.title, OLD.number, OLD.reserved_groups)) THEN
        RAISE EXCEPTION 'the ballot of this election is fixed' ${REFUSED};
      END IF;
      RETURN coalesce(NEW, OLD);
    END $$`,
  `CREATE TRIGGER election_candidates_fixed BEFORE INSERT OR UPDATE OR DELETE ON election_candidates
    FOR EACH ROW EXECUTE FUNCTION election_ballot_is_fixed()`,
  `CREATE FUNCTION election_style_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.roll_root IS NOT NULL
        OR to_jsonb(NEW) - '{roll_size,roll_root}'::text[] <> to_jsonb(OLD) - '{roll_size,roll_root}'::text[] THEN
        RAISE EXCEPTION 'a style only receives its roll, once' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER election_styles_fixed BEFORE UPDATE OR DELETE ON election_styles
    FOR EACH ROW EXECUTE FUNCTION election_style_is_fixed()`,
  // A roll is written in one go: entries come before the commitment, and none after it.
  `CREATE FUNCTION election_roll_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM election_styles s WHERE s.id = NEW.style_id AND s.roll_root IS NOT NULL) THEN
        RAISE EXCEPTION 'this roll is frozen' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER election_roll_entries_frozen BEFORE INSERT ON election_roll_entries
    FOR EACH ROW EXECUTE FUNCTION election_roll_is_frozen()`,
  // Keys in the manifest are those that count: holders and scrutineers cannot be added or exchanged behind it.
  `CREATE FUNCTION election_officials_are_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM elections e WHERE e.id = coalesce(NEW.election_id, OLD.election_id)
                  AND e.roll_frozen_at IS NOT NULL) THEN
        RAISE EXCEPTION 'key holders and scrutineers of this election are fixed' ${REFUSED};
      END IF;
      RETURN coalesce(NEW, OLD);
    END $$`,
  ...['election_key_holders', 'election_scrutineers'].map(
    (table) => `CREATE TRIGGER ${table}_fixed BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION election_officials_are_fixed()`,
  ),
  `CREATE FUNCTION representative_seat_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.ended_reason IS NOT NULL OR NEW.ends_on > OLD.ends_on
        OR to_jsonb(NEW) - '{ends_on,ended_reason}'::text[] <> to_jsonb(OLD) - '{ends_on,ended_reason}'::text[] THEN
        RAISE EXCEPTION 'a seat can only end earlier, once, with its reason' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER representative_seats_only_end BEFORE UPDATE OR DELETE ON representative_seats
    FOR EACH ROW EXECUTE FUNCTION representative_seat_only_ends()`,
  `CREATE FUNCTION election_challenge_decided_once() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.outcome IS NOT NULL
        OR ROW(NEW.id, NEW.election_id, NEW.filed_by, NEW.reasons, NEW.filed_at)
           IS DISTINCT FROM ROW(OLD.id, OLD.election_id, OLD.filed_by, OLD.reasons, OLD.filed_at) THEN
        RAISE EXCEPTION 'a challenge is decided once' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER election_challenges_decided_once BEFORE UPDATE OR DELETE ON election_challenges
    FOR EACH ROW EXECUTE FUNCTION election_challenge_decided_once()`,
  // A certificate cannot be given while somebody's challenge waits for an answer.
  `CREATE FUNCTION election_final_without_open_challenge() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state = 'final' AND EXISTS (SELECT 1 FROM election_challenges c WHERE c.election_id = NEW.id AND c.outcome IS NULL) THEN
        RAISE EXCEPTION 'a challenge waits for its decision' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER elections_final_without_open_challenge BEFORE UPDATE OF state ON elections
    FOR EACH ROW EXECUTE FUNCTION election_final_without_open_challenge()`,
  ...['election_closings', 'election_closing_counts', 'election_board_files', 'election_result_signatures'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ),
  `CREATE TRIGGER election_roll_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON election_roll_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
