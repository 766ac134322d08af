import { Platform1763700000001 } from './1763700000001-platform.ts';

/** In the order in which they run. A landed migration is never edited. */
export const migrations = [Platform1763700000001];
