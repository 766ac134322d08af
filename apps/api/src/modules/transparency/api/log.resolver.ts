import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowAfterStepUp, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toConnection } from '../../../platform/graphql/connection.type.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  toMutationResult,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { LogReader } from '../application/log-reader.ts';
import { RemoveRecord, type RemoveRecordFailure } from '../application/remove-record.ts';
import { removesRecords } from '../domain/log.permissions.ts';
import {
  LogRecordConnection,
  LogRecordsArgs,
  LogRecordType,
  toLogRecordType,
  toTransparencyLogType,
  TransparencyLogType,
} from './log.type.ts';

const RemoveLogTextResult = mutationResult<RemoveRecordFailure>('RemoveLogTextResult', LogRecordType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  WrongState: WrongStateProblem,
});

@Resolver(() => LogRecordType)
export class LogResolver {
  constructor(
    private readonly log: LogReader,
    private readonly removeRecord: RemoveRecord,
  ) {}

  @Public()
  @Query(() => TransparencyLogType, { nullable: true, description: 'Null where this installation signs no log.' })
  async transparencyLog(): Promise<TransparencyLogType | null> {
    const parties = this.log.parties();
    return parties && toTransparencyLogType(parties, await this.log.head());
  }

  @Public()
  @Query(() => LogRecordConnection, { description: 'Newest first.' })
  async logRecords(@Args() { kind, subjectId, ...page }: LogRecordsArgs) {
    return toConnection(await this.log.page({ kind, subjectId }, page), toLogRecordType);
  }

  @Public()
  @Query(() => LogRecordType, { nullable: true })
  async logRecord(@Args('index', { type: () => Int }) index: number): Promise<LogRecordType | null> {
    const record = await this.log.record(index);
    return record && toLogRecordType(record);
  }

  @Mutation(() => RemoveLogTextResult, { description: 'Takes a text out that endangers somebody; its entry stays.' })
  @AllowAfterStepUp(removesRecords)
  async removeLogText(
    @CurrentActor() actor: Actor,
    @Args('index', { type: () => Int }) index: number,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.removeRecord.execute(actor, { index, reason }), toLogRecordType);
  }
}
