import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AccountReader } from '../../identity/index.ts';
import { ForumAppointments, type ForumRole } from '../../forums/index.ts';
import type { Election } from '../domain/election.ts';
import { OfficialRepository } from '../persistence/official.repository.ts';

/** People with a duty in an election, by their accounts. */
@Injectable()
export class Officials {
  constructor(
    private readonly clock: Clock,
    readonly rows: OfficialRepository,
    private readonly accounts: AccountReader,
    private readonly appointments: ForumAppointments,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** The account with this handle, if its holder has the office in the election's forum; null otherwise, for whatever reason. */
  async accountOf(tx: Tx, { forumId }: Election, role: ForumRole, handle: string): Promise<string | null> {
    const account = await this.accounts.byHandle(tx, handle);
    const holds = account && (await this.appointments.holds(tx, { accountId: account.id, forumId, role }));
    return account && holds ? account.id : null;
  }

  async handles(tx: Tx, accountIds: readonly string[]): Promise<Map<string, string>> {
    const found = await this.accounts.byIds(tx, accountIds);
    return new Map([...found].map(([id, { handle }]) => [id, handle]));
  }

  /** Everybody appointed as scrutineer now. */
  async appointedScrutineers(tx: Tx, { forumId }: Election): Promise<string[]> {
    const appointed = await this.appointments.holdersOf(tx, forumId, 'scrutineer');
    return [...new Set(appointed.map(({ accountId }) => accountId))];
  }
}
