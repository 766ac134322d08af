import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft that nobody goes on with says why, to whoever could read it, and may be taken up again. */
export class WithdrawnPositions1763700001400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...reasons, ...wayBack]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const reasons: readonly string[] = [
  `ALTER TABLE positions
     ADD COLUMN withdrawn_reasons text CHECK (length(withdrawn_reasons) BETWEEN 10 AND 2000),
     ADD COLUMN withdrawn_by uuid REFERENCES members (id),
     ADD COLUMN withdrawn_at timestamptz`,
  `UPDATE positions SET withdrawn_reasons = 'No reason was kept.', withdrawn_by = begun_by, withdrawn_at = begun_at
    WHERE state = 'withdrawn'`,
  // The last reason stays where a draft was taken up again.
  `ALTER TABLE positions ADD CONSTRAINT positions_withdrawn_with_reasons CHECK
     (state <> 'withdrawn' OR (withdrawn_reasons IS NOT NULL AND withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL))`,
];

/** One more step among those that the guard of positions allows; everything else of it stays as it is. */
const wayBack: readonly string[] = [
  `DO $$
    DECLARE
      was text := pg_get_functiondef('positions_guard'::regproc);
      now_is text := replace(was, '(''drafting'', ''withdrawn''),', '(''drafting'', ''withdrawn''), (''withdrawn'', ''drafting''),');
    BEGIN
      IF now_is = was THEN RAISE EXCEPTION 'positions_guard is not what this migration knows'; END IF;
      EXECUTE now_is;
    END $$`,
];
