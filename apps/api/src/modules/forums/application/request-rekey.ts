import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { rekeyStatement } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { toBase64Url } from '@baraza/transparency-log';
import { wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { bytesFrom } from '../domain/applicant.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import {
  attestationsMissing,
  type AttestationsMissing,
  onFrozenRoll,
  type OnFrozenRoll,
  rekeyRefused,
  type RekeyRefused,
} from '../domain/joining.errors.ts';
import type { Member } from '../domain/member.ts';
import { RekeyRepository, type RekeyRequest } from '../persistence/rekey.repository.ts';
import { KnownAgain } from './known-again.ts';
import type { ValidToken } from './membership-tokens.ts';
import { RekeyClock } from './rekey-clock.ts';

/** So long may whoever holds the earlier key object. */
export const OBJECTION_DAYS = 7;

export interface RequestRekeyInput {
  /** Slug. */
  readonly forum: string;
  readonly pseudonym: string;
  readonly phrase: string;
  /** Base64url. */
  readonly newKey: string;
  readonly signature: string;
  readonly randomizer: string;
  readonly tokens: readonly { readonly keyId: string; readonly signature: string }[];
}

export type RequestRekeyFailure = RekeyRefused | AttestationsMissing | OnFrozenRoll | WrongState;

/**
 * Rule E5: a lost phone does not end a membership. Who knows the pseudonym and the phrase set at joining, and whom k
 * organisations of the panel attest once more over a new key, gets it in seven days unless the earlier key objects.
 */
@Injectable()
export class RequestRekey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly knownAgain: KnownAgain,
    private readonly requests: RekeyRepository,
    private readonly rekeyClock: RekeyClock,
  ) {}

  async execute(input: RequestRekeyInput): Promise<Result<RekeyRequest, RequestRekeyFailure>> {
    const newKey = bytesFrom(input.newKey, 32);
    const signature = bytesFrom(input.signature, 64);
    const isSigned =
      newKey &&
      signature &&
      nativeVerifyEd25519(newKey, rekeyStatement(input.forum, input.pseudonym, newKey), signature);
    const member = await this.knownAgain.member(input);
    if (!isSigned || !member) return err(rekeyRefused());
    try {
      return await this.transactions.run((tx) => this.ask(tx, member, newKey, input));
    } catch (error) {
      if (constraintOf(error) === 'rekey_requests_one_waiting') return err(alreadyWaiting());
      if (constraintOf(error) === 'rekey_requests_key_unique') return err(rekeyRefused());
      throw error;
    }
  }

  private async ask(
    tx: Tx,
    member: Member,
    newKey: Uint8Array,
    input: RequestRekeyInput,
  ): Promise<Result<RekeyRequest, RequestRekeyFailure>> {
    const now = this.clock.now();
    const year = now.getUTCFullYear();
    const { required, tokens } = await this.knownAgain.attested(tx, member, newKey, input);
    if (tokens.length < required) return err(attestationsMissing(required, tokens.length));
    if (await this.knownAgain.isOnFrozenRoll(tx, member.id)) return err(onFrozenRoll());
    if (await this.requests.waitingOf(tx, member.id)) return err(alreadyWaiting());
    if (await this.requests.wasDone(tx, member.id, year)) return err(alreadyThisYear());
    const request: RekeyRequest = {
      ...{ id: randomUUID(), memberId: member.id, constituencyId: member.constituencyId, year, state: 'waiting' },
      newKey: Buffer.from(newKey),
      attestations: tokens.map(inText),
      requestedOn: dayOf(now),
      effectiveAt: daysLater(now, OBJECTION_DAYS),
    };
    await this.requests.insert(tx, request);
    await this.rekeyClock.set(tx, request.id, request.effectiveAt);
    return ok(request);
  }
}

function inText({ organisationId, keyId, randomizer, signature }: ValidToken) {
  return { organisationId, keyId, randomizer: toBase64Url(randomizer), signature: toBase64Url(signature) };
}

const alreadyWaiting = (): WrongState =>
  wrongState('waiting', 'Another key has been asked for already. Nothing was changed; its seven days are running.');

const alreadyThisYear = (): WrongState =>
  wrongState('done', 'This membership got another key this year already. Nothing was changed.');
