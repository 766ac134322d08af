import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose bank details which fund's second officer confirms, and names behind ways to be paid that carry none. */
export class PaidByCompensation1763700001410 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...payees, ...names]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const payees: readonly string[] = [
  // A fund asks an organisation about its account where it pays it: an award, a day rate, or what people may give on
  // by the fund's own schedule, for which an NGO has to be vetted.
  `CREATE VIEW payee_funds AS
    SELECT p.id AS payee_id, p.organisation_id, a.fund_id FROM payees p JOIN awards a ON a.organisation_id = p.organisation_id
    UNION
    SELECT p.id, p.organisation_id, d.fund_id FROM payees p
      JOIN day_rate_offers d ON d.organisation_id = p.organisation_id AND d.currency = p.currency AND d.state IN ('offered', 'accepted')
    UNION
    SELECT p.id, p.organisation_id, s.fund_id FROM payees p
      JOIN organisations o ON o.id = p.organisation_id AND o.kind = 'ngo'
      JOIN LATERAL (SELECT outcome FROM vettings WHERE organisation_id = o.id ORDER BY vetted_at DESC LIMIT 1) v
        ON v.outcome = 'passed'
      JOIN (SELECT DISTINCT ON (fund_id) fund_id, content FROM honorarium_schedules ORDER BY fund_id, version DESC) s
        ON s.content -> 'areas' @> jsonb_build_array(jsonb_build_object('currency', p.currency))`,
  // As before, and now for the office too: a second officer of such a fund, who never had a part in the organisation.
  `CREATE OR REPLACE FUNCTION payee_confirmation_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM payee_details d WHERE d.id = NEW.details_id AND d.entered_by = NEW.decided_by) THEN
        RAISE EXCEPTION 'who entered bank details cannot confirm them'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payee_confirmations_two_people';
      END IF;
      IF NOT EXISTS (
           SELECT 1 FROM payee_details d JOIN payee_funds t ON t.payee_id = d.payee_id JOIN funds f ON f.id = t.fund_id
             JOIN role_assignments r ON r.organisation_id = f.organisation_id AND r.role = 'second_officer'
            WHERE d.id = NEW.details_id AND r.account_id = NEW.decided_by
              AND r.starts_at <= NEW.decided_at AND (r.ends_at IS NULL OR r.ends_at > NEW.decided_at))
         OR EXISTS (
           SELECT 1 FROM payee_details d JOIN payees p ON p.id = d.payee_id
             JOIN role_assignments r ON r.organisation_id = p.organisation_id
            WHERE d.id = NEW.details_id AND r.account_id = NEW.decided_by) THEN
        RAISE EXCEPTION 'bank details are confirmed by the second officer of a fund that pays, and by nobody of the organisation'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payee_confirmations_office';
      END IF;
      RETURN NEW;
    END $$`,
];

const names: readonly string[] = [
  // A voucher and cash carry no name; where the law wants people looked up, one is sealed beside the number or place.
  `ALTER TABLE compensation_methods ADD COLUMN name_given boolean NOT NULL DEFAULT false`,
];
