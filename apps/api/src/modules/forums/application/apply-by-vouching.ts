import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { attestationCodeHash, CODE_BYTES, labelOf, toAttestationCode } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { PasswordHasher } from '../../identity/index.ts';
import { type Applicant, type ApplicantInput, checkApplicant } from '../domain/applicant.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import { APPLICATION_VALID_DAYS, type JoinApplication } from '../domain/join-application.ts';
import { keyInUse, type KeyInUse, signatureInvalid, type SignatureInvalid } from '../domain/joining.errors.ts';
import { VouchingRepository } from '../persistence/vouching.repository.ts';
import { isSigned } from './join-forum.ts';
import { JoiningPlaces } from './joining-place.ts';

export type ApplyByVouchingFailure = NotFound | InvalidInput | KeyInUse | SignatureInvalid;

/** Whom no panel attests asks members of the constituency to vouch; a code to give them is all that is made. */
@Injectable()
export class ApplyByVouching {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly places: JoiningPlaces,
    private readonly vouchings: VouchingRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(
    input: ApplicantInput,
  ): Promise<Result<{ application: JoinApplication; code: string }, ApplyByVouchingFailure>> {
    const applicant = checkApplicant(input);
    if (!applicant.ok) return applicant;
    if (!isSigned(input, applicant.value)) return err(signatureInvalid());
    const phraseHash = input.phrase ? await this.hasher.hash(input.phrase.trim()) : null;
    try {
      return await this.transactions.run((tx) => this.apply(tx, input, applicant.value, phraseHash));
    } catch (error) {
      if (constraintOf(error) === 'join_applications_key_unique') return err(keyInUse());
      throw error;
    }
  }

  private async apply(
    tx: Tx,
    input: ApplicantInput,
    { pseudonym, membershipKey }: Applicant,
    phraseHash: string | null,
  ): Promise<Result<{ application: JoinApplication; code: string }, NotFound>> {
    const place = await this.places.find(tx, input.forum, input.constituency);
    if (!place) return err(notFound('This forum'));
    const code = toAttestationCode(randomBytes(CODE_BYTES));
    const application: JoinApplication = {
      ...{ id: randomUUID(), forumId: place.forum.id, constituencyId: place.constituency.id, phraseHash },
      ...{ pseudonym: pseudonym.shown, membershipKey: Buffer.from(membershipKey), label: labelOf(code) },
      ...{ locale: input.locale.slice(0, 10), state: 'open' },
      ...{ interviewOutcome: null, interviewReasons: null, interviewedBy: null },
      expiresOn: dayOf(daysLater(this.clock.now(), APPLICATION_VALID_DAYS)),
    };
    const secret = { codeHash: attestationCodeHash(code), pseudonymKey: pseudonym.key };
    await this.vouchings.insert(tx, application, secret);
    return ok({ application, code });
  }
}
