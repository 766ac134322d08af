import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { chosenOf, type ChoiceInput, type Chosen } from '../domain/choice.ts';
import {
  choiceFixed,
  noSafeWay,
  notForOfficials,
  type ChoiceFixed,
  type NoSafeWay,
  type NotForOfficials,
} from '../domain/compensation.errors.ts';
import { factsOf } from '../domain/country-facts.ts';
import type { Offer } from '../domain/offer.ts';
import { TERMS_VERSION } from '../domain/terms.ts';
import { OfferRepository } from '../persistence/offer.repository.ts';
import { RedirectTargets } from './redirect-targets.ts';

export interface ChooseInput extends ChoiceInput {
  readonly offerId: string;
  /** For which country the person read what they should know first. */
  readonly country: string;
}

export type ChooseFailure = NotFound | InvalidInput | ChoiceFixed | NoSafeWay | NotForOfficials;

/**
 * What somebody does with an offer: their own business. Nothing is told to anybody, no event is published, no audit line
 * is written: a choice changes its own row and what is paid, and nothing else anywhere (rule C1).
 */
@Injectable()
export class ChooseCompensation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly offers: OfferRepository,
    private readonly targets: RedirectTargets,
  ) {}

  execute(actor: Actor, input: ChooseInput): Promise<Result<string, ChooseFailure>> {
    return this.transactions.run<string, ChooseFailure>(async (tx) => {
      const offer = isUuid(input.offerId) ? await this.offers.lock(tx, input.offerId) : null;
      if (offer?.accountId !== actor.accountId || !offer.envelopeId) return err(notFound('The offer'));
      const chosen = chosenOf(input, offer.amountMinor);
      if (!chosen.ok) return chosen;
      const refused = await this.refusalOf(tx, offer, chosen.value, input.country);
      return refused ? err(refused) : this.write(tx, offer, chosen.value, input.country);
    });
  }

  private async refusalOf(
    tx: Tx,
    offer: Offer,
    chosen: Chosen,
    country: string,
  ): Promise<NoSafeWay | InvalidInput | null> {
    const facts = factsOf(country);
    const fault = (path: string, message: string) => invalidInput({ path, code: 'not_offered', message });
    if (!/^[A-Z]{2}$/.test(country)) return fault('country', 'Choose the country in which you would be paid.');
    if (chosen.choice === 'decline' || chosen.choice === 'redirect_fund') return null;
    if (!facts) return noSafeWay();
    if (chosen.choice === 'redirect_ngo') {
      if (!facts.mayRedirectToNgo) return noSafeWay();
      const isTarget = await this.targets.has(tx, offer, chosen.organisationId!);
      return isTarget ? null : fault('organisationId', 'This organisation cannot receive it. Nothing was changed.');
    }
    if (facts.rails.length === 0) return noSafeWay();
    if (chosen.choice === 'in_kind' && !(await this.targets.hasInKind(tx, offer, chosen.inKind!)))
      return fault('inKind', 'The schedule does not have this for your area. Nothing was changed.');
    return null;
  }

  private async write(
    tx: Tx,
    offer: Offer,
    chosen: Chosen,
    country: string,
  ): Promise<Result<string, ChoiceFixed | NotForOfficials>> {
    const choice = { ...chosen, offerId: offer.id, country, termsVersion: TERMS_VERSION, chosenAt: this.clock.now() };
    try {
      await this.offers.insertChoice(tx, choice);
    } catch (error) {
      const constraint = constraintOf(error);
      if (constraint === 'compensation_choices_until_ordered') return err(choiceFixed());
      if (constraint === 'compensation_choices_not_officials') return err(notForOfficials());
      throw error;
    }
    return ok(offer.id);
  }
}
