import { createPublicKey, createPrivateKey, constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nativeSha256 } from '@baraza/blind-ballots/node';
import { PSS_SALT_LENGTH } from '@baraza/blind-ballots';
import { preparedMembership, sealAttestingSecret } from '@baraza/membership';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey } from '@baraza/transparency-log';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { DemoMembershipKeys } from '../../identity/index.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Constituency, Forum } from '../domain/forum.ts';
import type { Member, MemberKind } from '../domain/member.ts';
import { checkPseudonym } from '../domain/pseudonym.ts';
import { AttestingKeyRepository } from '../persistence/attesting-key.repository.ts';
import { AdmitMember } from './admit-member.ts';
import type { ValidToken } from './membership-tokens.ts';

/** With this the demo's organisations open their keys; the demo says so where it asks for a passphrase. */
export const DEMO_PASSPHRASE = 'a boat at the shore';
const KEY_BITS = 2048;

/** An organisation of the demo with the key that it attests with. */
export interface DemoAttester {
  readonly organisationId: string;
  readonly keyId: string;
  /** PKCS#8, PEM. */
  readonly privateKey: string;
}

export interface DemoMember {
  readonly pseudonym: string;
  /** Of the membership key, 32 bytes. */
  readonly seed: Uint8Array;
  readonly kind?: MemberKind;
  /** Of a proxy or an expert. */
  readonly organisationId?: string;
  readonly locale?: string;
  /** Whether a visitor of the demo can act as this member: the server then keeps the seed. */
  readonly isPersona?: boolean;
  /** Of a persona's account. */
  readonly handle?: string;
}

export interface DemoEnrolment {
  readonly forum: Pick<Forum, 'id' | 'slug'>;
  readonly constituency: Pick<Constituency, 'id' | 'slug'>;
  /** As many of the panel as the constituency asks for. */
  readonly attesters: readonly DemoAttester[];
  readonly members: readonly DemoMember[];
  readonly joinedOn: Date;
}

/** People of the demo's story: many at once, each genuinely attested, about a millisecond for each signature. */
@Injectable()
export class DemoMembers {
  constructor(
    private readonly clock: Clock,
    private readonly keys: AttestingKeyRepository,
    private readonly admit: AdmitMember,
    private readonly demoKeys: DemoMembershipKeys,
  ) {}

  /** Gives an organisation of the panel its key, sealed with {@link DEMO_PASSPHRASE}. */
  async prepareAttester(
    tx: Tx,
    place: { readonly constituencyId: string; readonly organisationId: string },
  ): Promise<DemoAttester> {
    const pair = generateKeyPairSync('rsa', { modulusLength: KEY_BITS });
    const now = this.clock.now();
    const id = uuidv7(now);
    const privateKey = new Uint8Array(pair.privateKey.export({ type: 'pkcs8', format: 'der' }));
    const sealedSecret = await sealAttestingSecret(DEMO_PASSPHRASE, { privateKey, personSalt: randomBytes(32) });
    const publicKey = new Uint8Array(createPublicKey(pair.privateKey).export({ type: 'spki', format: 'der' }));
    await this.keys.insert(tx, { id, ...place, publicKey, sealedSecret, madeBy: null, madeOn: dayOf(now) });
    const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { organisationId: place.organisationId, keyId: id, privateKey: pem };
  }

  /** The members in the order given. */
  async enrol(tx: Tx, enrolment: DemoEnrolment): Promise<Member[]> {
    const enrolled: Member[] = [];
    for (const person of enrolment.members) enrolled.push(await this.enrolOne(tx, enrolment, person));
    return enrolled;
  }

  private async enrolOne(tx: Tx, enrolment: DemoEnrolment, person: DemoMember): Promise<Member> {
    const membershipKey = ed25519PublicKey(person.seed);
    const kind = person.kind ?? 'affected';
    const { forum, constituency, joinedOn } = enrolment;
    const place = { forum: forum.slug, constituency: constituency.slug, purpose: 'join', membershipKey } as const;
    const admitted = await this.admit.execute(tx, {
      ...{ forumId: forum.id, constituencyId: constituency.id, membershipKey, kind, joinedOn },
      pseudonym: expectOk(checkPseudonym(person.pseudonym)),
      organisationId: person.organisationId ?? null,
      admittedBy: kind === 'affected' ? 'panel' : 'officer',
      tokens: kind === 'affected' ? enrolment.attesters.map((attester) => attest(attester, place)) : [],
      locale: person.locale ?? 'en',
      phraseHash: null,
      ...(person.handle !== undefined && { handle: person.handle }),
    });
    const member = expectOk(admitted);
    if (person.isPersona) await this.demoKeys.keep(tx, member.accountId, person.seed);
    return member;
  }
}

/** What the member's browser would hold after unblinding: a signature as RFC 9474 ends with, made at once. */
function attest(attester: DemoAttester, place: Parameters<typeof preparedMembership>[0]): ValidToken {
  const randomizer = randomBytes(32);
  const message = preparedMembership(place, randomizer, nativeSha256);
  const key = createPrivateKey(attester.privateKey);
  const options = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: PSS_SALT_LENGTH };
  const { organisationId, keyId } = attester;
  return { organisationId, keyId, purpose: 'join', randomizer, signature: sign('sha384', message, options) };
}
