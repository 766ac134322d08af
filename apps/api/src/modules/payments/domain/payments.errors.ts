import type { Problem } from '../../../platform/errors/problems.ts';
import type { GateCondition, Obstacle } from './gate.ts';

/** Conditions of rule M3 that do not hold. */
export interface GateClosed extends Problem<'GateClosed'> {
  readonly conditions: readonly GateCondition[];
}

export const gateClosed = (conditions: readonly GateCondition[]): GateClosed => ({
  type: 'GateClosed',
  message: `Nothing was authorised or sent: ${conditions.length} of the gate’s conditions do not hold. The order is kept; the page of the order shows which and why.`,
  conditions,
});

export type SamePersonTwice = Problem<'SamePersonTwice'>;

export const samePersonTwice = (): SamePersonTwice => ({
  type: 'SamePersonTwice',
  message:
    'You have authorised this order already. Your authorisation stands; the second has to come from another person.',
});

/** This person must not authorise this order. */
export interface MayNotAuthorise extends Problem<'MayNotAuthorise'> {
  readonly obstacle: Obstacle;
}

const OBSTACLES: Record<Obstacle, string> = {
  beneficiary: 'you have or had a role in the organisation that receives the money',
  author: 'you wrote the application or report that this payment rests on',
  interest: 'you have a declared or recorded interest in it',
  no_office: 'you hold no office that authorises payments of this fund',
};

export const mayNotAuthorise = (obstacle: Obstacle): MayNotAuthorise => ({
  type: 'MayNotAuthorise',
  message: `Nothing was authorised: ${OBSTACLES[obstacle]}. Another officer, or a substitute whom the board appoints, can do it.`,
  obstacle,
});

/** The bank details that this order names are not the current ones. */
export interface PayeeDetailsChanged extends Problem<'PayeeDetailsChanged'> {
  readonly changedAt: Date;
}

export const payeeDetailsChanged = (changedAt: Date): PayeeDetailsChanged => ({
  type: 'PayeeDetailsChanged',
  message:
    'Nothing was authorised or sent: the bank details changed after this order was prepared. Void it and prepare a new one, once the new details are confirmed.',
  changedAt,
});

/** The organisation has not said where it receives money. */
export interface PayeeMissing extends Problem<'PayeeMissing'> {
  readonly organisationId: string;
}

export const payeeMissing = (organisationId: string): PayeeMissing => ({
  type: 'PayeeMissing',
  message:
    'No order was prepared: the organisation has not entered bank details yet. It has been waiting on its start page.',
  organisationId,
});

/** The fund has not said from which account it pays this currency. */
export interface PayingAccountMissing extends Problem<'PayingAccountMissing'> {
  readonly currency: string;
}

export const payingAccountMissing = (currency: string): PayingAccountMissing => ({
  type: 'PayingAccountMissing',
  message: `No batch was made: the fund has no account to pay ${currency} from. Enter it first.`,
  currency,
});

export interface NothingToSend extends Problem<'NothingToSend'> {
  readonly orderIds: readonly string[];
}

export const nothingToSend = (orderIds: readonly string[]): NothingToSend => ({
  type: 'NothingToSend',
  message: 'No batch was made: these orders are not authorised, or are in another batch.',
  orderIds,
});

/** The file is not a statement, does not add up, or is of an account that is not the fund's. */
export interface StatementRefused extends Problem<'StatementRefused'> {
  readonly reason: 'not_a_statement' | 'does_not_add_up' | 'other_account' | 'too_large';
  /** Where in the file; empty where it is the whole. */
  readonly place: string;
}

const REFUSALS: Record<StatementRefused['reason'], string> = {
  not_a_statement: 'it is not a camt.053 statement that can be read',
  does_not_add_up: 'its balances and lines do not add up, so lines are missing or were changed',
  other_account: 'it is of an account that is not the fund’s',
  too_large: 'it is larger than 1.5 million characters',
};

export const statementRefused = (reason: StatementRefused['reason'], place = ''): StatementRefused => ({
  type: 'StatementRefused',
  message: `Nothing was booked from this file: ${REFUSALS[reason]}. Ask the bank for the file again.`,
  reason,
  place,
});

/** Rule M3 in small: who entered cannot be the one who confirms. */
export type SamePerson = Problem<'SamePerson'>;

export const samePerson = (message: string): SamePerson => ({ type: 'SamePerson', message });

export type NotEligible = Problem<'NotEligible'>;

export const notEligible = (): NotEligible => ({
  type: 'NotEligible',
  message: 'Nothing was proposed: this person is unknown here, or has a tie to the payment themselves.',
});
