import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that a bank changed into another currency: two lines of its statements, and two people who say so. */
export class CurrencyExchanges1763700001411 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const statements: readonly string[] = [
  `ALTER TABLE statement_lines DROP CONSTRAINT statement_lines_state_check`,
  `ALTER TABLE statement_lines ADD CONSTRAINT statement_lines_state_check
     CHECK (state IN ('entered', 'unexplained', 'confirmed_payment', 'returned_payment', 'repeated', 'bank_charge',
                      'recorded_elsewhere', 'exchange', 'withdrawn'))`,
  `CREATE TABLE currency_exchanges (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    sold_line_id uuid NOT NULL REFERENCES statement_lines,
    bought_line_id uuid NOT NULL REFERENCES statement_lines,
    source text NOT NULL CHECK (length(source) BETWEEN 5 AND 300),
    state text NOT NULL CHECK (state IN ('proposed', 'booked', 'refused')),
    proposed_by uuid NOT NULL REFERENCES accounts,
    proposed_at timestamptz NOT NULL,
    answered_by uuid REFERENCES accounts,
    answered_at timestamptz,
    CONSTRAINT currency_exchanges_two_people CHECK (answered_by <> proposed_by),
    CHECK ((state = 'proposed') = (answered_by IS NULL) AND (answered_by IS NULL) = (answered_at IS NULL))
  )`,
  `CREATE UNIQUE INDEX currency_exchanges_one_per_sold ON currency_exchanges (sold_line_id) WHERE state <> 'refused'`,
  `CREATE UNIQUE INDEX currency_exchanges_one_per_bought ON currency_exchanges (bought_line_id) WHERE state <> 'refused'`,
  `CREATE INDEX currency_exchanges_of_fund ON currency_exchanges (fund_id, state, proposed_at)`,
  // What left in one currency came in in another, on the same fund's statements; and what was said never changes.
  `CREATE FUNCTION currency_exchange_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'an exchange does not disappear' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF TG_OP = 'UPDATE' AND (OLD.state <> 'proposed' OR to_jsonb(NEW) - '{state,answered_by,answered_at}'::text[]
                                                       <> to_jsonb(OLD) - '{state,answered_by,answered_at}'::text[]) THEN
        RAISE EXCEPTION 'what an exchange says does not change' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF TG_OP = 'INSERT' AND NOT EXISTS (
           SELECT 1 FROM statement_lines sold JOIN statement_lines bought ON bought.currency <> sold.currency
            WHERE sold.id = NEW.sold_line_id AND bought.id = NEW.bought_line_id AND sold.fund_id = NEW.fund_id
              AND bought.fund_id = NEW.fund_id AND sold.direction = 'debit' AND bought.direction = 'credit'
              AND sold.state = 'unexplained' AND bought.state = 'unexplained') THEN
        RAISE EXCEPTION 'an exchange is two unexplained lines of one fund in two currencies'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'currency_exchanges_two_lines';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER currency_exchanges_guard BEFORE INSERT OR UPDATE OR DELETE ON currency_exchanges
    FOR EACH ROW EXECUTE FUNCTION currency_exchange_guard()`,
];
