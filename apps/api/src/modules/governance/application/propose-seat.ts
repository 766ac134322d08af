import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type FieldFault, invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { AccountReader } from '../../identity/index.ts';
import type { SeatPosition } from '../domain/seat.ts';
import { BoardReader } from './board-reader.ts';
import { Boards, type NewSeat } from './boards.ts';
import { Governance, type ProposeFailure } from './governance.ts';
import { ResolutionEffects } from './resolution-effects.ts';

export interface ProposeSeatInput {
  readonly fundSlug: string;
  /** Handle of the account that would sit. */
  readonly handle: string;
  readonly position: SeatPosition;
  readonly group: string;
  readonly region: string;
  readonly affected: boolean;
  /** A name, or a pseudonym. */
  readonly publicName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Why this person: the criterion that the decision cites. */
  readonly grounds: string;
}

const SEAT_MEMBER = 'governance.seat-member';

/** A seated member proposes whom to seat next; passed, the seat is taken, unless a rule of composition or M4 forbids it. */
@Injectable()
export class ProposeSeat {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly governance: Governance,
    private readonly boards: BoardReader,
    private readonly accounts: AccountReader,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, input: ProposeSeatInput): Promise<Result<string, ProposeFailure>> {
    return this.transactions.run<string, ProposeFailure>(async (tx) => {
      const board = await this.boards.boardOfMember(tx, input.fundSlug, actor.accountId);
      if (!board) return err(notFound('The board of this fund'));
      const candidate = await this.accounts.byHandle(tx, input.handle);
      if (!candidate) return err(notFound('An account of this handle'));
      const faults = seatFaults(input);
      if (faults.length > 0) return err(invalidInput(...faults));
      return this.propose(tx, board.fundId, candidate.id, actor.accountId, input);
    });
  }

  private propose(tx: Tx, fundId: string, accountId: string, proposedBy: string, input: ProposeSeatInput) {
    const { position, group, region, affected, publicName, startsOn, endsOn, grounds } = input;
    const seat: NewSeat = { accountId, position, group, region, affected, publicName, startsOn, endsOn };
    return this.governance.propose(tx, {
      fundId,
      kind: 'seat',
      subjectKind: 'account',
      // Whoever would be seated is thereby tied to the item and does not decide it.
      subjectId: accountId,
      title: `Seat ${publicName.trim()}`,
      proposedText: `${publicName.trim()} takes a seat (${position}) from ${startsOn} to ${endsOn}.`,
      parties: [],
      criteria: [{ name: 'Composition of the board', text: grounds }],
      effect: { kind: SEAT_MEMBER, payload: seat },
      proposedBy,
    });
  }
}

/** Seats the person in the transaction that passes the resolution. */
@Injectable()
export class SeatWhenResolved implements OnModuleInit {
  constructor(
    private readonly effects: ResolutionEffects,
    private readonly boards: Boards,
  ) {}

  onModuleInit(): void {
    this.effects.register<NewSeat>(SEAT_MEMBER, (tx, resolution, seat) => {
      // A resolution that came later than planned does not seat anybody in the past.
      const decidedOn = dayOf(resolution.decidedAt);
      const startsOn = seat.startsOn > decidedOn ? seat.startsOn : decidedOn;
      return this.boards.seat(tx, resolution.fundId, { ...seat, startsOn }, null);
    });
  }
}

function seatFaults(input: ProposeSeatInput): FieldFault[] {
  const faults = [
    ...textFaults(input.group, { path: 'group', minLength: 1, maxLength: 60 }),
    ...textFaults(input.region, { path: 'region', minLength: 1, maxLength: 60 }),
    ...textFaults(input.publicName, { path: 'publicName', minLength: 1, maxLength: 100 }),
    ...textFaults(input.grounds, { path: 'grounds', minLength: 10, maxLength: 2_000 }),
  ];
  if (input.endsOn <= input.startsOn) {
    faults.push({ path: 'endsOn', code: 'out_of_order', message: 'A term ends after it starts.' });
  }
  return faults;
}
