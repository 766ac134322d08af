const refuse = (message: string, constraint: string): string =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = '${constraint}'`;

/** What an adopted position still may do: be delivered. Everything else about it is fixed. */
const STEPS = `(OLD.state, NEW.state) IN (('drafting', 'drafting'), ('drafting', 'deciding'), ('drafting', 'withdrawn'),
  ('deciding', 'deciding'), ('deciding', 'drafting'), ('deciding', 'withdrawn'), ('deciding', 'adopted'), ('adopted', 'delivered'))`;

/** Every language of a text that people wrote or translated: of this very version, in the languages of the charter. */
const functions = [
  `CREATE FUNCTION position_languages(of_forum uuid) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    SELECT jsonb_array_elements_text(content->'languages') FROM
      (SELECT content FROM forum_charters WHERE forum_id = of_forum ORDER BY version DESC LIMIT 1) charter $$`,
  `CREATE FUNCTION clause_texts(clause uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(p.language, c.text) || coalesce((SELECT jsonb_object_agg(t.language, t.text)
        FROM position_translations t WHERE t.clause_id = c.id AND t.of_version = c.version AND t.language <> p.language), '{}')
      FROM position_clauses c JOIN positions p ON p.id = c.position_id WHERE c.id = clause $$`,
  `CREATE FUNCTION opinion_texts(opinion uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(o.language, o.text) || coalesce((SELECT jsonb_object_agg(t.language, t.text)
        FROM position_translations t WHERE t.opinion_id = o.id AND t.of_version = o.version AND t.language <> o.language), '{}')
      FROM minority_opinions o WHERE o.id = opinion $$`,
  // What is missing before a position can be adopted, as pairs of a language and something it is missing for.
  `CREATE FUNCTION position_gaps(of_position uuid) RETURNS TABLE (language text, clause_id uuid, opinion_id uuid)
    LANGUAGE sql STABLE AS $$
      SELECT l, c.id, NULL::uuid FROM positions p CROSS JOIN LATERAL position_languages(p.forum_id) l
        JOIN position_clauses c ON c.position_id = p.id AND c.removed_at IS NULL
        LEFT JOIN recommendations r ON r.id = c.recommendation_id
       WHERE p.id = of_position AND r.removed_at IS NULL AND NOT clause_texts(c.id) ? l
      UNION ALL
      SELECT l, NULL, o.id FROM positions p CROSS JOIN LATERAL position_languages(p.forum_id) l
        JOIN minority_opinions o ON o.position_id = p.id AND o.state = 'attached'
       WHERE p.id = of_position AND NOT opinion_texts(o.id) ? l $$`,
];

const adoption = `
  IF NOT EXISTS (SELECT 1 FROM position_decisions d WHERE d.position_id = NEW.id AND d.outcome = 'passed'
      AND d.text_version = NEW.text_version) THEN
    ${refuse('these words were not voted on', 'positions_adopted_by_vote')}; END IF;
  IF EXISTS (SELECT 1 FROM position_gaps(NEW.id)) THEN
    ${refuse('not every language of the charter exists', 'positions_in_all_languages')}; END IF;
  IF EXISTS (SELECT 1 FROM minority_opinions o JOIN position_decisions d ON d.position_id = o.position_id AND d.outcome = 'passed'
      WHERE o.position_id = NEW.id AND o.state IN ('begun', 'gathering') AND NEW.adopted_at < d.decided_at + interval '7 days') THEN
    ${refuse('a minority opinion is waited for', 'positions_wait_for_minority')}; END IF;
  IF NOT EXISTS (SELECT 1 FROM recommendations r WHERE r.position_id = NEW.id AND r.removed_at IS NULL) OR EXISTS (
      SELECT 1 FROM recommendations r WHERE r.position_id = NEW.id AND r.removed_at IS NULL AND (r.titles IS NULL
        OR NOT EXISTS (SELECT 1 FROM recommendation_clauses f WHERE f.recommendation_id = r.id))) OR EXISTS (
      SELECT 1 FROM position_clauses c LEFT JOIN recommendation_clauses f ON f.id = c.id
        JOIN recommendations r ON r.id = c.recommendation_id AND r.removed_at IS NULL
       WHERE c.position_id = NEW.id AND c.part = 'clause' AND c.removed_at IS NULL
         AND (f.id IS NULL OR f.texts <> clause_texts(c.id))) THEN
    ${refuse('the frozen words are not those that were voted on', 'positions_frozen_whole')}; END IF;`;

const positionsGuard = [
  `CREATE FUNCTION positions_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' OR NOT (${STEPS}) OR NEW.slug <> OLD.slug OR NEW.forum_id <> OLD.forum_id
       OR (OLD.state IN ('adopted', 'delivered') AND to_jsonb(NEW) - '{state,delivered_at}'::text[]
         <> to_jsonb(OLD) - '{state,delivered_at}'::text[]) THEN
      ${refuse('a position does not go back', 'positions_forward')}; END IF;
    IF NEW.state = 'adopted' AND OLD.state = 'deciding' THEN ${adoption} END IF;
    IF NEW.state = 'delivered' AND EXISTS (SELECT 1 FROM recommendations r WHERE r.position_id = NEW.id AND r.removed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM position_deliveries d WHERE d.position_id = NEW.id AND d.addressee_id = r.addressee_id)) THEN
      ${refuse('somebody has not received it', 'positions_delivered_to_all')}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER positions_guard BEFORE UPDATE OR DELETE ON positions FOR EACH ROW EXECUTE FUNCTION positions_guard()`,
  `ALTER TABLE positions ENABLE ALWAYS TRIGGER positions_guard`,
];

const recommendationsGuard = [
  `CREATE FUNCTION recommendations_guard() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE stage text; BEGIN
    SELECT p.state INTO stage FROM positions p WHERE p.id = coalesce(NEW.position_id, OLD.position_id);
    IF TG_OP = 'DELETE' OR NOT (stage = 'drafting' OR TG_OP = 'UPDATE' AND stage = 'deciding'
         AND to_jsonb(NEW) - '{titles,evidence,level}'::text[] = to_jsonb(OLD) - '{titles,evidence,level}'::text[])
       OR (TG_OP = 'UPDATE' AND (NEW.position_id <> OLD.position_id OR OLD.removed_at IS NOT NULL)) THEN
      ${refuse('words change while they are drafted only', 'position_words_fixed')}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER recommendations_guard BEFORE INSERT OR UPDATE OR DELETE ON recommendations
    FOR EACH ROW EXECUTE FUNCTION recommendations_guard()`,
  `ALTER TABLE recommendations ENABLE ALWAYS TRIGGER recommendations_guard`,
];

const FIXED = `(SELECT p.state FROM recommendations r JOIN positions p ON p.id = r.position_id WHERE r.id = coalesce(NEW.recommendation_id, OLD.recommendation_id))`;

const partsGuard = [
  // Frozen while the position is adopted, in that very transaction, and never again.
  `CREATE FUNCTION recommendation_clauses_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP <> 'INSERT' OR ${FIXED} <> 'deciding' THEN ${refuse('adopted words stay', 'position_words_fixed')}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER recommendation_clauses_guard BEFORE INSERT OR UPDATE OR DELETE ON recommendation_clauses
    FOR EACH ROW EXECUTE FUNCTION recommendation_clauses_guard()`,
  `ALTER TABLE recommendation_clauses ENABLE ALWAYS TRIGGER recommendation_clauses_guard`,
  `CREATE TRIGGER recommendation_clauses_whole BEFORE TRUNCATE ON recommendation_clauses
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE FUNCTION recommendation_sources_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF ${FIXED} <> 'drafting' THEN ${refuse('words change while they are drafted only', 'position_words_fixed')}; END IF;
    RETURN coalesce(NEW, OLD); END $$`,
  `CREATE TRIGGER recommendation_sources_guard BEFORE INSERT OR UPDATE OR DELETE ON recommendation_sources
    FOR EACH ROW EXECUTE FUNCTION recommendation_sources_guard()`,
  `CREATE TRIGGER position_deliveries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON position_deliveries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE FUNCTION restatements_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' OR OLD.verdict IS NOT NULL OR ROW (NEW.recommendation_id, NEW.round, NEW.text, NEW.language,
        NEW.restated_at) IS DISTINCT FROM ROW (OLD.recommendation_id, OLD.round, OLD.text, OLD.language, OLD.restated_at) THEN
      ${refuse('what was said stands', 'restatements_stand')}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER restatements_guard BEFORE UPDATE OR DELETE ON restatements
    FOR EACH ROW EXECUTE FUNCTION restatements_guard()`,
  `CREATE FUNCTION position_questions_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' OR OLD.answer IS NOT NULL OR ROW (NEW.recommendation_id, NEW.text, NEW.asked_at)
        IS DISTINCT FROM ROW (OLD.recommendation_id, OLD.text, OLD.asked_at) THEN
      ${refuse('what was asked and answered stands', 'position_questions_stand')}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER position_questions_guard BEFORE UPDATE OR DELETE ON position_questions
    FOR EACH ROW EXECUTE FUNCTION position_questions_guard()`,
];

export const frozenGuards = [...functions, ...positionsGuard, ...recommendationsGuard, ...partsGuard];
