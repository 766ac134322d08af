import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = [
  'ledger_currencies',
  'ledger_chart',
  'ledger_accounts',
  'ledger_entries',
  'ledger_postings',
  'ledger_period_closes',
  'ledger_summaries',
  'ledger_snapshots',
];

/**
 * The rules of the books, kept by the database itself whoever writes: both halves of every entry sum to zero per
 * currency, nothing is changed or removed, nothing lands in a closed period, free money never goes below zero.
 */
export class LedgerGuards1763700000301 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of APPEND_ONLY) await this.makeAppendOnly(queryRunner, table);
    await this.guardEntries(queryRunner);
    await this.guardPostings(queryRunner);
    await this.guardPools(queryRunner);
    await this.guardWholeEntry(queryRunner);
    await this.guardMilestones(queryRunner);
    await this.createPosting(queryRunner);
  }

  private async makeAppendOnly(queryRunner: QueryRunner, table: string): Promise<void> {
    await queryRunner.query(`
      CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await queryRunner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_append_only`);
  }

  /**
   * A posting transaction shares a lock with its like; closing a period and summarising take it alone. So neither can
   * miss an entry that is being written, and the recorded time of an entry never lies before a finished summary.
   */
  private async guardEntries(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION ledger_books_lock(fund uuid) RETURNS bigint LANGUAGE sql IMMUTABLE AS
      $$ SELECT hashtextextended(fund::text, 763700000300) $$`);
    await queryRunner.query(`
      CREATE FUNCTION ledger_guard_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE closed date; summarised timestamptz;
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(ledger_books_lock(NEW.fund_id));
        SELECT (SELECT max(closed_through) FROM ledger_period_closes WHERE fund_id = NEW.fund_id),
               (SELECT max(until) FROM ledger_summaries WHERE fund_id = NEW.fund_id) INTO closed, summarised;
        IF NEW.effective_on <= closed THEN
          RAISE EXCEPTION 'the books are closed through %', closed
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'ledger_period_open',
                  DETAIL = json_build_object('closedThrough', closed)::text;
        END IF;
        NEW.recorded_at := greatest(NEW.recorded_at, summarised + interval '1 millisecond');
        NEW.transaction_id := pg_current_xact_id();
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER ledger_entries_guard BEFORE INSERT ON ledger_entries
      FOR EACH ROW EXECUTE FUNCTION ledger_guard_entry()`);
    await queryRunner.query(`ALTER TABLE ledger_entries ENABLE ALWAYS TRIGGER ledger_entries_guard`);
  }

  /**
   * Postings come in statements that balance, for entries of the same transaction and fund only; then they move the pool.
   * Small and large statements share one plan, so the plans that would read whole tables are ruled out.
   */
  private async guardPostings(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION ledger_guard_postings() RETURNS trigger LANGUAGE plpgsql
      SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
      DECLARE moved record;
      BEGIN
        FOR moved IN
          SELECT fund_id, currency, bool_and(fits) AS fits, sum(free)::bigint AS free, sum(shortfall)::bigint AS shortfall
            FROM (SELECT a.fund_id, a.currency,
                         count(*) = count(e.fund_id) AND count(*) = count(a.fund_id)
                           AND coalesce(bool_and(e.transaction_id = pg_current_xact_id() AND a.fund_id = e.fund_id
                                                 AND p.recorded_at = e.recorded_at), false)
                           AND coalesce(sum(p.amount_minor) FILTER (WHERE a.half = 'actual'), 0) = 0
                           AND coalesce(sum(p.amount_minor) FILTER (WHERE a.half = 'designation'), 0) = 0
                           AND coalesce(sum(p.amount_minor) FILTER (WHERE a.class IN ('asset', 'suspense', 'contra')), 0) = 0 AS fits,
                         coalesce(sum(p.amount_minor) FILTER (WHERE a.code = 'free'), 0) AS free,
                         coalesce(sum(p.amount_minor) FILTER (WHERE a.code = 'shortfall'), 0) AS shortfall
                    FROM fresh p
                    LEFT JOIN ledger_entries e ON e.id = p.entry_id
                    LEFT JOIN ledger_accounts a ON a.id = p.account_id
                   GROUP BY p.entry_id, a.fund_id, a.currency) entry
           GROUP BY fund_id, currency ORDER BY fund_id, currency
        LOOP
          IF NOT moved.fits THEN
            RAISE EXCEPTION 'postings do not balance or do not belong to their entry'
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'ledger_postings_balance';
          END IF;
          IF moved.free <> 0 OR moved.shortfall <> 0 THEN
            PERFORM ledger_move_pool(moved.fund_id, moved.currency, moved.free, moved.shortfall);
          END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER ledger_postings_guard AFTER INSERT ON ledger_postings REFERENCING NEW TABLE AS fresh
      FOR EACH STATEMENT EXECUTE FUNCTION ledger_guard_postings()`);
    await queryRunner.query(`ALTER TABLE ledger_postings ENABLE ALWAYS TRIGGER ledger_postings_guard`);
  }

  /** The pool's row is locked and moved by postings alone; what may not be taken is refused with the figures. */
  private async guardPools(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION ledger_move_pool(fund uuid, code text, free bigint, shortfall bigint) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE pool ledger_pools;
      BEGIN
        UPDATE ledger_pools SET free_minor = free_minor + free, shortfall_minor = shortfall_minor + shortfall
         WHERE fund_id = fund AND currency = code AND free_minor + free >= 0
           AND NOT (free < 0 AND shortfall <= 0 AND shortfall_minor + shortfall < 0);
        IF FOUND THEN RETURN; END IF;
        SELECT * INTO pool FROM ledger_pools WHERE fund_id = fund AND currency = code FOR UPDATE;
        RAISE EXCEPTION 'the pool does not allow this' USING ERRCODE = 'integrity_constraint_violation',
          CONSTRAINT = CASE WHEN pool.free_minor + free < 0 THEN 'ledger_pool_overdrawn' ELSE 'ledger_pool_in_shortfall' END,
          DETAIL = json_build_object('currency', code, 'freeMinor', pool.free_minor::text,
                                     'neededMinor', (-free)::text, 'shortfallMinor', (-pool.shortfall_minor)::text)::text;
      END $$`);
    await queryRunner.query(`
      CREATE FUNCTION ledger_guard_pool() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' AND NEW.free_minor = 0 AND NEW.shortfall_minor = 0 THEN RETURN NEW; END IF;
        IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1 THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'table ledger_pools follows the postings' USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER ledger_pools_guard BEFORE INSERT OR UPDATE OR DELETE ON ledger_pools
      FOR EACH ROW EXECUTE FUNCTION ledger_guard_pool()`);
    await queryRunner.query(`
      CREATE TRIGGER ledger_pools_stay BEFORE TRUNCATE ON ledger_pools FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await queryRunner.query(`ALTER TABLE ledger_pools ENABLE ALWAYS TRIGGER ledger_pools_guard`);
    await queryRunner.query(`ALTER TABLE ledger_pools ENABLE ALWAYS TRIGGER ledger_pools_stay`);
  }

  /** At commit each entry has postings, balances as a whole, and mirrors what it reverses to the last minor unit. */
  private async guardWholeEntry(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION ledger_guard_whole_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE currencies int; balanced int;
      BEGIN
        SELECT count(*), count(*) FILTER (WHERE whole.actual = 0 AND whole.designation = 0) INTO currencies, balanced
          FROM (SELECT coalesce(sum(p.amount_minor) FILTER (WHERE a.half = 'actual'), 0) AS actual,
                       coalesce(sum(p.amount_minor) FILTER (WHERE a.half = 'designation'), 0) AS designation
                  FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
                 WHERE p.entry_id = NEW.id GROUP BY a.currency) whole;
        IF currencies = 0 OR currencies <> balanced THEN
          RAISE EXCEPTION 'entry % does not balance to zero', NEW.id
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'ledger_entry_balances';
        END IF;
        IF NEW.reverses IS NOT NULL AND EXISTS (
          SELECT 1 FROM ledger_postings WHERE entry_id IN (NEW.id, NEW.reverses) GROUP BY account_id HAVING sum(amount_minor) <> 0
        ) THEN
          RAISE EXCEPTION 'entry % does not mirror what it reverses', NEW.id
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'ledger_reversal_mirrors';
        END IF;
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON ledger_entries
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_guard_whole_entry()`);
    await queryRunner.query(`ALTER TABLE ledger_entries ENABLE ALWAYS TRIGGER ledger_entry_balances`);
  }

  /** Closes and summaries wait for every posting under way, and only ever move forward. */
  private async guardMilestones(queryRunner: QueryRunner): Promise<void> {
    for (const [table, column] of [
      ['ledger_period_closes', 'closed_through'],
      ['ledger_summaries', 'until'],
    ]) {
      await queryRunner.query(`
        CREATE FUNCTION ${table}_forward() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock(ledger_books_lock(NEW.fund_id));
          IF EXISTS (SELECT 1 FROM ${table} WHERE fund_id = NEW.fund_id AND ${column} >= NEW.${column}) THEN
            RAISE EXCEPTION '${table} only move forward'
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = '${table}_forward';
          END IF;
          RETURN NEW;
        END $$`);
      await queryRunner.query(`
        CREATE TRIGGER ${table}_forward BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_forward()`);
    }
  }

  /**
   * Writes entries with their postings, opening accounts where they are missing, in one round trip. The outbox event is
   * written here as well, so that the pool's row is the last thing taken and the shortest held.
   */
  private async createPosting(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION ledger_open_accounts(fund uuid, code text) RETURNS void LANGUAGE sql AS $$
        INSERT INTO ledger_accounts (fund_id, currency, code, class, half)
        SELECT fund, ledger_open_accounts.code, c.code, c.class, c.half FROM ledger_chart c ORDER BY c.code ON CONFLICT DO NOTHING;
        INSERT INTO ledger_pools (fund_id, currency) VALUES (fund, ledger_open_accounts.code) ON CONFLICT DO NOTHING;
      $$`);
    await queryRunner.query(`
      CREATE FUNCTION ledger_account(fund uuid, money text, account text) RETURNS bigint LANGUAGE plpgsql AS $$
      DECLARE found_id bigint;
      BEGIN
        SELECT id INTO found_id FROM ledger_accounts WHERE fund_id = fund AND currency = money AND code = account;
        IF found_id IS NULL THEN
          PERFORM ledger_open_accounts(fund, money);
          SELECT id INTO found_id FROM ledger_accounts WHERE fund_id = fund AND currency = money AND code = account;
        END IF;
        RETURN found_id;
      END $$`);
    await queryRunner.query(`
      CREATE FUNCTION ledger_post(fund uuid, recorded timestamptz, entries jsonb, event uuid) RETURNS SETOF uuid
      LANGUAGE plpgsql AS $$
      DECLARE e record; p jsonb; place smallint; stamp timestamptz;
        written uuid[]; owners uuid[]; lines smallint[]; accounts bigint[]; amounts bigint[]; stamps timestamptz[];
      BEGIN
        FOR e IN SELECT * FROM jsonb_to_recordset(entries) AS e (id uuid, kind text, "effectiveOn" date, "causeType" text,
                 "causeId" text, "idempotencyKey" text, "inputHash" text, memo text, reverses uuid, postings jsonb)
        LOOP
          INSERT INTO ledger_entries (id, fund_id, kind, effective_on, recorded_at, cause_type, cause_id,
                                      idempotency_key, input_hash, memo, reverses, transaction_id)
          VALUES (e.id, fund, e.kind, e."effectiveOn", recorded, e."causeType", e."causeId",
                  e."idempotencyKey", e."inputHash", e.memo, e.reverses, pg_current_xact_id())
          ON CONFLICT ON CONSTRAINT ledger_entries_idempotency DO NOTHING RETURNING recorded_at INTO stamp;
          CONTINUE WHEN NOT FOUND;
          written := written || e.id;
          place := 0;
          FOR p IN SELECT jsonb_array_elements(e.postings) LOOP
            owners := owners || e.id;
            lines := lines || place;
            accounts := accounts || ledger_account(fund, p ->> 'currency', p ->> 'account');
            amounts := amounts || (p ->> 'amountMinor')::bigint;
            stamps := stamps || stamp;
            place := place + 1;
          END LOOP;
        END LOOP;
        IF written IS NULL THEN RETURN; END IF;
        INSERT INTO outbox_events (id, type, payload, occurred_at, available_at)
        VALUES (event, 'ledger.entry-posted', jsonb_build_object('fundId', fund, 'entryIds', to_jsonb(written)), recorded, recorded);
        INSERT INTO ledger_postings (entry_id, line, account_id, amount_minor, recorded_at)
        SELECT * FROM unnest(owners, lines, accounts, amounts, stamps);
        RETURN QUERY SELECT unnest(written);
      END $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
