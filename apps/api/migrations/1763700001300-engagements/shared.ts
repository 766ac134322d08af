/** As forums write theirs. */
export const SLUG = `'^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$'`;

/** A BCP 47 tag as charters write it. */
export const LANGUAGE = `'^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$'`;

export const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;

export const appendOnly = (table: string): string =>
  `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;
