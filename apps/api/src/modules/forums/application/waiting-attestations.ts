import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, organisationsWithRole } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { AttestationRepository } from '../persistence/attestation.repository.ts';

/** Panels on which somebody used a code of one's organisation and waits; undated, because attestations keep no day. */
@Injectable()
export class WaitingAttestations implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly attestations: AttestationRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.of(tx, actor));
  }

  private async of(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const organisationIds = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
    if (organisationIds.length === 0) return [];
    const panels = await this.attestations.panelsThatWait(tx, organisationIds);
    return panels.map(({ constituencyId, organisationId, title }) => ({
      ...{ kind: 'attestations-waiting', subjectId: `${constituencyId}/${organisationId}`, title },
      ...{ dueAt: null, since: null },
    }));
  }
}
