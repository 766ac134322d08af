import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, MINUTE_MS } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import { instantOf } from '../domain/instants.ts';
import { peerRoomFaults, type PeerRoom, type PeerRoomPlan, type PeerRoomPoint } from '../domain/peer-room.ts';
import { startFault } from '../domain/session-plan.ts';
import { PeerRoomRepository } from '../persistence/peer-room.repository.ts';

export type PeerRoomFailure = NotFound | InvalidInput | WrongState;
const MOST_POINTS = 500;

/** Rooms of companies among themselves. The permission lets in nobody else; whatever is said carries no name. */
@Injectable()
export class PeerRooms {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly rooms: PeerRoomRepository,
  ) {}

  page({ accountId }: Actor, request: PageRequest): Promise<Page<PeerRoom>> {
    return this.transactions.read((tx) => this.rooms.page(tx, accountId, request));
  }

  byId({ accountId }: Actor, id: string): Promise<PeerRoom | null> {
    return isUuid(id) ? this.transactions.read((tx) => this.rooms.byId(tx, id, accountId)) : Promise.resolve(null);
  }

  points({ accountId }: Actor, id: string): Promise<PeerRoomPoint[]> {
    return this.transactions.read(async (tx) => {
      const room = await this.rooms.byId(tx, id, accountId);
      return room && (room.isGuest || room.isOwn) ? this.rooms.points(tx, id) : [];
    });
  }

  open({ accountId }: Actor, plan: PeerRoomPlan): Promise<Result<PeerRoom, PeerRoomFailure>> {
    const startsAt = instantOf(plan.startsAtLocal, plan.timeZone);
    const faults = [...peerRoomFaults(plan), ...(startsAt.ok ? [] : [startFault(startsAt.error)])];
    if (!startsAt.ok || faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<PeerRoom, PeerRoomFailure>(async (tx) => {
      const now = this.clock.now();
      const id = uuidv7(now);
      const { title, timeZone, howToJoin, antitrustNotice, agenda, minutes } = plan;
      const endsAt = new Date(startsAt.value.getTime() + minutes * MINUTE_MS);
      const texts = {
        title: title.trim(),
        timeZone,
        howToJoin,
        antitrustNotice: antitrustNotice.trim(),
        agenda: agenda.trim(),
      };
      await this.rooms.insert(tx, { id, startsAt: startsAt.value, endsAt, ...texts }, accountId, now);
      return this.found(tx, accountId, id);
    });
  }

  join({ accountId }: Actor, id: string): Promise<Result<PeerRoom, PeerRoomFailure>> {
    return this.transactions.run<PeerRoom, PeerRoomFailure>(async (tx) => {
      const room = isUuid(id) ? await this.rooms.byId(tx, id, accountId) : null;
      if (!room) return err(notFound('The room'));
      if (room.endsAt <= this.clock.now()) return err(wrongState('over', 'This room is over.'));
      await this.rooms.join(tx, id, accountId);
      return this.found(tx, accountId, id);
    });
  }

  say({ accountId }: Actor, id: string, text: string): Promise<Result<PeerRoom, PeerRoomFailure>> {
    const faults = textFaults(text, { path: 'text', minLength: 5, maxLength: 2000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<PeerRoom, PeerRoomFailure>(async (tx) => {
      const room = isUuid(id) ? await this.rooms.byId(tx, id, accountId) : null;
      if (!room || !(room.isGuest || room.isOwn)) return err(notFound('The room'));
      if ((await this.rooms.countOf(tx, id)) >= MOST_POINTS)
        return err(wrongState('full', 'This room holds as many points as fit.'));
      await this.rooms.say(tx, id, { id: randomUUID(), text: text.trim(), saidOn: dayOf(this.clock.now()) });
      return ok(room);
    });
  }

  writeMinutes({ accountId }: Actor, id: string, minutes: string): Promise<Result<PeerRoom, PeerRoomFailure>> {
    const faults = textFaults(minutes, { path: 'minutes', minLength: 20, maxLength: 20_000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<PeerRoom, PeerRoomFailure>(async (tx) => {
      const room = isUuid(id) ? await this.rooms.byId(tx, id, accountId) : null;
      if (!room?.isOwn) return err(notFound('The room'));
      if (room.minutes !== null) return err(wrongState('written', 'The minutes are written, and stay as they are.'));
      await this.rooms.writeMinutes(tx, id, minutes.trim(), this.clock.now());
      return this.found(tx, accountId, id);
    });
  }

  private async found(tx: Tx, accountId: string, id: string): Promise<Result<PeerRoom, PeerRoomFailure>> {
    const room = await this.rooms.byId(tx, id, accountId);
    return room ? ok(room) : err(notFound('The room'));
  }
}
