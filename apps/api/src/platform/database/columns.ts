import type { ColumnOptions } from 'typeorm';

/** For `bigint` columns: TypeORM would hand over text. */
export const bigintColumn: ColumnOptions = {
  type: 'bigint',
  transformer: {
    from: (value: bigint | string | null) => (value === null ? null : BigInt(value)),
    to: (value: bigint | null | undefined) => (value === null || value === undefined ? value : value.toString()),
  },
};
