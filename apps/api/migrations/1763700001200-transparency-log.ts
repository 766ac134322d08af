import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['public_records', 'public_record_removals', 'log_leaves', 'log_checkpoints', 'log_publications'];

/** Kinds of which each subject has one record. */
const ONCE = `('ledger-entry', 'resolution', 'resolution-text', 'election-manifest', 'election-closed', 'election-result')`;

/** Numbers and hashes: there is no text in them that could endanger anybody, and sums rest on them. */
const FIRM = `('ledger-entry', 'resolution', 'election-manifest', 'election-closed', 'election-result')`;

/** Public records and the append-only log of their salted commitments (rule T1). */
export class TransparencyLog1763700001200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createRecords(queryRunner);
    await this.createLog(queryRunner);
    await this.guardTexts(queryRunner);
    await this.guardRemovals(queryRunner);
    await this.guardLeaves(queryRunner);
    await this.guardTiles(queryRunner);
    await this.createRoot(queryRunner);
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
      await queryRunner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_append_only`);
    }
    // What was decided and booked before there was a log is taken up once, by the worker.
    await queryRunner.query(`
      INSERT INTO outbox_events (id, type, payload, occurred_at, available_at)
      VALUES (gen_random_uuid(), 'transparency.backfill-due', '{}', '1970-01-01Z', '1970-01-01Z')`);
  }

  private async createRecords(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE public_records (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$' AND length(kind) <= 60),
        subject_id text NOT NULL CHECK (length(subject_id) BETWEEN 1 AND 200),
        commitment bytea NOT NULL CHECK (octet_length(commitment) = 32),
        published_at timestamptz NOT NULL
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX public_records_once ON public_records (kind, subject_id) WHERE kind IN ${ONCE}`,
    );
    await queryRunner.query(`CREATE INDEX public_records_of_subject ON public_records (subject_id, kind)`);
    await queryRunner.query(`
      CREATE TABLE public_record_texts (
        record_id uuid PRIMARY KEY REFERENCES public_records,
        salt bytea NOT NULL CHECK (octet_length(salt) = 32),
        content text NOT NULL CHECK (length(content) <= 1000000)
      )`);
    await queryRunner.query(`
      CREATE TABLE public_record_removals (
        record_id uuid PRIMARY KEY REFERENCES public_records,
        reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500),
        removed_by uuid NOT NULL REFERENCES accounts (id),
        removed_at timestamptz NOT NULL
      )`);
  }

  private async createLog(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE log_leaves (
        index bigint PRIMARY KEY CHECK (index >= 0),
        record_id uuid NOT NULL UNIQUE REFERENCES public_records
      )`);
    // Level -1 holds the entries themselves. A tile only ever grows, so a shorter one is its beginning.
    await queryRunner.query(`
      CREATE TABLE log_tiles (
        level smallint NOT NULL CHECK (level BETWEEN -1 AND 63),
        index bigint NOT NULL CHECK (index >= 0),
        content bytea NOT NULL,
        PRIMARY KEY (level, index)
      ) WITH (fillfactor = 50)`);
    // How many entries of a fund's books have been recorded: each record says its number, so that none can be left out.
    await queryRunner.query(`
      CREATE TABLE ledger_record_numbers (fund_id uuid PRIMARY KEY, next_number bigint NOT NULL DEFAULT 0)`);
    // The log's own word; served once the witnesses have cosigned it, as a publication.
    await queryRunner.query(`
      CREATE TABLE log_checkpoints (
        size bigint PRIMARY KEY CHECK (size > 0),
        root bytea NOT NULL CHECK (octet_length(root) = 32),
        note bytea NOT NULL,
        signed_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE log_publications (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        size bigint NOT NULL REFERENCES log_checkpoints,
        note bytea NOT NULL,
        published_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX log_publications_of_size ON log_publications (size, id)`);
  }

  /** A text is what was committed to, never changes, and goes only with a removal on record. */
  private async guardTexts(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION public_record_texts_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          IF EXISTS (SELECT 1 FROM public_record_removals WHERE record_id = NEW.record_id) OR NOT EXISTS (
            SELECT 1 FROM public_records
             WHERE id = NEW.record_id AND commitment = sha256(NEW.salt || convert_to(NEW.content, 'UTF8'))) THEN
            RAISE EXCEPTION 'the text is not what was committed to'
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'public_record_texts_committed';
          END IF;
          RETURN NULL;
        END IF;
        IF TG_OP = 'DELETE' THEN
          IF EXISTS (SELECT 1 FROM public_record_removals WHERE record_id = OLD.record_id) THEN RETURN NULL; END IF;
        END IF;
        RAISE EXCEPTION 'a text stays as it is until its removal is on record'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'public_record_texts_stay';
      END $$`);
    // After the statement: only then are records that the same statement stores visible.
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER public_record_texts_guard AFTER INSERT OR UPDATE OR DELETE ON public_record_texts
      DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public_record_texts_guard()`);
    await queryRunner.query(`ALTER TABLE public_record_texts ENABLE ALWAYS TRIGGER public_record_texts_guard`);
    await queryRunner.query(`
      CREATE TRIGGER public_record_texts_whole BEFORE TRUNCATE ON public_record_texts
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  private async guardRemovals(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION public_record_removals_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM public_records WHERE id = NEW.record_id AND kind IN ${FIRM}) THEN
          RAISE EXCEPTION 'numbers and hashes are not removed'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'public_record_removals_of_texts';
        END IF;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER public_record_removals_guard BEFORE INSERT ON public_record_removals
      FOR EACH ROW EXECUTE FUNCTION public_record_removals_guard()`);
    await queryRunner.query(`
      CREATE FUNCTION public_record_removals_effect() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM public_record_texts WHERE record_id = NEW.record_id) THEN
          RAISE EXCEPTION 'a removal takes the text with it'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'public_record_removals_effective';
        END IF;
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER public_record_removals_effective AFTER INSERT ON public_record_removals
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_record_removals_effect()`);
  }

  /** The log has no gaps: each entry's place is the number of entries before it. */
  private async guardLeaves(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION log_leaves_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.index <> coalesce((SELECT max(index) + 1 FROM log_leaves), 0) THEN
          RAISE EXCEPTION 'entry % would leave a gap', NEW.index
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'log_leaves_gapless';
        END IF;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER log_leaves_gapless BEFORE INSERT ON log_leaves FOR EACH ROW EXECUTE FUNCTION log_leaves_guard()`);
    await queryRunner.query(`ALTER TABLE log_leaves ENABLE ALWAYS TRIGGER log_leaves_gapless`);
  }

  private async guardTiles(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION log_tiles_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.level = OLD.level AND NEW.index = OLD.index
           AND substring(NEW.content FROM 1 FOR octet_length(OLD.content)) = OLD.content THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'a tile only grows'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'log_tiles_grow';
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER log_tiles_grow BEFORE UPDATE ON log_tiles FOR EACH ROW EXECUTE FUNCTION log_tiles_guard()`);
    await queryRunner.query(`
      CREATE TRIGGER log_tiles_stay BEFORE DELETE OR TRUNCATE ON log_tiles
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await queryRunner.query(`ALTER TABLE log_tiles ENABLE ALWAYS TRIGGER log_tiles_grow`);
  }

  /** RFC 9162 §2.1.1 over the first entries: what `doctor` holds the signed checkpoints to, with none of our code. */
  private async createRoot(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION log_root(entries bigint) RETURNS bytea LANGUAGE plpgsql STABLE AS $$
      DECLARE leaf record; node bytea; place bigint; edge bytea[] := '{}'; counted bigint := 0;
      BEGIN
        FOR leaf IN SELECT r.commitment FROM log_leaves l JOIN public_records r ON r.id = l.record_id
                     WHERE l.index < entries ORDER BY l.index
        LOOP
          node := sha256('\\x00'::bytea || leaf.commitment);
          place := counted;
          counted := counted + 1;
          WHILE place % 2 = 1 LOOP
            node := sha256('\\x01'::bytea || edge[cardinality(edge)] || node);
            edge := trim_array(edge, 1);
            place := place / 2;
          END LOOP;
          edge := edge || node;
        END LOOP;
        IF cardinality(edge) = 0 THEN RETURN sha256(''::bytea); END IF;
        node := edge[cardinality(edge)];
        FOR place IN REVERSE cardinality(edge) - 1 .. 1 LOOP
          node := sha256('\\x01'::bytea || edge[place] || node);
        END LOOP;
        RETURN node;
      END $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
