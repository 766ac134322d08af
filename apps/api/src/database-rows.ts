/** Every table that TypeORM maps, in the order of the modules. */
export const databaseRows: (abstract new () => object)[] = [];
