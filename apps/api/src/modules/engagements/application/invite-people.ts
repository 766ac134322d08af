import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { type NotFound, notFound, type WrongState, wrongState } from '../../../platform/errors/problems.ts';
import { interviews, prepares } from '../domain/room.ts';
import {
  type NobodyToInvite,
  nobodyToInvite,
  type ReadFirst,
  readFirst,
  type TooShortNotice,
  tooShortNotice,
} from '../domain/taking-part.errors.ts';
import { type InvitationWay, PREPARATION_DAYS } from '../domain/taking-part.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { Inviting } from './inviting.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export interface InvitePeopleInput {
  readonly sessionId: string;
  readonly memberIds: readonly string[];
  readonly way: Exclude<InvitationWay, 'draw'>;
}

export type InviteFailure = NotFound | WrongState | ReadFirst | TooShortNotice | NobodyToInvite;
const MOST_AT_ONCE = 100;

/** Whoever prepares a session invites by pseudonym: for the mix, because somebody is a critical voice, or knows the matter. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TakingPartAccess,
    private readonly candidates: CandidateRepository,
    private readonly inviting: Inviting,
  ) {}

  /** Answers how many were reached. */
  execute(actor: Actor, input: InvitePeopleInput): Promise<Result<number, InviteFailure>> {
    return this.transactions.run<number, InviteFailure>((tx) => this.invite(tx, actor, input));
  }

  private async invite(
    tx: Tx,
    actor: Actor,
    { sessionId, memberIds, way }: InvitePeopleInput,
  ): Promise<Result<number, InviteFailure>> {
    const found = await this.access.lockSession(tx, actor, sessionId);
    const isAllowed = found && (found.session.kind === 'interview' ? interviews : prepares)(found.room);
    if (!found || !isAllowed) return err(notFound('The session'));
    const { session } = found;
    if (session.state !== 'planned')
      return err(wrongState(session.state, 'This session is not ahead any more; nobody was invited.'));
    if (session.whyAgain === null) return err(readFirst());
    if (!this.inviting.isInTime(session)) return err(tooShortNotice(PREPARATION_DAYS));
    const wanted = memberIds.filter(isUuid).slice(0, MOST_AT_ONCE);
    const people = await this.candidates.byIds(tx, this.inviting.query(session), wanted);
    if (people.length === 0) return err(nobodyToInvite());
    return ok(await this.inviting.send(tx, session, people, { by: actor.accountId, way, drawId: null }));
  }
}
