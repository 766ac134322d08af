import { Injectable } from '@nestjs/common';
import { nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { joinStatement } from '@baraza/membership';
import { err, type Result } from '@baraza/result';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { PasswordHasher } from '../../identity/index.ts';
import { type Applicant, type ApplicantInput, bytesFrom, checkApplicant } from '../domain/applicant.ts';
import {
  attestationsMissing,
  type AttestationsMissing,
  type KeyInUse,
  type PseudonymTaken,
  signatureInvalid,
  type SignatureInvalid,
} from '../domain/joining.errors.ts';
import type { Member } from '../domain/member.ts';
import { AdmitMember } from './admit-member.ts';
import { JoiningPlaces } from './joining-place.ts';
import { MembershipTokens } from './membership-tokens.ts';

export interface JoinForumInput extends ApplicantInput {
  /** Base64url, 32 bytes: made in the browser, blinded together with the key. */
  readonly randomizer: string;
  readonly tokens: readonly { readonly keyId: string; readonly signature: string }[];
}

export type JoinForumFailure =
  NotFound | InvalidInput | PseudonymTaken | KeyInUse | AttestationsMissing | SignatureInvalid;

/** Rule E1: who shows k signatures of different organisations of the panel over a key of their own is a member. */
@Injectable()
export class JoinForum {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: JoiningPlaces,
    private readonly tokens: MembershipTokens,
    private readonly admit: AdmitMember,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(input: JoinForumInput): Promise<Result<Member, JoinForumFailure>> {
    const applicant = checkApplicant(input);
    if (!applicant.ok) return applicant;
    if (!isSigned(input, applicant.value)) return err(signatureInvalid());
    const phraseHash = input.phrase ? await this.hasher.hash(input.phrase.trim()) : null;
    return this.transactions.run((tx) => this.join(tx, input, applicant.value, phraseHash));
  }

  private async join(
    tx: Tx,
    input: JoinForumInput,
    applicant: Applicant,
    phraseHash: string | null,
  ): Promise<Result<Member, JoinForumFailure>> {
    const place = await this.places.find(tx, input.forum, input.constituency);
    if (!place) return err(notFound('This forum'));
    const { forum, constituency } = place;
    const { pseudonym, membershipKey } = applicant;
    const tokens = await this.tokens.valid(tx, {
      ...{ forum, constituency, purpose: 'join', membershipKey },
      randomizer: bytesFrom(input.randomizer, 32) ?? new Uint8Array(),
      tokens: input.tokens.map(({ keyId, signature }) => ({
        keyId,
        signature: bytesFrom(signature, 256) ?? new Uint8Array(),
      })),
    });
    if (tokens.length < constituency.panelRequired) {
      return err(attestationsMissing(constituency.panelRequired, tokens.length));
    }
    return this.admit.execute(tx, {
      ...{ forumId: forum.id, constituencyId: constituency.id, pseudonym, membershipKey, tokens, phraseHash },
      ...{ kind: 'affected', organisationId: null, admittedBy: 'panel', locale: input.locale },
    });
  }
}

/** Whether the key itself asked to join, here and under this pseudonym. */
export function isSigned(input: ApplicantInput, { membershipKey, signature }: Applicant): boolean {
  const { forum, constituency, pseudonym } = input;
  const statement = joinStatement({ forum, constituency, pseudonym, membershipKey: input.membershipKey });
  return nativeVerifyEd25519(membershipKey, statement, signature);
}
