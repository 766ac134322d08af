import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail, type PrivilegedAct } from '../../../platform/events/audit-trail.ts';
import type { ForumRole } from '../domain/forum-appointment.ts';
import type { AttestationPlace } from '../persistence/attestation.repository.ts';
import { ForumAppointments } from './forum-appointments.ts';
import { ForumReader } from './forum-reader.ts';
import type { PanelPlace } from './panel-access.ts';

/** Who holds a forum's office, and what they did with it. */
@Injectable()
export class SafetyOffice {
  constructor(
    private readonly forums: ForumReader,
    private readonly appointments: ForumAppointments,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** A place on a panel of the forum whose safety officer asks; null for anybody else. */
  async seat(tx: Tx, actor: Actor, place: AttestationPlace): Promise<PanelPlace | null> {
    const constituency = await this.forums.constituency(tx, place.constituencyId);
    if (!constituency || !(await this.holds(tx, actor, constituency.forumId, 'safety_officer'))) return null;
    const panel = await this.forums.panelOf(tx, constituency.id);
    const seat = panel.find(({ organisationId }) => organisationId === place.organisationId);
    return seat ? { constituency, seat } : null;
  }

  holds(tx: Tx, { accountId }: Actor, forumId: string, role: ForumRole): Promise<boolean> {
    return this.appointments.holds(tx, { accountId, forumId, role });
  }

  record(tx: Tx, act: PrivilegedAct): Promise<void> {
    return this.auditTrail.record(tx, act);
  }
}
