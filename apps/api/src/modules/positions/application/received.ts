import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AddresseeReader, ReplyLinks } from '../../engagements/index.ts';
import type { Recommendation } from '../domain/position.ts';
import { PositionReader } from './position-reader.ts';

/** Who speaks for an addressee: somebody signed in of its people, or whoever has the reply link. */
export type Speaker = { readonly actor: Actor } | { readonly token: string };

/** Recommendations that an addressee has received. */
@Injectable()
export class Received {
  constructor(
    private readonly positions: PositionReader,
    private readonly addressees: AddresseeReader,
    private readonly links: ReplyLinks,
  ) {}

  /** Null unless the recommendation went to whom the speaker speaks for, and has arrived there. */
  async by(tx: Tx, speaker: Speaker, recommendationId: string): Promise<Recommendation | null> {
    const found = (await this.positions.recommendations(tx, [recommendationId])).get(recommendationId);
    if (!found || !(await this.speaksFor(tx, speaker, found))) return null;
    const deliveries = (await this.positions.deliveries(tx, [found.positionId])).get(found.positionId) ?? [];
    return deliveries.some(({ addresseeId }) => addresseeId === found.addresseeId) ? found : null;
  }

  private async speaksFor(tx: Tx, speaker: Speaker, { addresseeId, positionId }: Recommendation): Promise<boolean> {
    if ('token' in speaker) {
      const link = await this.links.open(tx, speaker.token);
      return link?.subjectKind === 'position' && link.subjectId === positionId && link.addresseeId === addresseeId;
    }
    const own = await this.addressees.ofActor(tx, speaker.actor, 'company_rights', 'company_signatory');
    return own.some(({ id }) => id === addresseeId);
  }
}
