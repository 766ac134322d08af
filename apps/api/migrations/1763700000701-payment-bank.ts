import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Batches for the bank, and what the bank's statements say (M5, M7). */
export class PaymentBank1763700000701 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...batches, ...statements]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const appendOnly = (table: string): string =>
  `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

const batches = [
  // The fund's own accounts, from which it pays. They stand on its invoices, so they are no secret; each is a new row.
  `CREATE TABLE paying_accounts (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    currency text NOT NULL REFERENCES ledger_currencies,
    holder_name text NOT NULL CHECK (length(holder_name) BETWEEN 1 AND 140),
    street_name text CHECK (length(street_name) <= 70),
    post_code text CHECK (length(post_code) <= 16),
    town_name text NOT NULL CHECK (length(town_name) BETWEEN 1 AND 35),
    country char(2) NOT NULL,
    account_number text NOT NULL CHECK (length(account_number) BETWEEN 1 AND 34),
    is_iban boolean NOT NULL,
    bic text CHECK (length(bic) IN (8, 11)),
    entered_by uuid NOT NULL REFERENCES accounts,
    entered_at timestamptz NOT NULL,
    CHECK (is_iban OR bic IS NOT NULL)
  )`,
  `CREATE INDEX paying_accounts_latest ON paying_accounts (fund_id, currency, entered_at)`,
  appendOnly('paying_accounts'),
  `CREATE TABLE payment_batches (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    number int NOT NULL CHECK (number > 0),
    execute_on date NOT NULL,
    created_by uuid NOT NULL REFERENCES accounts,
    created_at timestamptz NOT NULL,
    CONSTRAINT payment_batches_number UNIQUE (fund_id, number)
  )`,
  appendOnly('payment_batches'),
  `CREATE TABLE payment_batch_items (
    batch_id uuid NOT NULL REFERENCES payment_batches,
    order_id uuid NOT NULL REFERENCES payment_orders,
    state text NOT NULL CHECK (state IN ('pending', 'sent', 'refused')),
    attempt int CHECK (attempt > 0),
    refusal jsonb,
    settled_at timestamptz,
    PRIMARY KEY (batch_id, order_id),
    CHECK ((state = 'pending') = (settled_at IS NULL)),
    CHECK ((state = 'sent') = (attempt IS NOT NULL)),
    CHECK ((state = 'refused') = (refusal IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX payment_batch_items_one_pending ON payment_batch_items (order_id) WHERE state = 'pending'`,
  `CREATE UNIQUE INDEX payment_batch_items_attempt ON payment_batch_items (order_id, attempt) WHERE state = 'sent'`,
  `CREATE TABLE payment_batch_downloads (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES payment_batches,
    sha256 bytea NOT NULL,
    downloaded_by uuid NOT NULL REFERENCES accounts,
    downloaded_at timestamptz NOT NULL
  )`,
  appendOnly('payment_batch_downloads'),
  // Each sending of an order: a returned payment that is sent again is a second attempt of the same order.
  `CREATE TABLE payment_attempts (
    order_id uuid NOT NULL REFERENCES payment_orders,
    number int NOT NULL CHECK (number > 0),
    batch_id uuid NOT NULL REFERENCES payment_batches,
    state text NOT NULL CHECK (state IN ('sent', 'confirmed', 'returned')),
    sent_at timestamptz NOT NULL,
    sent_by uuid NOT NULL REFERENCES accounts,
    confirmed_on date,
    confirmed_at timestamptz,
    returned_on date,
    returned_at timestamptz,
    returned_minor bigint,
    return_reason text CHECK (length(return_reason) <= 35),
    PRIMARY KEY (order_id, number),
    CHECK ((confirmed_at IS NULL) = (confirmed_on IS NULL)),
    CHECK ((state = 'returned') = (returned_at IS NOT NULL AND returned_on IS NOT NULL AND returned_minor IS NOT NULL))
  )`,
];

const statements = [
  `CREATE TABLE bank_statements (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    sha256 bytea NOT NULL,
    line_count int NOT NULL CHECK (line_count >= 0),
    uploaded_by uuid NOT NULL REFERENCES accounts,
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT bank_statements_once UNIQUE (fund_id, sha256)
  )`,
  appendOnly('bank_statements'),
  `CREATE TABLE statement_lines (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    statement_id uuid REFERENCES bank_statements,
    line_key text NOT NULL,
    direction text NOT NULL CHECK (direction IN ('credit', 'debit')),
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL REFERENCES ledger_currencies,
    booked_on date NOT NULL,
    end_to_end_id text CHECK (length(end_to_end_id) <= 35),
    bank_reference text CHECK (length(bank_reference) <= 100),
    remittance_text text CHECK (length(remittance_text) <= 500),
    return_reason text CHECK (length(return_reason) <= 35),
    state text NOT NULL CHECK (state IN ('entered', 'unexplained', 'confirmed_payment', 'returned_payment', 'repeated', 'bank_charge',
                                         'recorded_elsewhere', 'withdrawn')),
    reason text,
    order_id uuid REFERENCES payment_orders,
    note text CHECK (length(note) <= 1000),
    entered_by uuid NOT NULL REFERENCES accounts,
    entered_at timestamptz NOT NULL,
    settled_by uuid REFERENCES accounts,
    settled_at timestamptz,
    CONSTRAINT statement_lines_once UNIQUE (fund_id, line_key),
    CONSTRAINT statement_lines_two_people CHECK (statement_id IS NOT NULL OR settled_by IS NULL OR settled_by <> entered_by),
    CHECK (statement_id IS NULL OR state <> 'entered'),
    CHECK (statement_id IS NOT NULL OR state = 'entered' OR settled_by IS NOT NULL)
  )`,
  `CREATE INDEX statement_lines_of_fund ON statement_lines (fund_id, booked_on, id)`,
  `CREATE INDEX statement_lines_open ON statement_lines (fund_id, booked_on, id) WHERE state IN ('entered', 'unexplained')`,
  `CREATE INDEX statement_lines_of_order ON statement_lines (order_id)`,
];
