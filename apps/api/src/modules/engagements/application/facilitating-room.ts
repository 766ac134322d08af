import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import type { MemberKind } from '../../forums/index.ts';
import { facilitates, interviews, prepares, reachesForPreparing, type Room } from '../domain/room.ts';
import type { EngagementSession, SessionPoint } from '../domain/taking-part.ts';
import type { Candidate } from '../persistence/candidate.repository.ts';
import type { InvitationDraw } from '../persistence/draw.repository.ts';
import type { InvitationCount } from '../persistence/invitation.repository.ts';
import { PreparationRows } from './preparation-rows.ts';
import { SessionRows } from './session-rows.ts';
import { TakingPartAccess } from './taking-part-access.ts';

/** Somebody in the room, by pseudonym. */
export interface PersonInRoom {
  readonly memberId: string;
  readonly pseudonym: string;
  readonly kind: MemberKind;
  readonly state: string;
}

/** Preparing a session: who was asked, who comes, who could be asked, what was said already. Never for a company. */
@Injectable()
export class FacilitatingRoom {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly rows: SessionRows,
    private readonly preparation: PreparationRows,
  ) {}

  counts(actor: Actor, id: string): Promise<readonly InvitationCount[]> {
    return this.inside(actor, id, [], (tx) => this.rows.invitations.counts(tx, id));
  }

  /** For whoever facilitates only: representatives see counts. */
  people(actor: Actor, id: string): Promise<readonly PersonInRoom[]> {
    return this.inside(actor, id, [], async (tx, session, room) => {
      if (!facilitates(room) && session.kind === 'session') return [];
      const agreed = (await this.rows.participations.ofSession(tx, id)).filter(
        ({ activity }) => activity !== 'preparation',
      );
      return this.preparation.people(tx, agreed);
    });
  }

  candidates(actor: Actor, id: string, kind: MemberKind, request: PageRequest): Promise<Page<Candidate>> {
    const nobody: Page<Candidate> = { edges: [], hasNextPage: false };
    return this.inside(actor, id, nobody, (tx, session) => this.preparation.candidates(tx, session, kind, request));
  }

  draws(actor: Actor, id: string): Promise<readonly InvitationDraw[]> {
    return this.inside(actor, id, [], (tx) => this.preparation.draws(tx, id));
  }

  /** What people of the forum have said already, on this engagement first, as far as each session lets it out. */
  saidBefore(actor: Actor, id: string): Promise<readonly SessionPoint[]> {
    return this.inside(actor, id, [], async (tx, session, room) => {
      const said = await this.preparation.saidBefore(tx, session);
      const now = this.clock.now();
      return said.filter(({ from }) => reachesForPreparing(room, from, now)).map(({ point }) => point);
    });
  }

  private inside<Value>(
    actor: Actor,
    id: string,
    otherwise: Value,
    read: (tx: Tx, session: EngagementSession, room: Room) => Promise<Value>,
  ): Promise<Value> {
    return this.transactions.read(async (tx) => {
      const found = await this.access.ofSession(tx, actor, id);
      if (!found) return otherwise;
      const isAllowed = (found.session.kind === 'interview' ? interviews : prepares)(found.room);
      return isAllowed ? read(tx, found.session, found.room) : otherwise;
    });
  }
}
