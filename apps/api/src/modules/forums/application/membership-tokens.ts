import { Injectable } from '@nestjs/common';
import { nativePrimitives, nativeSha256 } from '@baraza/blind-ballots/node';
import { preparedMembership } from '@baraza/membership';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { AttestationPurpose } from '../domain/attestation.ts';
import type { Constituency, Forum } from '../domain/forum.ts';
import { AttestingKeyRepository } from '../persistence/attesting-key.repository.ts';

const TOKENS_MAXIMUM = 60;

export interface TokensToCheck {
  readonly forum: Forum;
  readonly constituency: Constituency;
  readonly purpose: AttestationPurpose;
  readonly membershipKey: Uint8Array;
  readonly randomizer: Uint8Array;
  readonly tokens: readonly { readonly keyId: string; readonly signature: Uint8Array }[];
}

export interface ValidToken {
  readonly organisationId: string;
  readonly keyId: string;
  readonly purpose: AttestationPurpose;
  readonly randomizer: Uint8Array;
  readonly signature: Uint8Array;
}

/** Checks what attesting organisations signed blindly, natively and under the keys that the platform itself keeps. */
@Injectable()
export class MembershipTokens {
  constructor(private readonly keys: AttestingKeyRepository) {}

  /** One for each organisation that is on the panel today and did sign this key for this place and purpose. */
  async valid(tx: Tx, asked: TokensToCheck): Promise<ValidToken[]> {
    const { purpose, randomizer, constituency, forum, membershipKey } = asked;
    if (randomizer.length !== 32) return [];
    const tokens = asked.tokens.slice(0, TOKENS_MAXIMUM).filter(({ keyId }) => isUuid(keyId));
    const keys = await this.keys.ofPanel(
      tx,
      constituency.id,
      tokens.map(({ keyId }) => keyId),
    );
    const place = { forum: forum.slug, constituency: constituency.slug, purpose, membershipKey };
    const message = preparedMembership(place, randomizer, nativeSha256);
    const byOrganisation = new Map<string, ValidToken>();
    for (const { keyId, signature } of tokens) {
      const key = keys.find(({ id }) => id === keyId);
      const verify = key && (await nativePrimitives.pssVerifier(key.publicKey));
      if (!key || !verify || !(await verify(message, signature))) continue;
      byOrganisation.set(key.organisationId, {
        organisationId: key.organisationId,
        keyId,
        purpose,
        randomizer,
        signature,
      });
    }
    return [...byOrganisation.values()];
  }
}
