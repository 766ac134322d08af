import { Injectable } from '@nestjs/common';
import { attestationCodeHash, readAttestationCode } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { bytesFrom } from '../domain/applicant.ts';
import type { Attestation, AttestingKey } from '../domain/attestation.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Constituency, Forum } from '../domain/forum.ts';
import { codeUsed, type CodeUsed, keyChanged, type KeyChanged } from '../domain/joining.errors.ts';
import { AttestationRepository } from '../persistence/attestation.repository.ts';
import { AttestingKeyRepository } from '../persistence/attesting-key.repository.ts';
import { ForumReader } from './forum-reader.ts';

/** What whoever holds a code may know of it. */
export interface HeldAttestation {
  readonly attestation: Attestation;
  readonly constituency: Constituency;
  readonly forum: Forum;
  /** Null while the organisation has none, or is no longer on the panel. */
  readonly key: AttestingKey | null;
}

export interface RequestAttestationInput {
  readonly code: string;
  readonly keyId: string;
  /** Base64url, 256 bytes. */
  readonly blindedMessage: string;
}

export type RequestAttestationFailure = NotFound | InvalidInput | CodeUsed | KeyChanged;

/** The holder of a code looks at it, asks for a blind signature with it and fetches that. Needs no account. */
@Injectable()
export class AttestationByCode {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly attestations: AttestationRepository,
    private readonly keys: AttestingKeyRepository,
    private readonly forums: ForumReader,
  ) {}

  look(code: string): Promise<HeldAttestation | null> {
    return this.transactions.commit((tx) => this.held(tx, code));
  }

  /** Asking again with the same message changes nothing and answers what is known by now. */
  async request(input: RequestAttestationInput): Promise<Result<HeldAttestation, RequestAttestationFailure>> {
    const blindedMessage = bytesFrom(input.blindedMessage, 256);
    if (!blindedMessage) {
      const message = 'The blinded message has 256 bytes.';
      return err(invalidInput({ path: 'blindedMessage', code: 'malformed', message }));
    }
    return this.transactions.run(async (tx): Promise<Result<HeldAttestation, RequestAttestationFailure>> => {
      const held = await this.held(tx, input.code);
      if (!held) return err(notFound('This code'));
      const { attestation, key } = held;
      if (attestation.state !== 'issued') {
        const isSame = attestation.blindedMessage?.equals(Buffer.from(blindedMessage)) ?? false;
        return isSame ? ok(held) : err(codeUsed());
      }
      if (!key || key.id !== input.keyId) return err(keyChanged());
      await this.attestations.request(tx, attestation.id, key.id, blindedMessage);
      const requested = { ...attestation, state: 'requested', keyId: key.id } as const;
      return ok({ ...held, attestation: requested });
    });
  }

  /** A code that nobody used in time is as good as none. */
  private async held(tx: Tx, typed: string): Promise<HeldAttestation | null> {
    const code = readAttestationCode(typed);
    const attestation = code ? await this.attestations.byCode(tx, attestationCodeHash(code)) : null;
    if (!attestation) return null;
    if (attestation.expiresOn !== null && attestation.expiresOn < dayOf(this.clock.now())) return null;
    const constituency = await this.forums.constituency(tx, attestation.constituencyId);
    const forum = constituency && (await this.forums.byId(tx, constituency.forumId));
    if (!constituency || !forum) return null;
    const current = await this.keys.current(tx, [constituency.id]);
    const key = current.find(({ organisationId }) => organisationId === attestation.organisationId) ?? null;
    return { attestation, constituency, forum, key };
  }
}
