import { createPublicKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { AttestingKey } from '../domain/attestation.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { AttestingKeyRepository } from '../persistence/attesting-key.repository.ts';
import { PanelAccess } from './panel-access.ts';

export interface SaveAttestingKeyInput {
  readonly constituencyId: string;
  readonly organisationId: string;
  /** SubjectPublicKeyInfo (DER), base64url. */
  readonly publicKey: string;
  /** Sealed in the organisation's browser. */
  readonly sealedSecret: string;
}

/** A signatory gives their organisation its key, or a new one where the passphrase was lost. */
@Injectable()
export class SaveAttestingKey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: PanelAccess,
    private readonly keys: AttestingKeyRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  async execute(actor: Actor, input: SaveAttestingKeyInput): Promise<Result<AttestingKey, NotFound | InvalidInput>> {
    const publicKey = rsaKeyFrom(input.publicKey);
    if (!publicKey || input.sealedSecret.length < 100 || input.sealedSecret.length > 8_000) {
      return err(invalidInput({ path: 'publicKey', code: 'malformed', message: 'This is not a key of 2048 bits.' }));
    }
    try {
      return await this.transactions.run(async (tx): Promise<Result<AttestingKey, NotFound>> => {
        const place = await this.access.find(tx, actor, input);
        const mayMake = holdsRoleIn(actor, input.organisationId, 'ngo_signatory');
        if (!place || !mayMake) return err(notFound('This place on a panel'));
        const now = this.clock.now();
        const { constituencyId, organisationId, sealedSecret } = input;
        const key = { id: uuidv7(now), constituencyId, organisationId, publicKey, sealedSecret };
        const made = { ...key, madeBy: actor.accountId, madeOn: dayOf(now) };
        await this.keys.retire(tx, constituencyId, organisationId, dayOf(now));
        await this.keys.insert(tx, made);
        const { accountId } = actor;
        await this.auditTrail.record(tx, { accountId, act: 'save-attesting-key', subjectId: made.id });
        return ok(made);
      });
    } catch (error) {
      if (constraintOf(error) !== 'attesting_keys_key_unique') throw error;
      return err(invalidInput({ path: 'publicKey', code: 'in_use', message: 'This key is in use already.' }));
    }
  }
}

/** RSA of 2048 bits with the exponent 65537, and nothing else. */
function rsaKeyFrom(text: string): Uint8Array | null {
  if (text.length > 800) return null;
  try {
    const der = Buffer.from(text, 'base64url');
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const { modulusLength, publicExponent } = key.asymmetricKeyDetails ?? {};
    const fits = key.asymmetricKeyType === 'rsa' && modulusLength === 2048 && publicExponent === 65_537n;
    return fits ? new Uint8Array(key.export({ format: 'der', type: 'spki' })) : null;
  } catch {
    return null;
  }
}
