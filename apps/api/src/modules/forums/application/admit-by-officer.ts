import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import { checkApplicant } from '../domain/applicant.ts';
import {
  type KeyInUse,
  type PseudonymTaken,
  signatureInvalid,
  type SignatureInvalid,
} from '../domain/joining.errors.ts';
import type { Member } from '../domain/member.ts';
import { AdmitMember } from './admit-member.ts';
import { isSigned } from './join-forum.ts';
import { JoiningPlaces } from './joining-place.ts';
import { SafetyOffice } from './safety-office.ts';

export interface AdmitByOfficerInput {
  readonly kind: 'proxy' | 'expert';
  readonly organisationId: string;
  /** What the person's browser wrote: `BJR1.` and base64url of their signed request to join, as JSON. */
  readonly request: string;
}

export type AdmitByOfficerFailure = NotFound | InvalidInput | SignatureInvalid | PseudonymTaken | KeyInUse;

/** Proxies and experts speak for a named organisation; the returning officer lets them in. They never vote. */
@Injectable()
export class AdmitByOfficer {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organisations: OrganisationReader,
    private readonly places: JoiningPlaces,
    private readonly office: SafetyOffice,
    private readonly admit: AdmitMember,
  ) {}

  async execute(actor: Actor, input: AdmitByOfficerInput): Promise<Result<Member, AdmitByOfficerFailure>> {
    const request = readRequest(input.request);
    if (!request) return err(malformed());
    const applicant = checkApplicant(request);
    if (!applicant.ok) return applicant;
    if (!isSigned(request, applicant.value)) return err(signatureInvalid());
    const { pseudonym, membershipKey } = applicant.value;
    return this.transactions.run(async (tx): Promise<Result<Member, AdmitByOfficerFailure>> => {
      const place = await this.placeOf(tx, actor, request);
      const organisation = await this.organisations.byId(tx, input.organisationId);
      if (!place || !organisation || organisation.kind === 'company')
        return err(notFound('This place or organisation'));
      const { forum, constituency } = place;
      const admitted = await this.admit.execute(tx, {
        ...{ forumId: forum.id, constituencyId: constituency.id, pseudonym, membershipKey, tokens: [] },
        ...{ kind: input.kind, organisationId: organisation.id, admittedBy: 'officer' },
        ...{ locale: request.locale, phraseHash: null },
      });
      const details = { kind: input.kind, organisationId: organisation.id };
      const act = { accountId: actor.accountId, act: 'admit-member', subjectId: forum.id, details };
      if (admitted.ok) await this.office.record(tx, act);
      return admitted;
    });
  }

  private async placeOf(tx: Tx, actor: Actor, { forum, constituency }: { forum: string; constituency: string }) {
    const place = await this.places.find(tx, forum, constituency);
    const mayAdmit = place && (await this.office.holds(tx, actor, place.forum.id, 'returning_officer'));
    return mayAdmit ? place : null;
  }
}

const FIELDS = ['forum', 'constituency', 'pseudonym', 'membershipKey', 'signature', 'locale'] as const;

function readRequest(text: string) {
  if (!text.startsWith('BJR1.') || text.length > 4_000) return null;
  try {
    const value = JSON.parse(Buffer.from(text.slice(5), 'base64url').toString()) as Record<string, unknown> | null;
    if (!value || !FIELDS.every((field) => typeof value[field] === 'string')) return null;
    return { ...(value as Record<(typeof FIELDS)[number], string>), phrase: '' };
  } catch {
    return null;
  }
}

const malformed = (): InvalidInput =>
  invalidInput({
    path: 'request',
    code: 'malformed',
    message: 'This is not a whole request to join. Ask for it once more.',
  });
