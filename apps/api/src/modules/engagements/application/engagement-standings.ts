import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { EngagementAccess, EngagementVisibility } from './engagement-access.ts';
import { EngagementReader } from './engagement-reader.ts';

export interface StandingView {
  readonly isCompany: boolean;
  readonly signsForCompany: boolean;
  readonly isLead: boolean;
  readonly isRepresentative: boolean;
  readonly isMember: boolean;
  readonly isSafetyOfficer: boolean;
  readonly readsInside: boolean;
}

const NOBODY: StandingView = {
  ...{ isCompany: false, signsForCompany: false, isLead: false, isRepresentative: false, isMember: false },
  ...{ isSafetyOfficer: false, readsInside: false },
};

/** What somebody has to do with an engagement, for their own screens. */
@Injectable()
export class EngagementStandings {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly engagements: EngagementReader,
    private readonly access: EngagementAccess,
    private readonly visibility: EngagementVisibility,
  ) {}

  of(actor: Actor | null, engagementId: string): Promise<StandingView> {
    return this.transactions.read(async (tx) => {
      const engagement = await this.engagements.byId(tx, engagementId);
      if (!engagement) return NOBODY;
      const { addresseeIds, signsFor, isRepresentative, isMember, isSafetyOfficer } = await this.access.of(
        tx,
        actor,
        engagement,
      );
      const companies = (await this.engagements.addresseesOf(tx, [engagementId])).get(engagementId) ?? [];
      return {
        ...{
          isCompany: addresseeIds.length > 0,
          signsForCompany: signsFor.length > 0,
          isRepresentative,
          isMember,
          isSafetyOfficer,
        },
        isLead: companies.some(({ isLead, addresseeId }) => isLead && addresseeIds.includes(addresseeId)),
        readsInside: await this.visibility.readsInside(tx, actor, engagement),
      };
    });
  }
}
