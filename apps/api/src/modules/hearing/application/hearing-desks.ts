import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { HearingAccess } from './hearing-access.ts';

export interface HearingDesk {
  readonly id: string;
  readonly forumId: string;
  readonly isTriage: boolean;
  readonly isSafety: boolean;
}

/** Where somebody has something to open. */
@Injectable()
export class HearingDesks {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: HearingAccess,
  ) {}

  of(actor: Actor): Promise<HearingDesk[]> {
    return this.transactions.read(async (tx) =>
      (await this.access.standingsOf(tx, actor)).map(({ forum, isTriage, isSafety }) => ({
        ...{ id: forum.id, forumId: forum.id, isTriage, isSafety },
      })),
    );
  }
}
