import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MemberReader } from '../../forums/index.ts';
import { RoleReader } from '../../organisations/index.ts';
import type { Position } from '../domain/position.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { PositionAddressees } from './position-addressees.ts';
import { PositionAccess } from './position-access.ts';

/** Members who hold a seat today, and those among them who may vote. */
export interface SeatedChamber {
  readonly seated: readonly string[];
  readonly eligible: readonly string[];
}

/** Ties between people and organisations that the platform knows of. */
@Injectable()
export class AddresseeTies {
  constructor(
    private readonly clock: Clock,
    private readonly members: MemberReader,
    private readonly roles: RoleReader,
    private readonly decisions: DecisionRepository,
  ) {}

  async record(
    tx: Tx,
    positionId: string,
    memberIds: readonly string[],
    organisationIds: readonly string[],
  ): Promise<void> {
    const members = [...(await this.members.byIds(tx, memberIds)).values()];
    const accountIds = members.map(({ accountId }) => accountId);
    const at = this.clock.now();
    for (const organisationId of organisationIds) {
      const tied = await this.roles.everHeldIn(tx, organisationId, accountIds);
      for (const { id: memberId, accountId } of members) {
        if (!tied.has(accountId)) continue;
        await this.decisions.declareInterest(tx, { positionId, memberId, origin: 'derived', reason: null, at });
      }
    }
  }
}

/** Who may vote on a position today: everybody with a seat who has no interest in an addressee. */
@Injectable()
export class PositionChamber {
  constructor(
    private readonly access: PositionAccess,
    private readonly addressees: PositionAddressees,
    private readonly decisions: DecisionRepository,
    private readonly ties: AddresseeTies,
  ) {}

  async of(tx: Tx, position: Position): Promise<SeatedChamber> {
    const seated = await this.access.seated(tx, position.forumId);
    const interested = await this.decisions.interestedIn(tx, position.id);
    return { seated, eligible: seated.filter((memberId) => !interested.includes(memberId)) };
  }

  /** Interests that nobody has to declare: whoever holds or held a role at an addressee does not vote about it. */
  async derive(tx: Tx, position: Position): Promise<void> {
    const seated = await this.access.seated(tx, position.forumId);
    const organisationIds = (await this.addressees.of(tx, position)).flatMap(
      ({ organisationId }) => organisationId ?? [],
    );
    await this.ties.record(tx, position.id, seated, organisationIds);
  }

  /** Records what a representative says about themselves. */
  async declare(tx: Tx, position: Position, memberId: string, reason: string, at: Date): Promise<void> {
    await this.decisions.declareInterest(tx, { positionId: position.id, memberId, origin: 'declared', reason, at });
  }
}
