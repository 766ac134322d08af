import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Application } from '../domain/application.ts';
import type { Call } from '../domain/call.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { CallRepository } from '../persistence/call.repository.ts';

/** The two tables that nearly every step of an application touches. */
@Injectable()
export class ApplicationRecords {
  constructor(
    readonly calls: CallRepository,
    readonly applications: ApplicationRepository,
  ) {}

  /** The call of an application, which the database guarantees to exist. */
  async callOf(tx: Tx, application: Pick<Application, 'id' | 'callId'>): Promise<Call> {
    const call = await this.calls.byId(tx, application.callId);
    if (!call) throw new Error(`application ${application.id} has no call`);
    return call;
  }
}
