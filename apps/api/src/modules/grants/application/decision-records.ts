import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Application } from '../domain/application.ts';
import type { Call } from '../domain/call.ts';
import { AwardRepository } from '../persistence/award.repository.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { ApplicationRecords } from './application-records.ts';

/** Everything that a decision on an application reads or writes. */
@Injectable()
export class DecisionRecords {
  constructor(
    private readonly applicationRecords: ApplicationRecords,
    readonly decisions: DecisionRepository,
    readonly awards: AwardRepository,
  ) {}

  get applications(): ApplicationRecords['applications'] {
    return this.applicationRecords.applications;
  }

  get calls(): ApplicationRecords['calls'] {
    return this.applicationRecords.calls;
  }

  callOf(tx: Tx, application: Pick<Application, 'id' | 'callId'>): Promise<Call> {
    return this.applicationRecords.callOf(tx, application);
  }
}
