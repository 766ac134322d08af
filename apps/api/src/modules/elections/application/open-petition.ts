import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { MemberReader, type Member } from '../../forums/index.ts';
import { signatureRefused, type SignatureRefused } from '../domain/elections.errors.ts';
import type { Seat } from '../domain/officials.ts';
import { PETITION_MS, type Petition } from '../domain/recall.ts';
import { EndSeat } from './end-seat.ts';
import { PetitionSignatures } from './petition-signatures.ts';

export interface OpenPetitionInput {
  readonly seatId: string;
  readonly reasons: string;
  /** Of the membership key over the petition's text, Base64url. */
  readonly signature: string;
}

export type PetitionFailure = NotFound | InvalidInput | WrongState | SignatureRefused;

/** A member of the constituency asks for a recall and is the first to sign. */
@Injectable()
export class OpenPetition {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly seats: EndSeat,
    private readonly signatures: PetitionSignatures,
  ) {}

  async execute(actor: Actor, input: OpenPetitionInput): Promise<Result<Petition, PetitionFailure>> {
    try {
      return await this.open(actor, input);
    } catch (error) {
      if (constraintOf(error) !== 'recall_petitions_one_at_a_time') throw error;
      return err(wrongState('collecting', 'A petition about this seat is under way already. Sign that one.'));
    }
  }

  private open(actor: Actor, input: OpenPetitionInput): Promise<Result<Petition, PetitionFailure>> {
    return this.transactions.run<Petition, PetitionFailure>(async (tx) => {
      const member = await this.members.byAccount(tx, actor.accountId);
      const seat = isUuid(input.seatId) ? await this.seats.lock(tx, input.seatId) : null;
      if (!seat || !member || !mayPetition(member, seat)) return err(notFound('A seat of your constituency'));
      const faults = textFaults(input.reasons, { path: 'reasons', minLength: 20, maxLength: 2000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const planned = await this.plan(tx, seat, input.reasons.trim());
      if (!planned) return err(notFound('A charter in force of this forum'));
      if (!this.signatures.holds(member, planned, input.signature)) return err(signatureRefused());
      await this.signatures.rows.insert(tx, planned);
      return ok(await this.signatures.add(tx, planned, member, input.signature));
    });
  }

  private async plan(tx: Tx, seat: Seat, reasons: string): Promise<Petition | null> {
    const rules = await this.signatures.rulesOf(tx, seat);
    if (!rules) return null;
    const openedAt = this.signatures.now();
    return {
      ...{ id: uuidv7(openedAt), seatId: seat.id, forumId: seat.forumId, constituencyId: seat.constituencyId, reasons },
      ...{ state: 'collecting', ...rules, signatures: 0, openedAt },
      closesAt: new Date(openedAt.getTime() + PETITION_MS),
      ...{ noticeEndsAt: null, reply: null, electionId: null, keepVotes: null, removeVotes: null },
    };
  }
}

/** Affected and active, of the constituency that elected, and not the representative. */
export function mayPetition(member: Member, seat: Pick<Seat, 'constituencyId' | 'memberId'>): boolean {
  const isConstituent = member.constituencyId === seat.constituencyId && member.id !== seat.memberId;
  return isConstituent && member.kind === 'affected' && member.state === 'active';
}
