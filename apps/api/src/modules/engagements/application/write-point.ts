import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import { MemberReader, type Member } from '../../forums/index.ts';
import { takesNotes, type Room } from '../domain/room.ts';
import type { EngagementSession, SessionPoint } from '../domain/taking-part.ts';
import { SessionRows } from './session-rows.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export interface WritePointInput {
  readonly sessionId: string;
  /** Made where it is written, also offline: sent twice it is written once. */
  readonly id: string;
  readonly text: string;
  readonly language: string;
  /** For whoever takes notes: what kind of person said it. One's own points carry one's own kind. */
  readonly speakerKind: SessionPoint['speakerKind'] | null;
  /** Whether the speaker is told what becomes of it; otherwise nothing joins it to them. */
  readonly isMine: boolean;
}

export type WritePointFailure = NotFound | InvalidInput | WrongState;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A point is written down by whoever takes notes, or by whoever takes part for themselves. */
@Injectable()
export class WritePoint {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly rows: SessionRows,
    private readonly members: MemberReader,
  ) {}

  execute(actor: Actor, input: WritePointInput): Promise<Result<SessionPoint, WritePointFailure>> {
    const faults = textFaults(input.text, { path: 'text', minLength: 5, maxLength: 2000 });
    if (!LANGUAGE.test(input.language))
      faults.push({ path: 'language', code: 'unknown_language', message: 'Say in which language it is.' });
    if (!isUuid(input.id)) faults.push({ path: 'id', code: 'malformed', message: 'A point has an id of its own.' });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<SessionPoint, WritePointFailure>((tx) => this.write(tx, actor, input));
  }

  private async write(tx: Tx, actor: Actor, input: WritePointInput): Promise<Result<SessionPoint, WritePointFailure>> {
    const found = await this.access.lockSession(tx, actor, input.sessionId);
    const member = await this.members.byAccount(tx, actor.accountId);
    const kind = found && (await this.kindOf(tx, { ...found, actor, member, input }));
    if (!found || !kind) return err(notFound('The session'));
    const { session } = found;
    if (session.state !== 'running' && session.state !== 'ended')
      return err(wrongState(session.state, 'Points are written from the moment a session begins.'));
    const known = (await this.rows.points.byIds(tx, [input.id]))[0];
    if (known) return known.sessionId === session.id ? ok(known) : err(notFound('The session'));
    const authorAccountId = input.isMine && member ? actor.accountId : null;
    const open = { triage: 'heard', followUpBy: null, answer: null, answerRole: null, answeredAt: null } as const;
    const words = { text: input.text.trim(), language: input.language, speakerKind: kind, authorAccountId };
    const point = { id: input.id, sessionId: session.id, ...words, saidAt: this.clock.now(), ...open };
    return ok(await this.rows.points.insert(tx, point, actor.accountId));
  }

  /** Null for whoever may not write here. */
  private async kindOf(
    tx: Tx,
    {
      room,
      session,
      actor,
      member,
      input,
    }: { room: Room; session: EngagementSession; actor: Actor; member: Member | null; input: WritePointInput },
  ): Promise<SessionPoint['speakerKind'] | null> {
    if (takesNotes(room)) return input.speakerKind ?? 'affected';
    const agreed = await this.rows.participations.ofSession(tx, session.id);
    const isHere = agreed.some(({ accountId, state }) => accountId === actor.accountId && state !== 'withdrawn');
    return isHere && member?.state === 'active' ? member.kind : null;
  }
}
