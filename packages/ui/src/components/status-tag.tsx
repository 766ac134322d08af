import type { ReactNode } from 'react';
import { join } from '../join.ts';

/** `waiting`: someone has to act; `good`: done as hoped; `stopped`: refused, late or returned; `quiet`: over or not begun. */
export type StatusTone = 'quiet' | 'active' | 'waiting' | 'good' | 'stopped';

/** The state of a thing in a word. The mark's shape differs by tone, so that colour is never the only sign. */
export function StatusTag({ tone = 'quiet', children }: { readonly tone?: StatusTone; readonly children: ReactNode }) {
  return <span className={join('status-tag', `status-tag-${tone}`)}>{children}</span>;
}
