import { refuse } from './refuse.ts';

export const ratingGuards = [
  // Once each, while the round is open, by whom it asked; of a full vote every affected member, nobody of a company.
  `CREATE FUNCTION rating_marks_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT 1 FROM rating_rounds r JOIN answer_items i ON i.id = r.item_id
          JOIN members m ON m.account_id = NEW.account_id AND m.forum_id = i.forum_id AND m.state = 'active'
         WHERE r.id = NEW.round_id AND r.state = 'open'
           AND (r.kind = 'full' AND m.kind = 'affected' AND m.joined_on <= r.opened_on
             OR EXISTS (SELECT 1 FROM rating_electors e
                         WHERE e.round_id = r.id AND e.account_id = NEW.account_id AND e.state = 'asked'))) THEN
        ${refuse('a rating is cast by whom the round asks, while it is open', 'rating_marks_by_electors')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER rating_marks_guarded BEFORE INSERT ON rating_marks FOR EACH ROW EXECUTE FUNCTION rating_marks_guard()`,
  // Counters only grow, by one vote at a time, while the round is open.
  `CREATE FUNCTION rating_tallies_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR TG_OP = 'INSERT' AND NEW.count <> 0
        OR (SELECT state FROM rating_rounds WHERE id = coalesce(NEW.round_id, OLD.round_id)) <> 'open'
        OR TG_OP = 'UPDATE' AND ((NEW.round_id, NEW.electorate, NEW.choice) <> (OLD.round_id, OLD.electorate, OLD.choice)
          OR NEW.count - OLD.count NOT IN (0, 1)) THEN
        ${refuse('votes are counted once, while the round is open', 'rating_tallies_count')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER rating_tallies_guarded BEFORE INSERT OR UPDATE OR DELETE ON rating_tallies
    FOR EACH ROW EXECUTE FUNCTION rating_tallies_guard()`,
  `CREATE FUNCTION rating_rounds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE marks int; counted int;
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state <> 'open'
        OR to_jsonb(NEW) - '{state,votes,outcome,closed_on,electors}'::text[]
           <> to_jsonb(OLD) - '{state,votes,outcome,closed_on,electors}'::text[] THEN
        ${refuse('a round ends once', 'rating_rounds_end_once')};
      END IF;
      IF NEW.state = 'closed' THEN
        SELECT count(*) INTO marks FROM rating_marks WHERE round_id = NEW.id;
        SELECT coalesce(sum(count), 0) INTO counted FROM rating_tallies WHERE round_id = NEW.id;
        IF marks <> NEW.votes OR counted <> NEW.votes THEN
          ${refuse('as many votes are counted as were cast', 'rating_rounds_add_up')};
        END IF;
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER rating_rounds_guarded BEFORE UPDATE OR DELETE ON rating_rounds
    FOR EACH ROW EXECUTE FUNCTION rating_rounds_guard()`,
  `CREATE FUNCTION rating_electors_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'state' <> to_jsonb(OLD) - 'state' OR OLD.state <> 'asked'
        OR EXISTS (SELECT 1 FROM rating_marks WHERE round_id = OLD.round_id AND account_id = OLD.account_id) THEN
        ${refuse('whoever rated was asked', 'rating_electors_stand')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER rating_electors_guarded BEFORE UPDATE OR DELETE ON rating_electors
    FOR EACH ROW EXECUTE FUNCTION rating_electors_guard()`,
];
