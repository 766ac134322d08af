import { dayOf } from '../../../platform/clock/days.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { daysBetween } from './answer-clock.ts';

/** The database allows no more; a hold that must last is placed again, by somebody who looked again. */
export const HOLD_DAYS_MAXIMUM = 90;

export interface HoldWish {
  readonly reasons: string;
  /** Last day. */
  readonly untilOn: string;
}

/** What is wrong with a hold that begins now. */
export function holdFaults({ reasons, untilOn }: HoldWish, placedAt: Date): FieldFault[] {
  const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 4000 });
  const days = daysBetween(dayOf(placedAt), untilOn);
  if (days >= 1 && days <= HOLD_DAYS_MAXIMUM) return faults;
  const message = `A hold ends within ${HOLD_DAYS_MAXIMUM} days; it can be placed again.`;
  return [...faults, { path: 'untilOn', code: 'out_of_range', message }];
}
