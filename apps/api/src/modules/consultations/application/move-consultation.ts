import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import type { Consultation } from '../domain/consultation.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { ConsultationAccess } from './consultation-access.ts';
import { ConsultationMoves } from './consultation-moves.ts';
import { dateFaults } from './draft-consultation.ts';

export type MoveConsultationFailure = NotFound | WrongState;
export type PostponeFailure = NotFound | WrongState | InvalidInput;

type Moved = Promise<Result<Consultation, MoveConsultationFailure>>;

const STATEMENTS_MINIMUM = 5;

/** What representatives do with a consultation: open, give more time, close, withdraw, publish. */
@Injectable()
export class MoveConsultation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ConsultationAccess,
    private readonly moves: ConsultationMoves,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  open(actor: Actor, slug: string): Moved {
    return this.moving(actor, slug, async (tx, one) => {
      if (one.state !== 'draft') return refuse(one, 'Members are asked once. Nothing was changed.');
      const asked = (await this.statements.counts(tx, [one.id])).get(one.id) ?? 0;
      if (asked < STATEMENTS_MINIMUM) {
        return refuse(one, `Members need at least ${STATEMENTS_MINIMUM} statements to begin with; there are ${asked}.`);
      }
      if (endOfDayAnywhere(one.closesOn) <= this.moves.now()) {
        return refuse(one, 'The last day is over already. Choose a later one and open it then.');
      }
      await this.moves.open(tx, one);
      return ok(null);
    });
  }

  /** Members are given more time, never less than was promised. */
  async postpone(actor: Actor, slug: string, closesOn: string): Promise<Result<Consultation, PostponeFailure>> {
    const faults = dateFaults(closesOn, dayOf(this.moves.now()));
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.moving(actor, slug, async (tx, one) => {
      if (one.state !== 'open' || closesOn <= one.closesOn) {
        return refuse(one, 'The last day of an open consultation can be moved to a later one only.');
      }
      await this.moves.postpone(tx, one, closesOn);
      return ok(null);
    });
  }

  close(actor: Actor, slug: string): Moved {
    return this.moving(actor, slug, async (tx, one) => {
      if (one.state !== 'open') return refuse(one, 'Only an open consultation can be closed.');
      await this.moves.close(tx, one);
      return ok(null);
    });
  }

  withdraw(actor: Actor, slug: string): Moved {
    return this.moving(actor, slug, async (tx, one) => {
      if (one.state !== 'draft')
        return refuse(one, 'Members have been asked; what they said is not withdrawn for them.');
      await this.consultations.withdraw(tx, one.id);
      return ok(null);
    });
  }

  /** Shows groups of members, and nobody, to everybody. */
  publish(actor: Actor, slug: string): Moved {
    return this.moving(actor, slug, async (tx, one) => {
      if (one.state !== 'closed' || one.publishedOn) return refuse(one, 'Results are published once, after the end.');
      if (!one.adoptedOn) {
        return refuse(
          one,
          'Nothing leaves the forum before a position that came of it is adopted. Results stay with members.',
        );
      }
      const heard = (await this.consultations.participants(tx, [one.id])).get(one.id) ?? 0;
      if (heard < SMALLEST_GROUP) return refuse(one, 'Too few members took part for results that name nobody.');
      await this.consultations.publish(tx, one.id, dayOf(this.moves.now()));
      return ok(null);
    });
  }

  private moving(
    actor: Actor,
    slug: string,
    move: (tx: Tx, one: Consultation) => Promise<Result<null, WrongState>>,
  ): Moved {
    return this.transactions.run<Consultation, MoveConsultationFailure>(async (tx) => {
      const managed = await this.access.manage(tx, actor, slug);
      if (!managed.ok) return managed;
      const moved = await move(tx, managed.value.consultation);
      if (!moved.ok) return moved;
      return ok((await this.consultations.bySlug(tx, slug))!);
    });
  }
}

const refuse = ({ state }: Consultation, message: string): Result<null, WrongState> => err(wrongState(state, message));
