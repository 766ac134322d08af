import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { toBase64Url } from '@baraza/transparency-log';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Election } from '../domain/election.ts';
import { shareMismatch } from '../domain/elections.errors.ts';
import type { ConfirmShareFailure } from '../domain/elections.failures.ts';
import { ElectionReader } from './election-reader.ts';
import { ElectionAccess } from './election-access.ts';
import { Officials } from './officials.ts';

export interface OwnShare {
  readonly holderId: string;
  readonly shareHash: string;
  readonly confirmedAt: Date | null;
  readonly required: number;
  readonly holders: number;
}

/** A key holder says: I have the share with this hash. Without all of them there is no manifest. */
@Injectable()
export class ConfirmShare {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly elections: ElectionReader,
    private readonly officials: Officials,
  ) {}

  execute(actor: Actor, slug: string, shareHash: string): Promise<Result<OwnShare, ConfirmShareFailure>> {
    return this.transactions.run<OwnShare, ConfirmShareFailure>(async (tx) => {
      const found = await this.access.lockAs(tx, actor, 'key_holder', slug);
      if (!found.ok) return found;
      const own = await this.shareOf(tx, actor, found.value);
      if (!own) return err(notFound('A share of yours'));
      if (found.value.rollFrozenAt && !own.confirmedAt)
        return err(wrongState(found.value.state, 'The manifest has been prepared. Nothing was changed.'));
      if (own.shareHash !== shareHash) return err(shareMismatch());
      if (own.confirmedAt) return ok(own);
      const now = this.officials.now();
      await this.officials.rows.confirm(tx, found.value.id, own.holderId, now);
      return ok({ ...own, confirmedAt: now });
    });
  }

  /** The share of whoever asks; null for everybody else. */
  own(actor: Actor, slug: string): Promise<OwnShare | null> {
    return this.transactions.read(async (tx) => {
      const election = await this.elections.bySlug(tx, slug);
      return election && this.shareOf(tx, actor, election);
    });
  }

  private async shareOf(tx: Tx, actor: Actor, election: Election): Promise<OwnShare | null> {
    const holders = await this.officials.rows.holdersOf(tx, [election.id]);
    const own = holders.find(({ accountId }) => accountId === actor.accountId);
    if (!own || election.keyRequired === null) return null;
    const { holderId, confirmedAt } = own;
    const shareHash = toBase64Url(own.shareHash);
    return { holderId, shareHash, confirmedAt, required: election.keyRequired, holders: holders.length };
  }
}
