import { Injectable } from '@nestjs/common';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { DueDiligencePack } from '../domain/due-diligence-pack.ts';
import { NGO_ROLES } from '../domain/role.ts';
import { DueDiligencePackRepository } from '../persistence/due-diligence-pack.repository.ts';

/** The latest pack, for people of the organisation and for the grants office; null for everybody else. */
@Injectable()
export class ReadDueDiligencePack {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly packs: DueDiligencePackRepository,
  ) {}

  async execute(actor: Actor, organisationId: string): Promise<DueDiligencePack | null> {
    const officer = actor.grants.some((grant) => grant.role === 'grants_officer' || grant.role === 'auditor');
    if (!isUuid(organisationId) || !(officer || holdsRoleIn(actor, organisationId, ...NGO_ROLES))) return null;
    return this.transactions.read((tx) => this.packs.latest(tx, organisationId));
  }
}
