import { Inject, Injectable } from '@nestjs/common';
import { err, expectOk, ok, type Result } from '@baraza/result';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Clock, MINUTE_MS } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { ceremonyExpired, type CeremonyExpired, proofRefused, type ProofRefused } from '../domain/identity.errors.ts';
import { type Ceremony, type Passkey, PasskeyRepository } from '../persistence/passkey.repository.ts';

const VALID_MS = 5 * MINUTE_MS;

/** What the browser needs to go on, and the id to hand back with its answer. */
export interface CeremonyStart {
  readonly ceremonyId: string;
  readonly options: object;
}

/** The browser's answer, as @simplewebauthn/browser sends it. */
export interface CeremonyAnswer {
  readonly ceremonyId: string;
  readonly response: unknown;
}

export interface NewCredential {
  readonly accountId: string;
  readonly handle: string;
  readonly credential: Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'>;
}

type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type AuthenticationResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

/** WebAuthn level 3, both directions. A challenge is good for five minutes and for one answer, right or wrong. */
@Injectable()
export class PasskeyCeremonies {
  private readonly origin: string;
  private readonly relyingPartyId: string;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly passkeys: PasskeyRepository,
  ) {
    const address = new URL(settings.publicUrl);
    this.origin = address.origin;
    this.relyingPartyId = address.hostname;
  }

  async beginRegistration(kind: 'register' | 'add', account: { id: string; handle: string }): Promise<CeremonyStart> {
    const existing = await this.transactions.read((tx) => this.passkeys.ofAccount(tx, account.id));
    const options = await generateRegistrationOptions({
      rpName: 'Baraza',
      rpID: this.relyingPartyId,
      userName: account.handle,
      userID: Uint8Array.from(Buffer.from(account.id.replaceAll('-', ''), 'hex')),
      attestationType: 'none',
      excludeCredentials: existing.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return this.start({ kind, challenge: options.challenge, accountId: account.id, handle: account.handle }, options);
  }

  async finishRegistration(
    kind: 'register' | 'add',
    answer: CeremonyAnswer,
  ): Promise<Result<NewCredential, CeremonyExpired | ProofRefused>> {
    const ceremony = await this.take(kind, answer.ceremonyId);
    if (!ceremony?.accountId || !ceremony.handle) return err(ceremonyExpired());
    const verified = await orNull(() =>
      verifyRegistrationResponse({
        response: answer.response as RegistrationResponse,
        expectedChallenge: ceremony.challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.relyingPartyId,
        requireUserVerification: true,
      }),
    );
    if (!verified?.verified) return err(proofRefused());
    const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
    return ok({
      accountId: ceremony.accountId,
      handle: ceremony.handle,
      credential: {
        credentialId: id,
        publicKey: Buffer.from(publicKey),
        counter: BigInt(counter),
        transports: (transports ?? []).slice(0, 10).map((transport) => String(transport).slice(0, 20)),
      },
    });
  }

  /** Without an account the browser offers every passkey it has for us, so that no handle need be typed or guessed. */
  async beginAuthentication(kind: 'sign_in' | 'prove', accountId: string | null): Promise<CeremonyStart> {
    const own = accountId ? await this.transactions.read((tx) => this.passkeys.ofAccount(tx, accountId)) : [];
    const options = await generateAuthenticationOptions({
      rpID: this.relyingPartyId,
      userVerification: 'required',
      allowCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
    });
    return this.start({ kind, challenge: options.challenge, accountId, handle: null }, options);
  }

  /** The passkey that answered. Its counter is not advanced yet: that belongs to the transaction of the use case. */
  async finishAuthentication(
    kind: 'sign_in' | 'prove',
    answer: CeremonyAnswer,
  ): Promise<Result<{ passkey: Passkey; newCounter: number }, CeremonyExpired | ProofRefused>> {
    const ceremony = await this.take(kind, answer.ceremonyId);
    if (!ceremony) return err(ceremonyExpired());
    const response = answer.response as AuthenticationResponse;
    const passkey = await this.passkeyOf(response);
    if (!passkey || (ceremony.accountId && passkey.accountId !== ceremony.accountId)) return err(proofRefused());
    const verified = await orNull(() =>
      verifyAuthenticationResponse({
        response,
        expectedChallenge: ceremony.challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.relyingPartyId,
        credential: {
          id: passkey.credentialId,
          publicKey: Uint8Array.from(passkey.publicKey),
          counter: Number(passkey.counter),
        },
        requireUserVerification: true,
      }),
    );
    return verified?.verified
      ? ok({ passkey, newCounter: verified.authenticationInfo.newCounter })
      : err(proofRefused());
  }

  private async passkeyOf(response: AuthenticationResponse): Promise<Passkey | null> {
    const id: unknown = response?.id;
    if (typeof id !== 'string' || id.length > 1_400) return null;
    return this.transactions.read((tx) => this.passkeys.byCredentialId(tx, id));
  }

  private async start(ceremony: Omit<Ceremony, 'id' | 'expiresAt'>, options: object): Promise<CeremonyStart> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const expiresAt = new Date(now.getTime() + VALID_MS);
    const started = { ...ceremony, id, expiresAt };
    expectOk(await this.transactions.run(async (tx) => ok(await this.passkeys.startCeremony(tx, started, now))));
    return { ceremonyId: id, options };
  }

  /** In a transaction of its own: a wrong answer uses the challenge up as well. */
  private async take(kind: Ceremony['kind'], id: string): Promise<Ceremony | null> {
    if (!isUuid(id)) return null;
    const taken = await this.transactions.run(async (tx) =>
      ok(await this.passkeys.takeCeremony(tx, id, kind, this.clock.now())),
    );
    return taken.ok ? taken.value : null;
  }
}

/** The library throws at what a stranger sent; to us that is a refusal. */
async function orNull<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
