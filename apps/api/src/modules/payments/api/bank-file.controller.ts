import { ConflictException, Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { MakeBatchFile } from '../application/batch-file.ts';
import { financeOfficer } from '../domain/payments.permissions.ts';

/** The file for the bank. It holds account numbers, so it is never kept on the server or by a browser's cache. */
@Controller('payments/batches')
export class BankFileController {
  constructor(private readonly makeFile: MakeBatchFile) {}

  @AllowAfterStepUp(financeOfficer)
  @Get(':id/pain001.xml')
  async download(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const made = await this.makeFile.execute(actor, id);
    if (!made.ok) {
      const { type: code, message } = made.error;
      throw made.error.type === 'NotFound'
        ? new NotFoundException({ code, message })
        : new ConflictException({ code, message });
    }
    await reply
      .header('content-disposition', `attachment; filename="${made.value.name}"`)
      .header('cache-control', 'private, no-store')
      .type('application/xml; charset=utf-8')
      .send(made.value.xml);
  }
}
