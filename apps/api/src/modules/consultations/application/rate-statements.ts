import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { RATINGS_AT_ONCE } from '../domain/consultation.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { type NewRating, RatingRepository } from '../persistence/rating.repository.ts';
import { ConsultationAccess } from './consultation-access.ts';

export interface RateStatementsInput {
  readonly consultation: string;
  readonly ratings: readonly NewRating[];
}

export interface Rated {
  /** How many statements of this consultation the member has rated by now. */
  readonly rated: number;
  /** Statements that are no longer there; everything else was saved. */
  readonly leftOut: readonly string[];
}

export type RateStatementsFailure = NotFound | InvalidInput | WrongState;

/** An affected member says agree, disagree or pass; saying it again replaces it, so that a phone may send twice. */
@Injectable()
export class RateStatements {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ConsultationAccess,
    private readonly consultations: ConsultationRepository,
    private readonly ratings: RatingRepository,
  ) {}

  execute(actor: Actor, input: RateStatementsInput): Promise<Result<Rated, RateStatementsFailure>> {
    const { length } = input.ratings;
    if (length < 1 || length > RATINGS_AT_ONCE) {
      const message = `Send 1 to ${RATINGS_AT_ONCE} ratings at once; these are ${length}. They are still on your device.`;
      return Promise.resolve(err(invalidInput({ path: 'ratings', code: 'too_many', message })));
    }
    return this.transactions.run<Rated, RateStatementsFailure>((tx) => this.rate(tx, actor, input));
  }

  private async rate(
    tx: Tx,
    actor: Actor,
    { consultation: slug, ratings }: RateStatementsInput,
  ): Promise<Result<Rated, RateStatementsFailure>> {
    const seen = await this.access.see(tx, actor, slug);
    if (!seen?.member || seen.member.kind !== 'affected') return err(notFound('The consultation'));
    const { consultation, member } = seen;
    if (consultation.state !== 'open') {
      return err(
        wrongState(
          consultation.state,
          'This consultation is over. What you rated before counts; the rest was not sent.',
        ),
      );
    }
    const share = await this.consultations.lockShare(tx, consultation.id, member.id);
    const known = ratings.filter(({ statementId }) => isUuid(statementId));
    const { taken, fresh } = await this.ratings.save(tx, consultation.id, member.id, known);
    const rated = share.rated + fresh;
    await this.consultations.saveShare(tx, consultation.id, member.id, { ...share, rated });
    const leftOut = ratings.map(({ statementId }) => statementId).filter((id) => !taken.includes(id));
    return ok({ rated, leftOut });
  }
}
