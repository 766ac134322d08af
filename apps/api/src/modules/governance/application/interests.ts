import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Tie } from '../domain/interest.ts';
import { InterestRepository } from '../persistence/interest.repository.ts';
import { RecordedTieRepository } from '../persistence/recorded-tie.repository.ts';
import { InterestDerivers } from './interest-derivers.ts';

/** All ties of some people, declared and derived, in a fixed number of statements. */
@Injectable()
export class Interests {
  constructor(
    private readonly clock: Clock,
    private readonly declared: InterestRepository,
    private readonly recorded: RecordedTieRepository,
    private readonly derivers: InterestDerivers,
  ) {}

  async tiesOf(tx: Tx, accountIds: readonly string[]): Promise<Tie[]> {
    const derived = [
      ...(await this.recorded.tiesOf(tx, accountIds, this.clock.now())),
      ...(await this.derivers.derive(tx, accountIds)),
    ];
    return [
      ...(await this.declared.tiesOf(tx, accountIds)),
      ...derived.map((tie) => ({ ...tie, withdrawnAt: null })),
      ...accountIds.map(oneself),
    ];
  }
}

/** Nobody decides about themselves. */
function oneself(accountId: string): Tie {
  return { accountId, strength: 'hard', target: 'subject', targetId: accountId, reason: 'oneself', withdrawnAt: null };
}
