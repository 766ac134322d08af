import type { Scene } from '../scene.ts';
import { people } from './people.ts';

/** The demo's past, in the order in which it happened. */
export const scenes: readonly Scene[] = [people];
