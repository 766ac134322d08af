import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import type { InterestStrength } from '../domain/interest.ts';
import { InterestRepository } from '../persistence/interest.repository.ts';
import { ItemAccess } from './item-access.ts';

export interface DeclareInterestInput {
  readonly target: 'organisation' | 'item';
  readonly targetId: string;
  readonly strength: InterestStrength;
  /** What the tie is, in the person's own words; 1 to 1,000 characters, kept, and read by auditors. */
  readonly statement: string;
}

export type DeclareInterestFailure = NotFound | InvalidInput;

/** Declares a tie to an organisation, which counts for every item it is a party of, or to one item. */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly interests: InterestRepository,
    private readonly access: ItemAccess,
    private readonly organisations: OrganisationReader,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    input: DeclareInterestInput,
  ): Promise<Result<string, DeclareInterestFailure>> {
    return this.transactions.run<string, DeclareInterestFailure>(async (tx) => {
      if (!(await this.exists(tx, actor.accountId, input))) return err(notFound('This organisation or item'));
      const faults = textFaults(input.statement, { path: 'statement', minLength: 1, maxLength: 1_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const declaredAt = this.clock.now();
      const interestId = uuidv7(declaredAt);
      const { accountId } = actor;
      const statement = input.statement.trim();
      await this.interests.insert(tx, { ...input, statement, interestId, accountId, declaredAt, withdrawnAt: null });
      return ok(interestId);
    });
  }

  private async exists(tx: Tx, accountId: string, { target, targetId }: DeclareInterestInput): Promise<boolean> {
    if (!isUuid(targetId)) return false;
    if (target === 'organisation') return (await this.organisations.byId(tx, targetId)) !== null;
    const standing = await this.access.standingOf(tx, accountId, targetId);
    return standing !== 'none' && standing !== 'recused';
  }
}
