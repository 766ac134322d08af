import { frozenGuards } from './frozen-guards.ts';

const refuse = (message: string, constraint: string): string =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = '${constraint}'`;

/** A trigger function of this name and its trigger on a table. */
export const guard = (table: string, name: string, when: string, declare: string, body: string): string[] => [
  `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ ${declare} BEGIN ${body} END $$`,
  `CREATE TRIGGER ${name} ${when} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${name}`,
];

const BEFORE_ALL = 'BEFORE INSERT OR UPDATE OR DELETE';

const words = guard(
  'position_clauses',
  'position_clauses_guard',
  BEFORE_ALL,
  '',
  `IF TG_OP = 'DELETE' OR (SELECT state FROM positions WHERE id = NEW.position_id) <> 'drafting' THEN
     ${refuse('words change while they are drafted only', 'position_words_fixed')}; END IF;
   IF TG_OP = 'UPDATE' THEN
     IF OLD.removed_at IS NOT NULL OR ROW (NEW.id, NEW.position_id, NEW.part, NEW.recommendation_id)
          IS DISTINCT FROM ROW (OLD.id, OLD.position_id, OLD.part, OLD.recommendation_id)
        OR NEW.version <> OLD.version + (NEW.text <> OLD.text OR NEW.removed_at IS NOT NULL)::int THEN
       ${refuse('each change of a clause is its next version', 'position_clauses_versions')}; END IF;
     IF (NEW.text <> OLD.text OR NEW.removed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM amendments WHERE clause_id = OLD.id AND state = 'voting') THEN
       ${refuse('this clause is being voted on', 'position_clauses_under_vote')}; END IF;
   END IF;
   RETURN NEW;`,
);

/** Whatever is voted on has a version; a change after a vote makes the vote one about something else. */
const counted = [
  ...guard(
    'position_clauses',
    'position_clauses_counted',
    'AFTER INSERT OR UPDATE',
    '',
    `UPDATE positions SET text_version = text_version + 1, title = CASE WHEN NEW.part = 'title' THEN NEW.text ELSE title END
      WHERE id = NEW.position_id; RETURN NULL;`,
  ),
  ...guard(
    'recommendations',
    'recommendations_counted',
    'AFTER INSERT OR UPDATE',
    '',
    `UPDATE positions SET text_version = text_version + 1 WHERE id = NEW.position_id AND state = 'drafting'; RETURN NULL;`,
  ),
];

const HAS_INTEREST = `EXISTS (SELECT 1 FROM position_interests i WHERE i.position_id = decided.position_id AND i.member_id = NEW.member_id)`;

const voting = [
  ...guard(
    'position_votes',
    'position_votes_guard',
    'BEFORE INSERT OR UPDATE',
    'DECLARE decided record;',
    `SELECT d.position_id, d.outcome, p.forum_id INTO decided FROM position_decisions d JOIN positions p ON p.id = d.position_id
      WHERE d.id = NEW.decision_id FOR SHARE OF d;
     IF decided.outcome IS NOT NULL THEN ${refuse('this vote is over', 'position_votes_open')}; END IF;
     IF NOT EXISTS (SELECT 1 FROM representative_seats s WHERE s.forum_id = decided.forum_id AND s.member_id = NEW.member_id
         AND daterange(s.starts_on, s.ends_on) @> (NEW.cast_at AT TIME ZONE 'UTC')::date) THEN
       ${refuse('only representatives with a seat vote', 'position_votes_by_seats')}; END IF;
     IF ${HAS_INTEREST} THEN ${refuse('nobody votes who has an interest in the addressee', 'position_votes_without_interest')}; END IF;
     RETURN NEW;`,
  ),
  ...guard(
    'position_decisions',
    'position_decisions_guard',
    BEFORE_ALL,
    '',
    `IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND (OLD.outcome IS NOT NULL AND NOT (OLD.outcome = 'passed' AND NEW.outcome = 'taken_back')
         OR ROW (NEW.position_id, NEW.round, NEW.text_version, NEW.threshold, NEW.opened_at, NEW.closes_at)
         IS DISTINCT FROM ROW (OLD.position_id, OLD.round, OLD.text_version, OLD.threshold, OLD.opened_at, OLD.closes_at))) THEN
       ${refuse('a vote is decided once', 'position_decisions_once')}; END IF;
     IF NEW.outcome IN ('passed', 'failed', 'no_quorum') AND TG_OP = 'UPDATE' AND EXISTS (
         SELECT 1 FROM position_votes v WHERE v.decision_id = NEW.id AND v.choice = 'yes' HAVING count(*) < NEW.yes_votes) THEN
       ${refuse('more votes were counted than cast', 'position_decisions_counted')}; END IF;
     IF (SELECT state FROM positions WHERE id = NEW.position_id) IN ('adopted', 'delivered') THEN
       ${refuse('the position is adopted', 'position_decisions_adopted')}; END IF;
     RETURN NEW;`,
  ),
  ...guard(
    'minority_supporters',
    'minority_supporters_guard',
    'BEFORE INSERT OR UPDATE',
    '',
    `IF NOT EXISTS (SELECT 1 FROM minority_opinions o JOIN positions p ON p.id = o.position_id
         JOIN members m ON m.id = NEW.member_id AND m.forum_id = p.forum_id AND m.kind = 'affected' AND m.state = 'active'
        WHERE o.id = NEW.opinion_id AND o.state = 'gathering' AND p.state IN ('drafting', 'deciding')) THEN
       ${refuse('affected members of the forum support an opinion that gathers support', 'minority_supporters_members')}; END IF;
     RETURN NEW;`,
  ),
  ...guard(
    'minority_opinions',
    'minority_opinions_guard',
    BEFORE_ALL,
    '',
    `IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND (OLD.state IN ('attached', 'withdrawn')
         AND to_jsonb(NEW) - 'texts' IS DISTINCT FROM to_jsonb(OLD) - 'texts' AND NOT (OLD.state = 'attached' AND NEW.state = 'withdrawn')
         OR NEW.version < OLD.version + (NEW.text <> OLD.text)::int)) THEN
       ${refuse('an opinion that is handed in stands', 'minority_opinions_stand')}; END IF;
     IF (SELECT state FROM positions WHERE id = NEW.position_id) NOT IN ('drafting', 'deciding') THEN
       ${refuse('the position is adopted', 'minority_opinions_before_adoption')}; END IF;
     IF NEW.state = 'attached' AND NEW.voice = 'members' AND (SELECT count(*) FROM minority_supporters WHERE opinion_id = NEW.id) < 5 THEN
       ${refuse('five members carry an opinion of members', 'minority_opinions_supported')}; END IF;
     RETURN NEW;`,
  ),
  ...guard(
    'position_translations',
    'position_translations_guard',
    BEFORE_ALL,
    '',
    `IF (SELECT state FROM positions WHERE id = coalesce(NEW.position_id, OLD.position_id)) NOT IN ('drafting', 'deciding') THEN
       ${refuse('the position is adopted', 'position_translations_before_adoption')}; END IF;
     IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
     IF NOT EXISTS (SELECT 1 FROM position_clauses c WHERE c.id = NEW.clause_id AND c.version = NEW.of_version
           AND c.position_id = NEW.position_id)
        AND NOT EXISTS (SELECT 1 FROM minority_opinions o WHERE o.id = NEW.opinion_id AND o.version = NEW.of_version
           AND o.position_id = NEW.position_id) THEN
       ${refuse('what is translated has changed since', 'position_translations_current')}; END IF;
     RETURN NEW;`,
  ),
];

export const guards = [...words, ...counted, ...voting, ...frozenGuards];
