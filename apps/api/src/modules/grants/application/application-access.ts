import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { FundReader } from '../../fund/index.ts';
import type { Application } from '../domain/application.ts';
import { APPLICANT_ROLES } from '../domain/grants.permissions.ts';
import { ApplicationRecords } from './application-records.ts';

type Read = (tx: Tx, id: string) => Promise<Application | null>;

/** Who may reach an application; asked before anything else happens to it. */
@Injectable()
export class ApplicationAccess {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly funds: FundReader,
  ) {}

  /** The application, locked, for people who write for its organisation. */
  lockOwn(tx: Tx, actor: Actor, id: string): Promise<Result<Application, NotFound>> {
    return this.own(tx, actor, id, (...place) => this.records.applications.lock(...place));
  }

  readOwn(tx: Tx, actor: Actor, id: string): Promise<Result<Application, NotFound>> {
    return this.own(tx, actor, id, (...place) => this.records.applications.byId(...place));
  }

  /** A sent application, locked, for a grants officer of the fund that it asks. */
  lockForOfficer(tx: Tx, actor: Actor, id: string): Promise<Result<Application, NotFound>> {
    return this.sent(tx, actor, id, (...place) => this.records.applications.lock(...place), 'grants_officer');
  }

  /** A sent application for people who hold one of `roles` in the fund that it asks. */
  readSent(tx: Tx, actor: Actor, id: string, ...roles: readonly string[]): Promise<Result<Application, NotFound>> {
    return this.sent(tx, actor, id, (...place) => this.records.applications.byId(...place), ...roles);
  }

  /** Whether the actor holds one of `roles` in this fund today. */
  async holdsInFund(tx: Tx, actor: Actor, fundId: string, ...roles: readonly string[]): Promise<boolean> {
    const fund = isUuid(fundId) ? await this.funds.byId(tx, fundId) : null;
    return fund !== null && holdsRoleIn(actor, fund.organisationId, ...roles);
  }

  private async own(tx: Tx, actor: Actor, id: string, read: Read): Promise<Result<Application, NotFound>> {
    const application = isUuid(id) ? await read(tx, id) : null;
    const isOwn = application && holdsRoleIn(actor, application.organisationId, ...APPLICANT_ROLES);
    return isOwn ? ok(application) : err(notFound('The application'));
  }

  private async sent(
    tx: Tx,
    actor: Actor,
    id: string,
    read: Read,
    ...roles: readonly string[]
  ): Promise<Result<Application, NotFound>> {
    const application = isUuid(id) ? await read(tx, id) : null;
    if (!application || application.submittedAt === null) return err(notFound('The application'));
    const { fundId } = await this.records.callOf(tx, application);
    return (await this.holdsInFund(tx, actor, fundId, ...roles)) ? ok(application) : err(notFound('The application'));
  }
}
