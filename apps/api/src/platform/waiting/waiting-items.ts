import { Injectable } from '@nestjs/common';
import type { Money } from '@baraza/money';
import type { Actor } from '../auth/actor.ts';
import { endOfDayAnywhere } from '../clock/days.ts';
import type { Tx } from '../database/transaction.ts';

/** Something that waits for this person: the start page of every workspace is made of these. */
export interface WaitingItem {
  /** Stable word, e.g. `report-due`; the portal has a text and an address for each. */
  readonly kind: string;
  /** What the portal's address needs. */
  readonly subjectId: string;
  /** The matter in its own words, in the language of whoever wrote it; null where there are none. */
  readonly title: string | null;
  readonly dueAt: Date | null;
  /** The promised calendar day, where it is one: what a reader is told, whatever their zone. `YYYY-MM-DD`. */
  readonly dueOn?: string | null;
  readonly since: Date | null;
  /** Where an amount tells the matter apart from others. */
  readonly money?: Money;
}

/** A date that was promised as a day: late once the day has passed everywhere, and told as the day itself. */
export const dueByDay = (day: string | null): Pick<WaitingItem, 'dueAt' | 'dueOn'> => ({
  dueAt: day === null ? null : endOfDayAnywhere(day),
  dueOn: day,
});

/** Answers at most {@link MAX_WAITING} items of one kind, most urgent first. */
export type WaitingSource = (tx: Tx, actor: Actor) => Promise<readonly WaitingItem[]>;

export const MAX_WAITING = 20;

/** Modules say here what waits for whom; they register in `onModuleInit`. */
@Injectable()
export class WaitingItems {
  private readonly sources: WaitingSource[] = [];

  register(source: WaitingSource): void {
    this.sources.push(source);
  }

  /** Everything that waits for the actor, earliest date first, undated last. */
  async of(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const items: WaitingItem[] = [];
    for (const source of this.sources) items.push(...(await source(tx, actor)));
    return items.sort((one, other) => (one.dueAt?.getTime() ?? Infinity) - (other.dueAt?.getTime() ?? Infinity) || 0);
  }
}
