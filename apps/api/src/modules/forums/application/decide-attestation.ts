import { createPublicKey, publicEncrypt, constants } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { bytesFrom } from '../domain/applicant.ts';
import type { Attestation } from '../domain/attestation.ts';
import { keyChanged, type KeyChanged, signatureInvalid, type SignatureInvalid } from '../domain/joining.errors.ts';
import { AttestationRepository } from '../persistence/attestation.repository.ts';
import { AttestingKeyRepository } from '../persistence/attesting-key.repository.ts';
import { PanelAccess } from './panel-access.ts';

export type SignAttestationFailure = NotFound | WrongState | KeyChanged | SignatureInvalid;
export type RefuseAttestationFailure = NotFound | WrongState | InvalidInput;

/**
 * The organisation's answer to who used one of its codes. Who answered is kept for audits; when, is not: a moment here
 * could be laid beside the moment at which a member appeared.
 */
@Injectable()
export class DecideAttestation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: PanelAccess,
    private readonly attestations: AttestationRepository,
    private readonly keys: AttestingKeyRepository,
  ) {}

  /** `signature`: base64url, made in the organisation's browser; checked here with the public half. */
  sign(actor: Actor, id: string, signature: string): Promise<Result<Attestation, SignAttestationFailure>> {
    return this.transactions.run(async (tx): Promise<Result<Attestation, SignAttestationFailure>> => {
      const attestation = await this.own(tx, actor, id);
      if (!attestation) return err(notFound('This request'));
      if (attestation.state !== 'requested' || !attestation.blindedMessage) return err(notWaiting(attestation));
      const key = (await this.keys.current(tx, [attestation.constituencyId])).find(
        (current) => current.id === attestation.keyId,
      );
      if (!key) return err(keyChanged());
      const bytes = bytesFrom(signature, 256);
      if (!bytes || !isBlindSignature(key.publicKey, attestation.blindedMessage, bytes)) return err(signatureInvalid());
      await this.attestations.sign(tx, id, bytes, actor.accountId);
      return ok({ ...attestation, state: 'signed', expiresOn: null });
    });
  }

  /** The reasons are told to the person, who can appeal. */
  refuse(actor: Actor, id: string, reasons: string): Promise<Result<Attestation, RefuseAttestationFailure>> {
    return this.transactions.run(async (tx): Promise<Result<Attestation, RefuseAttestationFailure>> => {
      const attestation = await this.own(tx, actor, id);
      if (!attestation) return err(notFound('This request'));
      if (attestation.state !== 'requested') return err(notWaiting(attestation));
      const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 2_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      await this.attestations.refuse(tx, id, reasons.trim(), actor.accountId);
      return ok({ ...attestation, state: 'refused', expiresOn: null, refusal: reasons.trim() });
    });
  }

  private async own(tx: Tx, actor: Actor, id: string): Promise<Attestation | null> {
    const attestation = isUuid(id) ? await this.attestations.lock(tx, id) : null;
    return attestation && (await this.access.find(tx, actor, attestation)) ? attestation : null;
  }
}

function notWaiting({ state }: Attestation): WrongState {
  return wrongState(state, 'This request does not wait for an answer. Nothing was changed.');
}

/** RFC 9474, section 4.3: raising the signature to the public exponent gives back what was asked for. */
function isBlindSignature(publicKey: Uint8Array, blindedMessage: Buffer, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, signature).equals(blindedMessage);
  } catch {
    return false;
  }
}
