import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { FileGrievance } from '../application/file-grievance.ts';
import { ReportReprisal } from '../application/report-reprisal.ts';
import { SendOneOffInput } from '../application/send-one-off-input.ts';
import { SendSealedReport } from '../application/send-sealed-report.ts';
import { GrievanceInput, OneOffInputInput, ReprisalInput, SealedReportInput } from './sending.input.ts';
import {
  HeardReceiptResult,
  type HeardReceiptType,
  HeardReceiptType as Receipt,
  SealedReceiptResult,
} from './sending.type.ts';

interface Received {
  readonly code: string;
  readonly receivedOn: string;
  readonly purgeOn: string;
  readonly acknowledgeBy?: string;
  readonly answerBy?: string;
  readonly respondBy?: Date;
}

const toReceipt = ({ code, receivedOn, purgeOn, ...promised }: Received): HeardReceiptType => ({
  ...{ code, receivedOn, purgeOn, acknowledgeBy: promised.acknowledgeBy ?? null },
  ...{ answerBy: promised.answerBy ?? null, respondBy: promised.respondBy ?? null },
});

/** Being heard without an account. Neither an address nor a browser's name is stored with any of it. */
@Resolver(() => Receipt)
export class SendingResolver {
  constructor(
    private readonly inputs: SendOneOffInput,
    private readonly grievances: FileGrievance,
    private readonly reprisals: ReportReprisal,
    private readonly sealed: SendSealedReport,
  ) {}

  @Public()
  @LimitPerSource(10, HOUR_MS)
  @Mutation(() => HeardReceiptResult, { description: 'Something said once, as text or by voice.' })
  async sendOneOffInput(@Args('input') input: OneOffInputInput) {
    return toMutationResult(await this.inputs.execute(input), toReceipt);
  }

  @Public()
  @LimitPerSource(10, HOUR_MS)
  @Mutation(() => HeardReceiptResult, { description: 'To a company, through a forum, with its clock.' })
  async fileGrievance(@Args('input') input: GrievanceInput) {
    return toMutationResult(await this.grievances.execute(input), toReceipt);
  }

  @Public()
  @LimitPerSource(10, HOUR_MS)
  @Mutation(() => HeardReceiptResult, { description: 'To a forum’s safety officers, who have 72 hours.' })
  async reportReprisal(@Args('input') input: ReprisalInput) {
    return toMutationResult(await this.reprisals.execute(input), toReceipt);
  }

  @Public()
  @LimitPerSource(10, HOUR_MS)
  @Mutation(() => SealedReceiptResult, { description: 'Sealed in the browser; this server cannot read it.' })
  async sendSealedReport(@Args('input') input: SealedReportInput) {
    return toMutationResult(await this.sealed.execute(input), ({ respondBy, purgeOn }) => ({ respondBy, purgeOn }));
  }
}
