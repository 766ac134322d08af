import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the fund answers where a forum asks for an independent expert: a day rate offered to an organisation, or a no with a reason. */
export class ExpertAnswers1763700001381 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const statements = [
  `CREATE TABLE expert_answers (
    id uuid PRIMARY KEY,
    expert_request_id uuid NOT NULL REFERENCES expert_requests (id),
    fund_id uuid NOT NULL REFERENCES funds (id),
    day_rate_id uuid UNIQUE REFERENCES day_rate_offers (id),
    reason text CHECK (length(reason) BETWEEN 10 AND 2000),
    answered_by uuid NOT NULL REFERENCES accounts (id),
    answered_at timestamptz NOT NULL,
    CONSTRAINT expert_answers_one_way CHECK ((day_rate_id IS NULL) <> (reason IS NULL))
  )`,
  `CREATE INDEX expert_answers_of_request ON expert_answers (expert_request_id, answered_at, id)`,
  `CREATE UNIQUE INDEX expert_answers_one_no ON expert_answers (expert_request_id, fund_id) WHERE reason IS NOT NULL`,
  `CREATE TRIGGER expert_answers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON expert_answers
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
