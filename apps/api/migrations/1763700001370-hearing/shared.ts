export const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;

/** What every matter has that came by code: where it belongs, in which language, and until when it is kept. */
export const byCode = (table: string): string => `
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    code_hash bytea NOT NULL CONSTRAINT ${table}_code UNIQUE CHECK (length(code_hash) = 32),
    forum_id uuid NOT NULL REFERENCES forums (id),
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' AND length(language) <= 20),
    country char(2) CHECK (country ~ '^[A-Z]{2}$'),
    received_on date NOT NULL,
    purge_on date NOT NULL,
    purged_on date,
    CONSTRAINT ${table}_kept_for_a_time CHECK (purge_on > received_on AND purge_on <= received_on + 1100)`;

/** What came by code stays what it was and where it was; deleting its words is a purge, which keeps the bare row. */
export const keptAsSent = (table: string, columns: readonly string[]): string[] => {
  const row = (side: string): string => columns.map((column) => `${side}.${column}`).join(', ');
  return [
    `CREATE FUNCTION ${table}_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR ROW (${row('NEW')}) IS DISTINCT FROM ROW (${row('OLD')}) THEN
          RAISE EXCEPTION 'what somebody sent stays as it was sent' ${REFUSED};
        END IF;
        IF OLD.purged_on IS NOT NULL THEN
          RAISE EXCEPTION 'what was purged does not come back' ${REFUSED};
        END IF;
        RETURN NEW;
      END $$`,
    `CREATE TRIGGER ${table}_guarded BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_guard()`,
  ];
};

export const COMMON = ['id', 'code_hash', 'forum_id', 'language', 'country', 'received_on', 'purge_on'] as const;
