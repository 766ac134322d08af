import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AttestationAudit } from '../domain/attestation-audit.ts';
import type { AttestingKey } from '../domain/attestation.ts';
import type { Constituency, PanelOrganisation } from '../domain/forum.ts';
import type { Mandate } from '../domain/mandate.ts';
import { AttestationAuditRepository } from '../persistence/attestation-audit.repository.ts';
import { AttestingKeyRepository } from '../persistence/attesting-key.repository.ts';
import { ConstituencyRepository } from '../persistence/constituency.repository.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';

export interface JoiningConstituency {
  readonly constituency: Constituency;
  readonly panel: readonly (PanelOrganisation & { readonly key: AttestingKey | null })[];
  readonly audits: readonly AttestationAudit[];
  readonly mandates: readonly Mandate[];
}

/** Panels with everybody who was ever on them, what audits found, and mandates. */
@Injectable()
export class PanelHistory {
  constructor(
    private readonly constituencies: ConstituencyRepository,
    private readonly keys: AttestingKeyRepository,
    private readonly audits: AttestationAuditRepository,
    private readonly mandates: MandateRepository,
  ) {}

  async of(tx: Tx, constituencies: readonly Constituency[]): Promise<JoiningConstituency[]> {
    const ids = constituencies.map(({ id }) => id);
    const panels = await this.constituencies.panelsOf(tx, ids);
    const keys = await this.keys.current(tx, ids);
    const audits = await this.audits.ofConstituencies(tx, ids);
    const mandates = await this.mandates.ofConstituencies(tx, ids);
    const keyOf = (seat: PanelOrganisation) =>
      keys.find((key) => key.constituencyId === seat.constituencyId && key.organisationId === seat.organisationId) ??
      null;
    return constituencies.map((constituency) => {
      const isHere = ({ constituencyId }: { constituencyId: string }) => constituencyId === constituency.id;
      return {
        constituency,
        panel: panels.filter(isHere).map((seat) => ({ ...seat, key: keyOf(seat) })),
        audits: audits.filter(isHere),
        mandates: mandates.filter(isHere),
      };
    });
  }
}
