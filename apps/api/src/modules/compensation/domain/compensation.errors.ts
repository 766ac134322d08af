import type { Problem } from '../../../platform/errors/problems.ts';

/** No money was set aside for it: nothing is offered or promised that is not covered. */
export type NotCovered = Problem<'NotCovered'>;
export const notCovered = (what: string): NotCovered => ({
  type: 'NotCovered',
  message: `${what}: not enough money is set aside in this currency. What you typed is kept on this page; the board decides how much is set aside.`,
});

/** The payment is being prepared, or was made. */
export type ChoiceFixed = Problem<'ChoiceFixed'>;
export const choiceFixed = (): ChoiceFixed => ({
  type: 'ChoiceFixed',
  message:
    'Nothing was changed: the payment of this offer has been prepared, or the offer has ended. Your earlier choice stands.',
});

export type NotForOfficials = Problem<'NotForOfficials'>;
export const notForOfficials = (): NotForOfficials => ({
  type: 'NotForOfficials',
  message:
    'Nothing was changed: you said that you hold a public office, and public officials are repaid their expenses only.',
});

/** The law or the state of banks there does not allow this way today. */
export type NoSafeWay = Problem<'NoSafeWay'>;
export const noSafeWay = (): NoSafeWay => ({
  type: 'NoSafeWay',
  message:
    'Nothing was changed: this way of paying is not judged safe, or not lawful, in this country today. The offer stays open to you.',
});

export interface CapExceeded extends Problem<'CapExceeded'> {
  readonly capMinor: bigint;
  readonly currency: string;
}
export const capExceeded = (capMinor: bigint, currency: string): CapExceeded => ({
  type: 'CapExceeded',
  message:
    'Nothing was filed: the honorarium schedule allows less for this kind of expense. What you typed is kept on this page.',
  capMinor,
  currency,
});

/** Nobody decides about their own money. */
export type OwnClaim = Problem<'OwnClaim'>;
export const ownClaim = (): OwnClaim => ({
  type: 'OwnClaim',
  message: 'Nothing was decided: nobody decides about a claim of their own. Another officer has to.',
});

export type NothingToPay = Problem<'NothingToPay'>;
export const nothingToPay = (): NothingToPay => ({
  type: 'NothingToPay',
  message: 'No batch was prepared: nothing that was chosen, approved or accepted waits to be paid today.',
});
