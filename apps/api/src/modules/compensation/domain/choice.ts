import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';

/** None of them is suggested, none asks for a reason, and none changes anything else (rule C1). */
export const CHOICES = ['accept', 'part', 'decline', 'redirect_fund', 'redirect_ngo', 'in_kind'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Chosen {
  readonly choice: Choice;
  /** What leaves the fund because of it, minor units. */
  readonly paidMinor: bigint;
  /** Who receives instead, where the choice is `redirect_ngo`. */
  readonly organisationId: string | null;
  /** What is given instead, where the choice is `in_kind`. */
  readonly inKind: string | null;
}

export interface ChoiceInput {
  readonly choice: Choice;
  readonly partMinor?: bigint | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly inKind?: string | null | undefined;
}

/** What a choice about an offer means in money. What was offered is always what is paid plus what stays with the fund. */
export function chosenOf(input: ChoiceInput, offeredMinor: bigint): Result<Chosen, InvalidInput> {
  const nothing = { organisationId: null, inKind: null };
  switch (input.choice) {
    case 'accept':
      return ok({ choice: 'accept', paidMinor: offeredMinor, ...nothing });
    case 'decline':
    case 'redirect_fund':
      return ok({ choice: input.choice, paidMinor: 0n, ...nothing });
    case 'part':
      return part(input.partMinor ?? 0n, offeredMinor);
    case 'redirect_ngo':
      return input.organisationId
        ? ok({ choice: 'redirect_ngo', paidMinor: offeredMinor, organisationId: input.organisationId, inKind: null })
        : err(invalidInput({ path: 'organisationId', code: 'missing', message: 'Choose who receives it instead.' }));
    case 'in_kind':
      return input.inKind
        ? ok({ choice: 'in_kind', paidMinor: offeredMinor, organisationId: null, inKind: input.inKind })
        : err(invalidInput({ path: 'inKind', code: 'missing', message: 'Choose what you would like instead.' }));
  }
}

function part(partMinor: bigint, offeredMinor: bigint): Result<Chosen, InvalidInput> {
  if (partMinor > 0n && partMinor < offeredMinor)
    return ok({ choice: 'part', paidMinor: partMinor, organisationId: null, inKind: null });
  const message = 'A part is more than nothing and less than the whole. Nothing was changed.';
  return err(invalidInput({ path: 'partMinor', code: 'range', message }));
}
