import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ISO 4217 codes by their number of decimals; a test holds this to `@baraza/money`. New ones come by a new migration. */
const CURRENCIES: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY ' +
    'COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS ' +
    'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR ' +
    'MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
    'STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const CHART: Record<string, string> = {
  asset: 'provider_balance bank in_transit receivable disputed',
  income: 'contributions',
  expense: 'grants compensation fees bank_charges exchange_difference',
  suspense: 'suspense',
  designation: 'uncleared free reserve committed payable_grants payable_compensation shortfall',
  contra: 'designated',
};

/** Accounts, entries and postings of the funds' books. What may be written into them is guarded by the next migration. */
export class Ledger1763700000300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createChart(queryRunner);
    await this.createAccounts(queryRunner);
    await this.createEntries(queryRunner);
    await this.createSummaries(queryRunner);
  }

  private async createChart(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE ledger_currencies (code text PRIMARY KEY, exponent smallint NOT NULL)`);
    for (const [exponent, codes] of Object.entries(CURRENCIES)) {
      const sql = `INSERT INTO ledger_currencies SELECT unnest($1::text[]), $2::smallint`;
      await queryRunner.query(sql, [codes.split(' '), Number(exponent)]);
    }
    await queryRunner.query(`
      CREATE TABLE ledger_chart (
        code text PRIMARY KEY,
        class text NOT NULL,
        half text NOT NULL CHECK (half IN ('actual', 'designation')),
        UNIQUE (code, class, half)
      )`);
    for (const [accountClass, codes] of Object.entries(CHART)) {
      const half = accountClass === 'designation' || accountClass === 'contra' ? 'designation' : 'actual';
      const sql = `INSERT INTO ledger_chart SELECT unnest($1::text[]), $2, $3`;
      await queryRunner.query(sql, [codes.split(' '), accountClass, half]);
    }
  }

  private async createAccounts(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ledger_accounts (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        fund_id uuid NOT NULL,
        currency text NOT NULL REFERENCES ledger_currencies,
        code text NOT NULL,
        class text NOT NULL,
        half text NOT NULL,
        FOREIGN KEY (code, class, half) REFERENCES ledger_chart (code, class, half),
        UNIQUE (fund_id, currency, code)
      )`);
    // The one row that decisions queue for. Room is left on the page so that its updates stay in place.
    await queryRunner.query(`
      CREATE TABLE ledger_pools (
        fund_id uuid NOT NULL,
        currency text NOT NULL REFERENCES ledger_currencies,
        free_minor bigint NOT NULL DEFAULT 0,
        shortfall_minor bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (fund_id, currency),
        CONSTRAINT ledger_free_never_negative CHECK (free_minor >= 0),
        CONSTRAINT ledger_shortfall_never_positive CHECK (shortfall_minor <= 0)
      ) WITH (fillfactor = 50)`);
  }

  private async createEntries(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ledger_entries (
        id uuid PRIMARY KEY,
        fund_id uuid NOT NULL,
        kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
        effective_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        cause_type text NOT NULL CHECK (length(cause_type) BETWEEN 1 AND 60),
        cause_id text NOT NULL CHECK (length(cause_id) BETWEEN 1 AND 200),
        idempotency_key text NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 200),
        input_hash text NOT NULL,
        memo text NOT NULL CHECK (length(memo) <= 500),
        reverses uuid REFERENCES ledger_entries,
        transaction_id xid8 NOT NULL,
        CONSTRAINT ledger_entries_idempotency UNIQUE (fund_id, idempotency_key)
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX ledger_entries_one_reversal ON ledger_entries (reverses) WHERE reverses IS NOT NULL`,
    );
    await queryRunner.query(`CREATE INDEX ledger_entries_of_fund ON ledger_entries (fund_id, recorded_at, id)`);
    await queryRunner.query(`CREATE INDEX ledger_entries_of_cause ON ledger_entries (cause_id, cause_type)`);
    // No foreign keys: checking them would share-lock the same account row in every transaction. The guard of the next
    // migration joins both tables instead, and neither ever loses a row.
    await queryRunner.query(`
      CREATE TABLE ledger_postings (
        entry_id uuid NOT NULL,
        line smallint NOT NULL,
        account_id bigint NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor <> 0 AND abs(amount_minor) <= 1000000000000000),
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (entry_id, account_id)
      )`);
    await queryRunner.query(
      `CREATE INDEX ledger_postings_of_account ON ledger_postings (account_id, recorded_at, entry_id) INCLUDE (amount_minor)`,
    );
  }

  private async createSummaries(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ledger_period_closes (
        id uuid PRIMARY KEY,
        fund_id uuid NOT NULL,
        closed_through date NOT NULL,
        resolution_id uuid NOT NULL,
        closed_at timestamptz NOT NULL,
        UNIQUE (fund_id, closed_through)
      )`);
    await queryRunner.query(`
      CREATE TABLE ledger_summaries (fund_id uuid NOT NULL, until timestamptz NOT NULL, PRIMARY KEY (fund_id, until))`);
    await queryRunner.query(`
      CREATE TABLE ledger_snapshots (
        account_id bigint NOT NULL REFERENCES ledger_accounts,
        until timestamptz NOT NULL,
        balance_minor bigint NOT NULL,
        PRIMARY KEY (account_id, until)
      )`);
    await queryRunner.query(`
      CREATE TABLE ledger_summary_requests (fund_id uuid PRIMARY KEY, requested_at timestamptz NOT NULL)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
