import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Claim } from '../domain/claim.ts';
import type { Method } from '../domain/method.ts';
import type { Offer } from '../domain/offer.ts';
import type { Schedule, ScheduleArea } from '../domain/schedule.ts';
import { ClaimRepository } from '../persistence/claim.repository.ts';
import { MethodRepository } from '../persistence/method.repository.ts';
import { OfferRepository } from '../persistence/offer.repository.ts';
import { CompensationRules } from './compensation-rules.ts';

export interface OwnCompensation {
  readonly isPublicOfficial: boolean;
  readonly method: Method | null;
  readonly schedule: Schedule | null;
  readonly area: ScheduleArea | null;
}

/** Each person's own record, for themselves only. */
@Injectable()
export class OwnCompensationReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly rules: CompensationRules,
    private readonly offers: OfferRepository,
    private readonly claims: ClaimRepository,
    private readonly methods: MethodRepository,
  ) {}

  overview({ accountId }: Pick<Actor, 'accountId'>): Promise<OwnCompensation> {
    return this.transactions.read(async (tx) => {
      const rules = await this.rules.ofMember(tx, accountId);
      return {
        isPublicOfficial: await this.methods.isOfficial(tx, accountId),
        method: await this.methods.current(tx, accountId),
        schedule: rules?.schedule ?? null,
        area: rules?.area ?? null,
      };
    });
  }

  offersOf({ accountId }: Pick<Actor, 'accountId'>, page: PageRequest): Promise<Page<Offer>> {
    return this.transactions.read((tx) => this.offers.ofAccount(tx, accountId, page));
  }

  claimsOf({ accountId }: Pick<Actor, 'accountId'>, page: PageRequest): Promise<Page<Claim>> {
    return this.transactions.read((tx) => this.claims.ofAccount(tx, accountId, page));
  }
}
