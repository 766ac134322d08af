import { refuse } from './refuse.ts';

/** Parts of an answer may change while it is a draft; of one that was received only missing languages are added. */
const partGuard = (table: string): string[] => [
  `CREATE FUNCTION ${table}_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE held text;
    BEGIN
      SELECT state INTO held FROM responses WHERE id = coalesce(NEW.response_id, OLD.response_id) FOR UPDATE;
      IF held = 'draft' THEN RETURN coalesce(NEW, OLD); END IF;
      IF held = 'received' AND TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'texts' = to_jsonb(OLD) - 'texts'
        AND NEW.texts @> OLD.texts THEN RETURN NEW; END IF;
      ${refuse('an answer that left the draft is not edited', 'responses_stand')};
    END $$`,
  `CREATE TRIGGER ${table}_guarded BEFORE INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION ${table}_guard()`,
];

export const responseGuards = [
  ...partGuard('response_clauses'),
  ...partGuard('commitments'),
  ...partGuard('milestones'),
  `CREATE FUNCTION responses_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE item answer_items;
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state = 'sent'
        OR OLD.state = 'received' AND (NEW.state NOT IN ('received', 'sent')
          OR to_jsonb(NEW) - '{state,sent_at}'::text[] <> to_jsonb(OLD) - '{state,sent_at}'::text[])
        OR to_jsonb(NEW) - '{state,revision,change_note,signed_role,signed_level,received_on,sent_at,drafted_by,drafted_at}'::text[]
          <> to_jsonb(OLD) - '{state,revision,change_note,signed_role,signed_level,received_on,sent_at,drafted_by,drafted_at}'::text[] THEN
        ${refuse('an answer that was sent stays as it is; a correction is a new version', 'responses_stand')};
      END IF;
      IF NEW.state NOT IN ('received', 'sent') OR NEW.state = OLD.state THEN RETURN NEW; END IF;
      SELECT * INTO item FROM answer_items WHERE id = NEW.item_id;
      IF item.state = 'closed' THEN
        ${refuse('a closed item takes no answer', 'responses_not_when_closed')};
      END IF;
      IF EXISTS (SELECT 1 FROM recommendation_clauses c WHERE c.recommendation_id = item.recommendation_id
           AND NOT EXISTS (SELECT 1 FROM response_clauses r WHERE r.response_id = NEW.id AND r.clause_id = c.id)) THEN
        ${refuse('every clause needs its answer', 'responses_answer_every_clause')};
      END IF;
      IF EXISTS (SELECT 1 FROM response_clauses r WHERE r.response_id = NEW.id
           AND ((r.outcome = 'not_adopted') <> (r.reason_code IS NOT NULL)
             OR (r.outcome = 'not_adopted' AND jsonb_array_length(r.evidence) = 0)
             OR (r.outcome = 'under_consideration') <> (r.decide_on IS NOT NULL)
             OR (r.outcome = 'under_consideration' AND (SELECT count(*) FROM response_clauses e JOIN responses s ON s.id = e.response_id
                  WHERE e.clause_id = r.clause_id AND s.state = 'sent' AND s.id <> NEW.id AND e.outcome = 'under_consideration') > 1))) THEN
        ${refuse('a refusal has a reason and evidence, a consideration a date and one renewal', 'responses_outcomes')};
      END IF;
      IF NEW.state = 'sent' AND EXISTS (
           SELECT texts FROM response_clauses WHERE response_id = NEW.id AND NOT has_charter_languages(texts, item.forum_id)
           UNION ALL SELECT texts FROM commitments WHERE response_id = NEW.id AND NOT has_charter_languages(texts, item.forum_id)
           UNION ALL SELECT texts FROM milestones WHERE response_id = NEW.id AND NOT has_charter_languages(texts, item.forum_id)) THEN
        ${refuse('an answer counts in all languages of the charter', 'responses_in_every_language')};
      END IF;
      IF NEW.via = 'account' AND (OLD.state <> 'signed' OR array_position(ARRAY['operational', 'executive', 'board'], NEW.signed_level)
             < array_position(ARRAY['operational', 'executive', 'board'], NEW.demanded_level)
           OR NOT EXISTS (SELECT 1 FROM response_signoffs s WHERE s.response_id = NEW.id AND s.revision = NEW.revision
             AND s.kind = 'signed' AND s.level = NEW.signed_level AND s.account_id <> NEW.drafted_by)) THEN
        ${refuse('an answer is signed by somebody else, at the level that its severity demands', 'responses_signed')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER responses_guarded BEFORE UPDATE OR DELETE ON responses
    FOR EACH ROW EXECUTE FUNCTION responses_guard()`,
  // A new answer begins as a draft: nothing is born sent.
  `CREATE FUNCTION responses_begin() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state <> 'draft' THEN ${refuse('an answer begins as a draft', 'responses_begin_as_draft')}; END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER responses_begin_as_draft BEFORE INSERT ON responses FOR EACH ROW EXECUTE FUNCTION responses_begin()`,
];
