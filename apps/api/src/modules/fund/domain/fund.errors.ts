import type { Problem } from '../../../platform/errors/problems.ts';

/** The payment provider did not answer. The contribution is kept; the same request may be sent again. */
export type ProviderUnavailable = Problem<'ProviderUnavailable'>;

export const providerUnavailable = (): ProviderUnavailable => ({
  type: 'ProviderUnavailable',
  message:
    'The payment provider does not answer just now. Your contribution is kept and nothing was charged; please try again.',
});

/** The amount cannot be paid on this rail. */
export interface RailRefused extends Problem<'RailRefused'> {
  readonly rail: string;
}

export const railRefused = (rail: string, message: string): RailRefused => ({ type: 'RailRefused', rail, message });

/** Rule M3 in small: who entered the line cannot be the one who confirms it. */
export type SamePerson = Problem<'SamePerson'>;

export const samePerson = (): SamePerson => ({
  type: 'SamePerson',
  message: 'You entered this transfer yourself, so another person has to confirm it. It stays in the list.',
});

/** This line of the statement was entered before. */
export type AlreadyEntered = Problem<'AlreadyEntered'>;

export const alreadyEntered = (): AlreadyEntered => ({
  type: 'AlreadyEntered',
  message: 'A transfer with this bank reference was entered before. Nothing was entered twice.',
});
