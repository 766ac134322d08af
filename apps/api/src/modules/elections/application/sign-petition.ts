import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { MemberReader } from '../../forums/index.ts';
import { signatureRefused, type SignatureRefused } from '../domain/elections.errors.ts';
import type { Petition } from '../domain/recall.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { mayPetition } from './open-petition.ts';
import { PetitionSignatures } from './petition-signatures.ts';

export type SignPetitionFailure = NotFound | WrongState | SignatureRefused;

/** Another member of the constituency signs the same words. */
@Injectable()
export class SignPetition {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly seats: SeatRepository,
    private readonly signatures: PetitionSignatures,
  ) {}

  async execute(actor: Actor, petitionId: string, signature: string): Promise<Result<Petition, SignPetitionFailure>> {
    try {
      return await this.sign(actor, petitionId, signature);
    } catch (error) {
      if (constraintOf(error) !== 'recall_signatures_once') throw error;
      return err(wrongState('signed', 'You have signed this petition already. Your signature counts once.'));
    }
  }

  private sign(actor: Actor, petitionId: string, signature: string): Promise<Result<Petition, SignPetitionFailure>> {
    return this.transactions.run<Petition, SignPetitionFailure>(async (tx) => {
      const petition = isUuid(petitionId) ? await this.signatures.rows.lock(tx, petitionId) : null;
      const seat = petition && (await this.seats.byId(tx, petition.seatId));
      const member = await this.members.byAccount(tx, actor.accountId);
      if (!petition || !seat || !member || !mayPetition(member, seat)) return err(notFound('The petition'));
      if (petition.state !== 'collecting' || this.signatures.now() >= petition.closesAt) {
        return err(wrongState(petition.state, 'This petition takes no signatures any more. Nothing was recorded.'));
      }
      if (!this.signatures.holds(member, petition, signature)) return err(signatureRefused());
      return ok(await this.signatures.add(tx, petition, member, signature));
    });
  }
}
