import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Funds, what companies contribute to them, and what the payment provider and the bank said about it. */
export class Fund1763700000500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createFunds(queryRunner);
    await this.createContributions(queryRunner);
    await this.createBankTransfers(queryRunner);
    await this.createProviderInbox(queryRunner);
  }

  private async createFunds(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE funds (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL UNIQUE REFERENCES organisations,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        purpose text NOT NULL CHECK (length(purpose) <= 2000),
        charter jsonb NOT NULL,
        receiving_accounts jsonb NOT NULL,
        established_on date NOT NULL,
        founding_hash text NOT NULL UNIQUE
      )`);
  }

  private async createContributions(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE contributions (
        id uuid PRIMARY KEY,
        fund_id uuid NOT NULL REFERENCES funds,
        organisation_id uuid NOT NULL REFERENCES organisations,
        account_id uuid NOT NULL REFERENCES accounts,
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        currency text NOT NULL REFERENCES ledger_currencies,
        rail text NOT NULL CHECK (rail IN ('card', 'bank_debit', 'transfer')),
        state text NOT NULL CHECK (state IN ('awaiting_payment', 'processing', 'failed', 'expired', 'received', 'partly_cleared',
                                             'cleared', 'disputed', 'lost', 'partly_refunded', 'refunded')),
        purchase_order text CHECK (length(purchase_order) <= 100),
        reference text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        received_at timestamptz,
        clears_at timestamptz,
        cleared_minor bigint NOT NULL DEFAULT 0 CHECK (cleared_minor >= 0),
        covered_minor bigint NOT NULL DEFAULT 0 CHECK (covered_minor BETWEEN 0 AND cleared_minor),
        held_by_share_limit boolean NOT NULL DEFAULT false,
        session_id text UNIQUE,
        checkout_url text,
        payment_intent text UNIQUE
      )`);
    await queryRunner.query(
      `CREATE INDEX contributions_of_organisation ON contributions (organisation_id, created_at, id)`,
    );
    await queryRunner.query(`CREATE INDEX contributions_of_fund ON contributions (fund_id, created_at, id)`);
    // What happened to the money of a contribution, one row per fact at the provider or the bank: the key makes each
    // count once, and all other figures of the contribution are sums over these rows.
    await queryRunner.query(`
      CREATE TABLE contribution_movements (
        contribution_id uuid NOT NULL REFERENCES contributions,
        provider_key text NOT NULL UNIQUE CHECK (length(provider_key) BETWEEN 1 AND 200),
        kind text NOT NULL CHECK (kind IN ('received', 'refunded', 'refund_failed', 'dispute_opened', 'dispute_won', 'dispute_lost')),
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        fee_minor bigint NOT NULL,
        uncleared_minor bigint NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (contribution_id, provider_key)
      )`);
    await queryRunner.query(`
      CREATE TRIGGER contribution_movements_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contribution_movements
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await queryRunner.query(`
      CREATE TABLE contribution_clearings (
        contribution_id uuid NOT NULL REFERENCES contributions,
        number int NOT NULL CHECK (number > 0),
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        cycle int NOT NULL,
        cleared_at timestamptz NOT NULL,
        PRIMARY KEY (contribution_id, number)
      )`);
    await queryRunner.query(`
      CREATE TRIGGER contribution_clearings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contribution_clearings
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await queryRunner.query(`
      CREATE TABLE contribution_receipts (
        contribution_id uuid PRIMARY KEY REFERENCES contributions,
        fund_id uuid NOT NULL REFERENCES funds,
        number int NOT NULL CHECK (number > 0),
        issued_on date NOT NULL,
        UNIQUE (fund_id, number)
      )`);
    await queryRunner.query(`
      CREATE TRIGGER contribution_receipts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contribution_receipts
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  private async createBankTransfers(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE bank_transfers (
        id uuid PRIMARY KEY,
        fund_id uuid NOT NULL REFERENCES funds,
        contribution_id uuid NOT NULL REFERENCES contributions,
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        currency text NOT NULL REFERENCES ledger_currencies,
        value_on date NOT NULL,
        bank_reference text NOT NULL CHECK (length(bank_reference) BETWEEN 1 AND 100),
        state text NOT NULL CHECK (state IN ('entered', 'confirmed', 'rejected')),
        entered_by uuid NOT NULL REFERENCES accounts,
        entered_at timestamptz NOT NULL,
        decided_by uuid REFERENCES accounts,
        decided_at timestamptz,
        rejection text CHECK (length(rejection) <= 500),
        CONSTRAINT bank_transfers_two_people CHECK (decided_by <> entered_by),
        CHECK ((state = 'entered') = (decided_by IS NULL))
      )`);
    // A line of the statement counts once; after a rejection it may be entered again, correctly.
    await queryRunner.query(`
      CREATE UNIQUE INDEX bank_transfers_line ON bank_transfers (fund_id, bank_reference) WHERE state <> 'rejected'`);
    await queryRunner.query(`CREATE INDEX bank_transfers_of_fund ON bank_transfers (fund_id, entered_at, id)`);
  }

  private async createProviderInbox(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE provider_events (
        id text PRIMARY KEY CHECK (length(id) <= 100),
        type text NOT NULL,
        object_kind text NOT NULL,
        object_id text NOT NULL,
        created_at timestamptz NOT NULL,
        stored_at timestamptz NOT NULL,
        handled_at timestamptz
      )`);
    // What the provider says and this version does not understand: shown to the finance officer, never dropped.
    await queryRunner.query(`
      CREATE TABLE provider_parked (
        provider_key text PRIMARY KEY CHECK (length(provider_key) <= 200),
        reason text NOT NULL CHECK (length(reason) <= 500),
        parked_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE provider_sweeps (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        swept_through timestamptz NOT NULL
      )`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
