import { ConflictException, Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Result } from '@baraza/result';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { BatchFiles, isListRail, type BatchFileFailure, type PayoutFile } from '../application/batch-files.ts';
import { financeOfficer } from '../domain/compensation.permissions.ts';

/** Files by which people are paid. They hold names and numbers, so no cache keeps them. */
@Controller('compensation/batches')
export class PayoutFileController {
  constructor(private readonly files: BatchFiles) {}

  @AllowAfterStepUp(financeOfficer)
  @Get(':id/pain001.xml')
  async bankFile(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.files.bankFile(actor, id));
  }

  @AllowAfterStepUp(financeOfficer)
  @Get(':id/:rail.csv')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('rail') rail: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isListRail(rail)) throw new NotFoundException();
    await send(reply, await this.files.list(actor, id, rail));
  }
}

async function send(reply: FastifyReply, made: Result<PayoutFile, BatchFileFailure>): Promise<void> {
  if (!made.ok) {
    const { type: code, message } = made.error;
    throw code === 'NotFound' ? new NotFoundException({ code, message }) : new ConflictException({ code, message });
  }
  await reply
    .header('content-disposition', `attachment; filename="${made.value.name}"`)
    .header('cache-control', 'private, no-store')
    .type(`${made.value.mediaType}; charset=utf-8`)
    .send(made.value.content);
}
