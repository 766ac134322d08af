import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Application } from '../domain/application.ts';
import type { Call } from '../domain/call.ts';
import { AppealRepository } from '../persistence/appeal.repository.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { ApplicationRecords } from './application-records.ts';

/** Appeals with the decisions they are about. */
@Injectable()
export class AppealRecords {
  constructor(
    private readonly records: ApplicationRecords,
    readonly appeals: AppealRepository,
    readonly decisions: DecisionRepository,
  ) {}

  get applications(): ApplicationRecords['applications'] {
    return this.records.applications;
  }

  callOf(tx: Tx, application: Pick<Application, 'id' | 'callId'>): Promise<Call> {
    return this.records.callOf(tx, application);
  }
}
