import { FUND_SLUG } from '../content/fund.ts';
import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';

export interface StoryDayRate {
  /** An attesting organisation; its officer signs for it. */
  readonly organisation: string;
  readonly area: string;
  readonly halfDays: number;
  readonly purpose: string;
  readonly currency: string;
  readonly townName: string;
  readonly accountNumber: string;
  readonly evidence: string;
}

/** An NGO without any award is offered a day rate, accepts it, and says where it is paid; a second person asks it by telephone. */
export async function payByDay(tale: Tale, rate: StoryDayRate): Promise<void> {
  const { organisation, area, halfDays, purpose } = rate;
  const officer = `${organisation}-officer`;
  const organisationId = tale.known(`organisation-${organisation}`).id;
  const offer = { fundSlug: FUND_SLUG, organisationId, area, activity: 'organisation', halfDays, purpose };
  const { id: offerId } = await tale.act(
    `day-rate-${organisation}`,
    'finance-officer',
    mutation('offerDayRate', 'CompensationStep', { input: ['OfferDayRateInputType!', offer] }),
    { found: () => offered(tale, officer) },
  );
  const answer = { offerId: ['ID!', offerId], isAccepted: ['Boolean!', true] } as const;
  const done = { doneIf: ['WrongState'], done: { id: offerId } };
  await tale.act(
    `day-rate-accepted-${organisation}`,
    officer,
    mutation('answerDayRate', 'CompensationStep', answer),
    done,
  );
  await nameAccount(tale, officer, organisationId, rate);
}

async function offered(tale: Tale, officer: string): Promise<{ id: string } | undefined> {
  const { myDayRateOffers } = await tale.client.ask<{ myDayRateOffers: { id: string }[] }>(
    officer,
    '{ myDayRateOffers { id } }',
  );
  return myDayRateOffers[0];
}

async function nameAccount(tale: Tale, officer: string, organisationId: string, rate: StoryDayRate): Promise<void> {
  const { organisation, currency, townName, accountNumber, evidence } = rate;
  const bank = { holderName: 'Ziwa Digital Rights', country: 'KE', bic: 'KCBLKENX', townName, accountNumber };
  const input = { organisationId, currency, ...bank };
  const { id: payeeId } = await tale.act(
    `payee-${organisation}`,
    officer,
    mutation('savePayeeDetails', 'PaymentStep', { input: ['SavePayeeDetailsInput!', input] }),
    { found: () => named(tale, officer) },
  );
  const answer = { payeeId, version: 1, outcome: 'confirmed', evidence };
  await tale.act(
    `payee-confirmed-${organisation}`,
    'second-officer',
    mutation('confirmPayeeDetails', 'PaymentStep', { input: ['ConfirmPayeeDetailsInput!', answer] }),
    { doneIf: ['WrongState'], done: { id: payeeId } },
  );
}

async function named(tale: Tale, officer: string): Promise<{ id: string } | undefined> {
  const { myPayees } = await tale.client.ask<{ myPayees: { id: string }[] }>(officer, '{ myPayees { id } }');
  return myPayees[0];
}
