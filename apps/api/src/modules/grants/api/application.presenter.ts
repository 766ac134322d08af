import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page } from '../../../platform/database/keyset.ts';
import { toConnection, type Connection } from '../../../platform/graphql/connection.type.ts';
import { ApplicationReader } from '../application/application-reader.ts';
import { CallReader } from '../application/call-reader.ts';
import type { Application } from '../domain/application.ts';
import type { ApplicationType } from './application.type.ts';
import { toApplicationType } from './grants.mapper.ts';

/** Applications for their own people; the currency of the amount comes from the call. */
@Injectable()
export class ApplicationPresenter {
  constructor(
    private readonly applications: ApplicationReader,
    private readonly calls: CallReader,
  ) {}

  async page(page: Page<Application>): Promise<Connection<ApplicationType>> {
    const calls = await this.calls.byIds(page.edges.map(({ node }) => node.callId));
    return toConnection(page, (one) => toApplicationType(one, calls.get(one.callId)?.currency ?? ''));
  }

  async one(actor: Actor, id: string): Promise<ApplicationType | null> {
    const application = await this.applications.own(actor, id);
    if (!application) return null;
    const calls = await this.calls.byIds([application.callId]);
    return toApplicationType(application, calls.get(application.callId)?.currency ?? '');
  }

  /** What a step left behind, read again as the person may see it. */
  async after<Failure>(actor: Actor, step: Result<string, Failure>): Promise<Result<ApplicationType, Failure>> {
    if (!step.ok) return step;
    const application = await this.one(actor, step.value);
    if (!application) throw new Error('an application vanished after its own step');
    return ok(application);
  }
}
