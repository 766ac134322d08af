import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { RekeyRepository } from '../persistence/rekey.repository.ts';

/** Whoever still holds the key says that it is not lost: the other one gets nothing. */
@Injectable()
export class ObjectToRekey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberRepository,
    private readonly requests: RekeyRepository,
  ) {}

  execute(actor: Actor): Promise<Result<string, NotFound>> {
    return this.transactions.run(async (tx): Promise<Result<string, NotFound>> => {
      const member = await this.members.byAccount(tx, actor.accountId);
      const waiting = member && (await this.requests.waitingOf(tx, member.id));
      const request = waiting && (await this.requests.lockWaiting(tx, waiting.id));
      if (!request) return err(notFound('A request for another key'));
      await this.requests.setState(tx, request.id, 'objected');
      return ok(request.id);
    });
  }
}
