import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { Affiliation } from '../domain/affiliation.ts';
import { AffiliationRepository } from '../persistence/affiliation.repository.ts';
import { OrganisationReader } from './organisation-reader.ts';

/** Ties of people to organisations, past and present, for the derivation of interests. */
@Injectable()
export class AffiliationReader {
  constructor(private readonly affiliations: AffiliationRepository) {}

  ofAccounts(tx: Tx, accountIds: readonly string[]): Promise<Affiliation[]> {
    return this.affiliations.ofAccounts(tx, accountIds);
  }
}

/** A person states a tie of their own to an organisation. */
@Injectable()
export class DeclareAffiliation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly organisations: OrganisationReader,
    private readonly affiliations: AffiliationRepository,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    input: Omit<Affiliation, 'id' | 'accountId'>,
  ): Promise<Result<Affiliation, NotFound | InvalidInput>> {
    return this.transactions.run(async (tx): Promise<Result<Affiliation, NotFound | InvalidInput>> => {
      const organisation = isUuid(input.organisationId)
        ? await this.organisations.byId(tx, input.organisationId)
        : null;
      if (!organisation) return err(notFound('This organisation'));
      if (input.endsOn !== null && input.endsOn < input.startsOn) return err(wrongOrder());
      const now = this.clock.now();
      const affiliation: Affiliation = { ...input, id: uuidv7(now), accountId: actor.accountId };
      try {
        await this.affiliations.insert(tx, affiliation, now);
      } catch (error) {
        if (constraintOf(error) === 'affiliations_once') return err(statedAlready());
        throw error;
      }
      return ok(affiliation);
    });
  }
}

/** A tie ends; the history stays, because interests outlast it. */
@Injectable()
export class EndAffiliation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly affiliations: AffiliationRepository,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, affiliationId: string): Promise<Result<Affiliation, NotFound>> {
    return this.transactions.run(async (tx): Promise<Result<Affiliation, NotFound>> => {
      const today = dayOf(this.clock.now());
      const ended = isUuid(affiliationId)
        ? await this.affiliations.end(tx, actor.accountId, affiliationId, today)
        : null;
      return ended ? ok(ended) : err(notFound('This tie'));
    });
  }
}

const wrongOrder = () =>
  invalidInput({ path: 'endsOn', code: 'order', message: 'The last day comes after the first.' });

const statedAlready = () =>
  invalidInput({ path: 'startsOn', code: 'overlaps', message: 'You stated this tie for this time already.' });
