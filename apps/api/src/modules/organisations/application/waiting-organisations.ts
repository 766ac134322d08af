import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { handleKeyOf } from '../../identity/index.ts';
import { NGO_ROLES } from '../domain/role.ts';
import { WaitingOrganisationRepository } from '../persistence/waiting.repository.ts';

/** What of roles, papers and assurance waits for people of organisations and for grants officers. */
@Injectable()
export class WaitingOrganisations implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly repository: WaitingOrganisationRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.repository.rolesOffered(tx, handleKeyOf(actor.handle), this.clock.now()));
    this.waiting.register((tx, actor) => this.ofOwnPapers(tx, actor));
    this.waiting.register((tx, actor) => this.ofAssurance(tx, actor));
  }

  private async ofOwnPapers(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const organisationIds = organisationsWithRole(actor, ...NGO_ROLES);
    return organisationIds.length > 0 ? this.repository.packsToComplete(tx, organisationIds) : [];
  }

  private async ofAssurance(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const isOfficer = actor.grants.some((grant) => grant.role === 'grants_officer');
    return isOfficer ? this.repository.assuranceDue(tx, this.clock.now()) : [];
  }
}
