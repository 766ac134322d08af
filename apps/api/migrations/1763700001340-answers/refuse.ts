/** The statement by which a trigger refuses, under a name that use cases turn into words. */
export const refuse = (message: string, constraint: string): string =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = '${constraint}'`;
