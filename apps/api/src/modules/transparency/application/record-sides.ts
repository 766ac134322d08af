import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AddresseeReader, type Addressee } from '../../engagements/index.ts';
import { ForumAppointments, ForumRepresentatives } from '../../forums/index.ts';

/** Roles that speak for a company about its record; its finance people do not. */
const SPEAKING_ROLES = ['company_rights', 'company_signatory'] as const;

/** Who is who around a company's record: its own people, the forum's representatives, the forum's safety officers. */
@Injectable()
export class RecordSides {
  constructor(
    private readonly addressees: AddresseeReader,
    private readonly representatives: ForumRepresentatives,
    private readonly appointments: ForumAppointments,
  ) {}

  /** The company, if the actor may speak for it. */
  async ownCompany(tx: Tx, actor: Actor, addresseeId: string): Promise<Addressee | null> {
    const own = await this.addressees.ofActor(tx, actor, ...SPEAKING_ROLES);
    return own.find(({ id }) => id === addresseeId) ?? null;
  }

  /** As {@link ownCompany}, by its organisation. */
  async companyOf(tx: Tx, actor: Actor, organisationId: string): Promise<Addressee | null> {
    const own = await this.addressees.ofActor(tx, actor, ...SPEAKING_ROLES);
    return own.find((one) => one.organisationId === organisationId) ?? null;
  }

  /** Accounts seated in the forum today. */
  async seated(tx: Tx, forumId: string): Promise<string[]> {
    return (await this.representatives.of(tx, forumId)).map(({ accountId }) => accountId);
  }

  async isSeated(tx: Tx, actor: Actor, forumId: string | null): Promise<boolean> {
    return forumId !== null && (await this.seated(tx, forumId)).includes(actor.accountId);
  }

  async isSafetyOfficer(tx: Tx, { accountId }: Actor, forumIds: readonly string[]): Promise<boolean> {
    const held = await this.appointments.of(tx, accountId);
    return held.some(({ role, forumId }) => role === 'safety_officer' && forumIds.includes(forumId));
  }
}
