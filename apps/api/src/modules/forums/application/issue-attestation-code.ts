import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { attestationCodeHash, CODE_BYTES, labelOf, toAttestationCode } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { bytesFrom } from '../domain/applicant.ts';
import { type AttestationPurpose, CODE_VALID_DAYS, periodOf } from '../domain/attestation.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import { alreadyAttested, type AlreadyAttested, quotaUsedUp, type QuotaUsedUp } from '../domain/joining.errors.ts';
import { AttestationRepository } from '../persistence/attestation.repository.ts';
import { PanelAccess, type PanelPlace } from './panel-access.ts';

export interface IssueAttestationCodeInput {
  readonly constituencyId: string;
  readonly organisationId: string;
  readonly purpose: AttestationPurpose;
  /** Base64url, 32 bytes: all that anybody keeps of the person. */
  readonly personHash: string;
}

export interface IssuedCode {
  readonly id: string;
  /** Shown this once. */
  readonly code: string;
  readonly label: string;
  readonly expiresOn: string;
  /** Whether an earlier code of the same person is good no longer. */
  readonly replacedEarlier: boolean;
}

export type IssueAttestationCodeFailure = NotFound | InvalidInput | AlreadyAttested | QuotaUsedUp;

/** An organisation makes a code for somebody it knows and has met. Who issued it is kept; when, is not. */
@Injectable()
export class IssueAttestationCode {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: PanelAccess,
    private readonly attestations: AttestationRepository,
  ) {}

  async execute(
    actor: Actor,
    input: IssueAttestationCodeInput,
  ): Promise<Result<IssuedCode, IssueAttestationCodeFailure>> {
    const personHash = bytesFrom(input.personHash, 32);
    if (!personHash) {
      return err(invalidInput({ path: 'personHash', code: 'malformed', message: 'The person’s hash has 32 bytes.' }));
    }
    return this.transactions.run(async (tx): Promise<Result<IssuedCode, IssueAttestationCodeFailure>> => {
      const place = await this.access.find(tx, actor, input);
      return place ? this.issue(tx, actor, input, place, personHash) : err(notFound('This place on a panel'));
    });
  }

  private async issue(
    tx: Tx,
    actor: Actor,
    input: IssueAttestationCodeInput,
    { seat }: PanelPlace,
    personHash: Uint8Array,
  ): Promise<Result<IssuedCode, AlreadyAttested | QuotaUsedUp>> {
    const now = this.clock.now();
    const { constituencyId, organisationId, purpose } = input;
    const person = { constituencyId, organisationId, purpose, period: periodOf(purpose, now), personHash };
    const earlier = await this.attestations.ofPerson(tx, person);
    if (earlier?.state === 'signed' || earlier?.state === 'refused') return err(alreadyAttested());
    const code = toAttestationCode(randomBytes(CODE_BYTES));
    const expiresOn = dayOf(daysLater(now, CODE_VALID_DAYS));
    const made = { codeHash: attestationCodeHash(code), label: labelOf(code), expiresOn, issuedBy: actor.accountId };
    const id = earlier?.id ?? randomUUID();
    try {
      if (earlier) await this.attestations.renewCode(tx, id, made);
      else await this.attestations.insert(tx, { ...person, ...made, id });
    } catch (error) {
      if (constraintOf(error) === 'attestations_quota') return err(quotaUsedUp(seat.quota));
      if (constraintOf(error) === 'attestations_once_for_each_person') return err(alreadyAttested());
      throw error;
    }
    return ok({ id, code, label: made.label, expiresOn, replacedEarlier: earlier !== null });
  }
}
