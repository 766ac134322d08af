/** Refuses with this constraint's name, so that use cases and people learn which rule it was. */
export const refuse = (constraint: string, words: string): string =>
  `RAISE EXCEPTION '${words}' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = '${constraint}';`;

/** A table whose rows stay as they were written. */
export const appendOnly = (table: string): string =>
  `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

/** A table from which nothing is taken away. */
export const neverDeleted = (table: string): string =>
  `CREATE TRIGGER ${table}_never_deleted BEFORE DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

/** A trigger function for each row; `body` is what stands between BEGIN and END. */
export const rowGuard = (table: string, name: string, events: string, body: string): readonly string[] => [
  `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$`,
  `CREATE TRIGGER ${name} BEFORE ${events} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
];

/** Publication as `platform/publication` has it, in three columns. */
export const PUBLICATION_COLUMNS = `
    publication_mode text NOT NULL CHECK (publication_mode IN ('public', 'chatham_house', 'members_only', 'sealed_until')),
    sealed_until timestamptz,
    then_mode text CHECK (then_mode IN ('public', 'chatham_house', 'members_only'))`;

export const publicationChecks = (table: string): string => `
    CONSTRAINT ${table}_seal_has_end CHECK ((publication_mode = 'sealed_until') = (sealed_until IS NOT NULL)),
    CONSTRAINT ${table}_seal_has_after CHECK ((publication_mode = 'sealed_until') = (then_mode IS NOT NULL))`;
