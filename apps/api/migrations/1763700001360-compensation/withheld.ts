import { appendOnly } from './offers.ts';

/**
 * Entries that show what one person received are not in the public books one by one: they enter the public totals
 * together with those of at least four others, as of a stated cut-off (T2). The figures themselves are exact.
 */
export const withheld: readonly string[] = [
  `CREATE TABLE ledger_disclosures (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    currency text NOT NULL REFERENCES ledger_currencies,
    number int NOT NULL CHECK (number > 0),
    cut_off timestamptz NOT NULL,
    people int NOT NULL CHECK (people >= 5),
    entries int NOT NULL CHECK (entries > 0),
    postings jsonb NOT NULL,
    cells jsonb NOT NULL,
    CONSTRAINT ledger_disclosures_number UNIQUE (fund_id, number)
  )`,
  appendOnly('ledger_disclosures'),
  `CREATE TABLE ledger_withheld_entries (
    entry_id uuid PRIMARY KEY REFERENCES ledger_entries,
    fund_id uuid NOT NULL,
    disclosure_id uuid REFERENCES ledger_disclosures
  )`,
  `CREATE INDEX ledger_withheld_undisclosed ON ledger_withheld_entries (fund_id) WHERE disclosure_id IS NULL`,
  `CREATE INDEX ledger_withheld_of_disclosure ON ledger_withheld_entries (disclosure_id)`,
  `CREATE FUNCTION ledger_withheld_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.disclosure_id IS NOT NULL OR NEW.entry_id <> OLD.entry_id OR NEW.fund_id <> OLD.fund_id THEN
        RAISE EXCEPTION 'an entry is disclosed once' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER ledger_withheld_entries_guard BEFORE UPDATE OR DELETE ON ledger_withheld_entries
    FOR EACH ROW EXECUTE FUNCTION ledger_withheld_guard()`,
  `CREATE FUNCTION ledger_withhold() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO ledger_withheld_entries (entry_id, fund_id) VALUES (NEW.id, NEW.fund_id);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER ledger_entries_withheld AFTER INSERT ON ledger_entries
    FOR EACH ROW WHEN (NEW.cause_type = 'compensation-payment') EXECUTE FUNCTION ledger_withhold()`,
];
