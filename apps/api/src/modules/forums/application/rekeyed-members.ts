import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Member } from '../domain/member.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { RekeyRepository, type RekeyRequest } from '../persistence/rekey.repository.ts';
import { Rolls } from './rolls.ts';

/** Members and the requests for another key in their place. */
@Injectable()
export class RekeyedMembers {
  constructor(
    private readonly members: MemberRepository,
    private readonly requests: RekeyRepository,
    private readonly rolls: Rolls,
  ) {}

  /** Null where somebody objected, or the membership is over. */
  async due(tx: Tx, id: string): Promise<{ request: RekeyRequest; member: Member; isHeld: boolean } | null> {
    const request = await this.requests.lockWaiting(tx, id);
    const member = request && (await this.members.lock(tx, request.memberId));
    if (!request || !member) return null;
    if (member.state === 'ended') {
      await this.requests.setState(tx, id, 'refused');
      return null;
    }
    return { request, member, isHeld: await this.rolls.isHeld(tx, member.id) };
  }

  postpone(tx: Tx, { id }: RekeyRequest, until: Date): Promise<void> {
    return this.requests.postpone(tx, id, until);
  }

  refuse(tx: Tx, { id }: RekeyRequest): Promise<void> {
    return this.requests.setState(tx, id, 'refused');
  }

  /** The new key's attestations stand in the place of the old ones, which were over the old key. */
  async done(tx: Tx, request: RekeyRequest, { id: memberId, constituencyId }: Member): Promise<void> {
    await this.members.removeAttestations(tx, memberId);
    for (const { organisationId, keyId, randomizer, signature } of request.attestations) {
      await this.members.attest(tx, {
        ...{ memberId, constituencyId, organisationId, keyId, purpose: 'rekey' },
        randomizer: Buffer.from(randomizer, 'base64url'),
        signature: Buffer.from(signature, 'base64url'),
      });
    }
    await this.requests.setState(tx, request.id, 'done');
  }
}
