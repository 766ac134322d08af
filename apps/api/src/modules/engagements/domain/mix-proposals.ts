import type { FieldFault } from '../../../platform/errors/problems.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { MixTarget } from './mix.ts';

/** A kind of people that a company would like to hear; never a person. */
export interface KindProposal {
  readonly id: string;
  readonly engagementId: string;
  readonly kind: string;
  readonly reasons: string;
  readonly proposedAt: Date;
  readonly outcome: 'taken_up' | 'not_taken_up' | null;
  readonly reply: string | null;
  readonly answeredAt: Date | null;
}

/** Somebody of the company asked that an invitation be taken back; it stood. */
export interface WithdrawalAttempt {
  readonly id: string;
  readonly engagementId: string;
  readonly reasons: string;
  readonly askedAt: Date;
}

export const MOST_TARGETS = 20;

export function targetFaults(targets: readonly MixTarget[]): FieldFault[] {
  const named = new Set(targets.map(({ dimension, value }) => `${dimension}\n${value}`));
  const isListFine = targets.length <= MOST_TARGETS && named.size === targets.length;
  return [
    ...(isListFine
      ? []
      : [{ path: 'targets', code: 'repeated', message: `At most ${MOST_TARGETS} targets, each once.` }]),
    ...targets.flatMap(({ value }, index) =>
      textFaults(value, { path: `targets.${index}.value`, minLength: 1, maxLength: 60 }),
    ),
    ...targets.flatMap(({ dimension, value, percent }, index) => {
      const isFine =
        Number.isInteger(percent) && percent >= 1 && percent <= 100 && (dimension !== 'first_time' || value === 'yes');
      return isFine
        ? []
        : [{ path: `targets.${index}`, code: 'out_of_range', message: 'A target is 1 to 100 percent.' }];
    }),
  ];
}
