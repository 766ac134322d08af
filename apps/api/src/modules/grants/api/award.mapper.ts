import { err, ok, type Result } from '@baraza/result';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import type { AcceptAgreementInput } from '../application/accept-agreement.ts';
import type { Award, Tranche } from '../domain/award.ts';
import type { AcceptAgreementInputType, AwardType, TrancheType } from './award.type.ts';
import { unknownWord } from './review.mapper.ts';

const MODES = ['named', 'pseudonymous', 'aggregated'] as const;

/** Reports and other child fields are resolved apart. */
export function toAwardType(award: Award): AwardType {
  const { amountMinor, currency, ...rest } = award;
  return { ...rest, amount: { amountMinor, currency } };
}

export function toTrancheType(tranche: Tranche, currency: string): TrancheType {
  const { amountMinor, ...rest } = tranche;
  return { ...rest, amount: { amountMinor, currency } };
}

export function toAgreementInput(input: AcceptAgreementInputType): Result<AcceptAgreementInput, InvalidInput> {
  const publicationMode = MODES.find((mode) => mode === input.publicationMode);
  if (!publicationMode)
    return err(unknownWord('publicationMode', 'An award is shown as named, pseudonymous or aggregated.'));
  return ok({ awardId: input.awardId, publicationMode });
}
