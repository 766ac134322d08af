import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url } from '@baraza/transparency-log';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, wrongState, type FieldFault, type InvalidInput } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { Election } from '../domain/election.ts';
import type { OfficeFailure } from '../domain/elections.failures.ts';
import { ceremonyFaults, type CeremonyInput } from '../domain/ceremony.ts';
import type { NewHolder } from '../persistence/official.repository.ts';
import { ElectionAccess } from './election-access.ts';
import { ElectionMoves } from './election-moves.ts';
import { Officials } from './officials.ts';

/** What the key ceremony made public: the election key and who holds which share of it, by hash. */
@Injectable()
export class RecordCeremony {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly officials: Officials,
    private readonly moves: ElectionMoves,
    private readonly trail: AuditTrail,
  ) {}

  execute(actor: Actor, input: CeremonyInput): Promise<Result<Election, OfficeFailure>> {
    return this.transactions.run<Election, OfficeFailure>(async (tx) => {
      const found = await this.access.lockAs(tx, actor, 'returning_officer', input.election);
      if (!found.ok) return found;
      const election = found.value;
      if (election.state !== 'nominated' || election.rollFrozenAt)
        return err(
          wrongState(
            election.state,
            'The ceremony is held after nominations and before the manifest. Nothing was recorded.',
          ),
        );
      const faults = ceremonyFaults(input);
      if (faults.length === 0 && !(await isOnCurve(input.publicKey))) faults.push(OFF_CURVE);
      if (faults.length > 0) return err(invalidInput(...faults));
      const holders = await this.holdersOf(tx, election, input);
      if (!holders.ok) return holders;
      await this.officials.rows.replaceHolders(tx, election.id, holders.value);
      await this.trail.record(tx, { accountId: actor.accountId, act: 'record-ceremony', subjectId: election.id });
      const electionKey = Buffer.from(fromBase64Url(input.publicKey) ?? []);
      return ok(await this.moves.change(tx, election, { electionKey, keyRequired: input.required }));
    });
  }

  private async holdersOf(
    tx: Tx,
    election: Election,
    input: CeremonyInput,
  ): Promise<Result<NewHolder[], InvalidInput>> {
    const holders: NewHolder[] = [];
    const faults: FieldFault[] = [];
    for (const [index, { id, accountHandle, shareHash }] of input.holders.entries()) {
      const accountId = await this.officials.accountOf(tx, election, 'key_holder', accountHandle);
      const path = `holders.${index}.accountHandle`;
      if (!accountId)
        faults.push({ path, code: 'not_appointed', message: `${accountHandle} is no key holder of this forum.` });
      else if (holders.some((other) => other.accountId === accountId))
        faults.push({ path, code: 'twice', message: `${accountHandle} holds one share only.` });
      else holders.push({ holderId: id, accountId, shareHash: Buffer.from(fromBase64Url(shareHash) ?? []) });
    }
    return faults.length > 0 ? err(invalidInput(...faults)) : ok(holders);
  }
}

const OFF_CURVE = { path: 'publicKey', code: 'off_curve', message: 'The public key is no point of the curve P-256.' };

/** Nothing could be sealed to a key that is not one; better told now than on the day of the vote. */
async function isOnCurve(publicKey: string): Promise<boolean> {
  const point = Buffer.from(publicKey, 'base64url');
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  return crypto.subtle.importKey('raw', point, curve, false, []).then(
    () => true,
    () => false,
  );
}
