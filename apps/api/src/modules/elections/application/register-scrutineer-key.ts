import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { parseVerifierKey } from '@baraza/transparency-log';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { Election } from '../domain/election.ts';
import type { RegisterKeyFailure } from '../domain/elections.failures.ts';
import { ElectionAccess } from './election-access.ts';
import { Officials } from './officials.ts';

const KEY_LENGTH_MAXIMUM = 400;
const TOO_LATE: readonly Election['state'][] = ['prepared', 'open', 'closed', 'counted', 'final', 'cancelled'];

/** The key under which a scrutineer will sign the result; it becomes part of the manifest. */
@Injectable()
export class RegisterScrutineerKey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly officials: Officials,
    private readonly trail: AuditTrail,
  ) {}

  execute(actor: Actor, slug: string, text: string): Promise<Result<Election, RegisterKeyFailure>> {
    return this.transactions.run<Election, RegisterKeyFailure>(async (tx) => {
      const found = await this.access.lockAs(tx, actor, 'scrutineer', slug);
      if (!found.ok) return found;
      const election = found.value;
      if (election.rollFrozenAt || TOO_LATE.includes(election.state))
        return err(
          wrongState(election.state, 'Scrutineers register before the manifest is prepared. Nothing was recorded.'),
        );
      const key = parseVerifierKey(text.trim());
      if (!key.ok || key.value.type !== 1 || text.length > KEY_LENGTH_MAXIMUM)
        return err(
          invalidInput({ path: 'key', code: 'form', message: 'This is not an Ed25519 verifier key (name+id+key).' }),
        );
      const others = await this.officials.rows.scrutineersOf(tx, [election.id]);
      const publicKey = Buffer.from(key.value.publicKey);
      const taken = others.some(
        ({ accountId, vkey }) => accountId !== actor.accountId && holdsSameKey(vkey, publicKey),
      );
      if (taken)
        return err(invalidInput({ path: 'key', code: 'taken', message: 'Another scrutineer registered this key.' }));
      const scrutineer = { electionId: election.id, accountId: actor.accountId, vkey: text.trim() };
      await this.officials.rows.registerKey(tx, scrutineer, publicKey, this.officials.now());
      const details = { key: scrutineer.vkey };
      await this.trail.record(tx, {
        accountId: actor.accountId,
        act: 'register-scrutineer-key',
        subjectId: election.id,
        details,
      });
      return ok(election);
    });
  }
}

function holdsSameKey(vkey: string, publicKey: Buffer): boolean {
  const parsed = parseVerifierKey(vkey);
  return parsed.ok && publicKey.equals(parsed.value.publicKey);
}
