import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ForumRepresentatives } from '../../forums/index.ts';
import type { MapReady } from '../domain/consultations.events.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';

/** Tells the representatives that there is something to read. */
@Injectable()
export class MapAnnouncements {
  constructor(
    private readonly outbox: Outbox,
    private readonly representatives: ForumRepresentatives,
    private readonly consultations: ConsultationRepository,
  ) {}

  async ready(tx: Tx, consultationId: string): Promise<void> {
    const [consultation] = await this.consultations.byIds(tx, [consultationId]);
    if (!consultation) return;
    const seated = await this.representatives.of(tx, consultation.forumId);
    const accountIds = [...new Set(seated.map(({ accountId }) => accountId))];
    const ready: MapReady = { type: 'consultations.map-ready', payload: { consultationId, accountIds } };
    await this.outbox.publish(tx, ready);
  }
}
