import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { RollRepository } from '../persistence/roll.repository.ts';

export interface RollOfConstituency {
  readonly constituencyId: string;
  /** In the order of their keys, which tells nothing of when anybody joined. */
  readonly members: readonly { readonly memberId: string; readonly membershipKey: Buffer }[];
}

/** Who may vote: affected people whose membership is in force. Proxies and experts never stand here. */
@Injectable()
export class Rolls {
  constructor(private readonly rolls: RollRepository) {}

  /**
   * The roll of each constituency, as of this transaction. With `electionId`, nobody on it can be given another key
   * until {@link release}.
   */
  async freeze(
    tx: Tx,
    { constituencyIds, electionId }: { constituencyIds: readonly string[]; at?: Date; electionId?: string },
  ): Promise<RollOfConstituency[]> {
    const entitled = await this.rolls.entitled(tx, constituencyIds);
    if (electionId)
      await this.rolls.hold(
        tx,
        electionId,
        entitled.map(({ memberId }) => memberId),
      );
    return constituencyIds.map((constituencyId) => ({
      constituencyId,
      members: entitled
        .filter((row) => row.constituencyId === constituencyId)
        .map(({ memberId, membershipKey }) => ({ memberId, membershipKey })),
    }));
  }

  /** The election is over: its members can be given another key again. */
  release(tx: Tx, electionId: string): Promise<void> {
    return this.rolls.release(tx, electionId);
  }

  /** Whether the member stands on the frozen roll of an election that is not over. */
  isHeld(tx: Tx, memberId: string): Promise<boolean> {
    return this.rolls.isHeld(tx, memberId);
  }
}
