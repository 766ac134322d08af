import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { type GrantRefusal, type Role, RoleAssignments, RoleReader } from '../../organisations/index.ts';
import { dayOf, midnightOf } from '../../../platform/clock/days.ts';
import type { Seat } from '../domain/seat.ts';
import type { Board } from '../persistence/board.repository.ts';

/** The roles that seats bring with them, in the fund's own organisation. */
@Injectable()
export class BoardRoles {
  constructor(
    private readonly clock: Clock,
    private readonly reader: RoleReader,
    private readonly assignments: RoleAssignments,
  ) {}

  /** Gives the role of a seat unless it is held already. The database refuses people of contributors here (M4). */
  async grant(tx: Tx, board: Board, seat: Seat, grantedBy: string | null): Promise<Result<unknown, GrantRefusal>> {
    const now = this.clock.now();
    const role = roleOf(seat);
    const { organisationId } = board;
    const { accountId } = seat;
    const held = await this.reader.rolesOf(tx, accountId);
    const isHeld = held.some(
      (one) => one.role === role && one.organisationId === organisationId && one.endsAt === null,
    );
    if (isHeld) return ok();
    const begin = midnightOf(seat.startsOn);
    const startsAt = dayOf(now) === seat.startsOn ? now : begin;
    return this.assignments.grant(tx, { organisationId, accountId, role, grantedBy, startsAt });
  }

  async endAllBut(tx: Tx, organisationId: string, accountId: string, kept: readonly Role[]): Promise<void> {
    for (const held of await this.reader.currentRolesOf(tx, accountId)) {
      const isBoardRole = held.organisationId === organisationId && BOARD_ROLES.includes(held.role);
      if (!isBoardRole || kept.includes(held.role)) continue;
      const ended = await this.assignments.end(tx, held.id, accountId);
      // Not found means that it was ended in the meantime, which is what was wanted.
      if (!ended.ok && ended.error.type !== 'NotFound') throw new Error(`role ${held.id} could not be ended`);
    }
  }
}

const BOARD_ROLES: readonly Role[] = ['board_member', 'board_chair'];

export function roleOf(seat: Pick<Seat, 'position'>): Role {
  return seat.position === 'chair' ? 'board_chair' : 'board_member';
}
