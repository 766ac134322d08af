import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './1763700001340-answers/refuse.ts';

const TABLES = ['response_clauses', 'milestone_reports', 'interim_measures'] as const;

/** The company that a row of a table speaks for. */
const ADDRESSEE: Readonly<Record<(typeof TABLES)[number], string>> = {
  response_clauses: `(SELECT i.addressee_id FROM responses r JOIN answer_items i ON i.id = r.item_id WHERE r.id = NEW.response_id)`,
  milestone_reports: `(SELECT addressee_id FROM answer_items WHERE id = NEW.item_id)`,
  interim_measures: `(SELECT addressee_id FROM answer_items WHERE id = NEW.item_id)`,
};

/** Files that stand behind an answer are its own company's, and what is said of them is what they are. */
const evidence = TABLES.flatMap((table) => [
  `CREATE INDEX ${table}_evidence ON ${table} USING gin (evidence jsonb_path_ops)`,
  `CREATE FUNCTION ${table}_evidence_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (
        SELECT 1 FROM jsonb_array_elements(NEW.evidence) piece
         WHERE piece ->> 'fileId' IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM files f JOIN addressees a ON a.organisation_id = f.organisation_id
            WHERE f.id = (piece ->> 'fileId')::uuid AND a.id = ${ADDRESSEE[table]}
              AND piece -> 'file' ->> 'id' = piece ->> 'fileId'
              AND piece -> 'file' ->> 'sha256' = encode(f.sha256, 'hex'))) THEN
        ${refuse('evidence is a file that the company itself handed in', 'evidence_files_of_the_company')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER ${table}_evidence_guarded BEFORE INSERT OR UPDATE OF evidence ON ${table}
    FOR EACH ROW EXECUTE FUNCTION ${table}_evidence_guard()`,
]);

/** Rule I6 for alerts: only the forum's safety officer holds one, with reasons and an end; `held_until` follows its holds. */
const holds = [
  `CREATE TABLE alert_holds (
    id uuid PRIMARY KEY,
    alert_id uuid NOT NULL REFERENCES urgent_alerts (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 4000),
    placed_at timestamptz NOT NULL,
    until_on date NOT NULL CHECK (until_on <= (placed_at AT TIME ZONE 'UTC')::date + 90),
    released_at timestamptz,
    released_by uuid REFERENCES accounts (id),
    CONSTRAINT alert_holds_release_is_whole CHECK ((released_at IS NULL) = (released_by IS NULL))
  )`,
  `CREATE INDEX alert_holds_alert ON alert_holds (alert_id, until_on)`,
  `CREATE FUNCTION alert_holds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' AND NOT EXISTS (
        SELECT 1 FROM forum_appointments a JOIN urgent_alerts u ON u.forum_id = a.forum_id
         WHERE u.id = NEW.alert_id AND a.account_id = NEW.account_id AND a.role = 'safety_officer' AND a.period @> NEW.placed_at)
        OR TG_OP = 'DELETE'
        OR TG_OP = 'UPDATE' AND (OLD.released_at IS NOT NULL
          OR to_jsonb(NEW) - '{released_at,released_by}'::text[] <> to_jsonb(OLD) - '{released_at,released_by}'::text[]) THEN
        ${refuse('only the forum’s safety officer holds, and a hold only ends', 'alert_holds_by_safety_officer')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER alert_holds_guarded BEFORE INSERT OR UPDATE OR DELETE ON alert_holds
    FOR EACH ROW EXECUTE FUNCTION alert_holds_guard()`,
  `CREATE FUNCTION alert_held_until(alert uuid) RETURNS date LANGUAGE sql STABLE AS $$
    SELECT max(until_on) FROM alert_holds WHERE alert_id = alert AND released_at IS NULL $$`,
  `CREATE FUNCTION alert_holds_follow() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE urgent_alerts SET held_until = alert_held_until(id) WHERE id = NEW.alert_id;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER alert_holds_followed AFTER INSERT OR UPDATE ON alert_holds
    FOR EACH ROW EXECUTE FUNCTION alert_holds_follow()`,
  `CREATE FUNCTION urgent_alerts_held_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.held_until IS DISTINCT FROM alert_held_until(NEW.id) THEN
        ${refuse('an alert is held by its safety officer’s holds alone', 'urgent_alerts_held_by_holds')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER urgent_alerts_held_guarded BEFORE INSERT OR UPDATE OF held_until ON urgent_alerts
    FOR EACH ROW EXECUTE FUNCTION urgent_alerts_held_guard()`,
];

export class AnswerEvidence1763700001390 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...evidence, ...holds]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
