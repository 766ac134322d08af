import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { MemberReader } from '../../forums/index.ts';
import type { Petition } from '../domain/recall.ts';
import { PetitionRepository } from '../persistence/petition.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

export type ReplyFailure = NotFound | InvalidInput | WrongState;

/** The representative's right of reply: shown beside the reasons, and changeable until voting is announced. */
@Injectable()
export class ReplyToPetition {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly petitions: PetitionRepository,
    private readonly seats: SeatRepository,
  ) {}

  execute(actor: Actor, petitionId: string, text: string): Promise<Result<Petition, ReplyFailure>> {
    return this.transactions.run<Petition, ReplyFailure>(async (tx) => {
      const petition = isUuid(petitionId) ? await this.petitions.lock(tx, petitionId) : null;
      const seat = petition && (await this.seats.byId(tx, petition.seatId));
      const member = await this.members.byAccount(tx, actor.accountId);
      if (!petition || !seat || member?.id !== seat.memberId) return err(notFound('A petition about your seat'));
      if (petition.state !== 'collecting' && petition.state !== 'noticed') {
        return err(wrongState(petition.state, 'Your reply stands as it is: the vote has been announced.'));
      }
      const faults = textFaults(text, { path: 'text', minLength: 1, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      await this.petitions.change(tx, petition.id, { reply: text.trim() });
      return ok({ ...petition, reply: text.trim() });
    });
  }
}
