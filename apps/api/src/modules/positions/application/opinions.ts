import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import type { MinorityOpinion } from '../domain/draft.ts';
import { OpinionRepository } from '../persistence/opinion.repository.ts';
import { type OpenedPosition, PositionAccess } from './position-access.ts';

export type OpinionFailure = NotFound | WrongState;

/** Work on minority opinions by members who may read the position, as long as it is not adopted. */
@Injectable()
export class Opinions {
  constructor(
    private readonly transactions: TransactionRunner,
    readonly clock: Clock,
    private readonly access: PositionAccess,
    readonly rows: OpinionRepository,
  ) {}

  /** With the position locked. Proxies and experts take part without a voice of their own. */
  run<Value, Failure>(
    actor: Actor,
    positionId: string,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | OpinionFailure>> {
    return this.transactions.run<Value, Failure | OpinionFailure>(async (tx) => {
      const opened = await this.access.lock(tx, actor, positionId);
      if (!opened.ok) return opened;
      const { position, member } = opened.value;
      if (member.kind !== 'affected') return err(notFound('The position'));
      if (position.state !== 'drafting' && position.state !== 'deciding') {
        return err(
          wrongState(
            position.state,
            'The position is decided, so nothing can be added to it. Your words are still with you.',
          ),
        );
      }
      return work(tx, opened.value);
    });
  }

  /** As {@link run}, on an opinion of that position. */
  change<Failure>(
    actor: Actor,
    opinionId: string,
    work: (tx: Tx, opinion: MinorityOpinion, opened: OpenedPosition) => Promise<Result<unknown, Failure>>,
  ): Promise<Result<MinorityOpinion, Failure | OpinionFailure>> {
    return this.transactions.run<MinorityOpinion, Failure | OpinionFailure>(async (tx) => {
      const found = isUuid(opinionId) ? await this.rows.byId(tx, opinionId) : null;
      const opened = found && (await this.access.lock(tx, actor, found.positionId));
      if (!opened?.ok || opened.value.member.kind !== 'affected') return err(notFound('The minority opinion'));
      const opinion = (await this.rows.byId(tx, opinionId))!;
      const { position } = opened.value;
      if (position.state !== 'drafting' && position.state !== 'deciding') {
        return err(wrongState(position.state, 'The position is decided. Nothing was changed.'));
      }
      const done = await work(tx, opinion, opened.value);
      return done.ok ? { ...done, value: (await this.rows.byId(tx, opinionId))! } : done;
    });
  }
}
