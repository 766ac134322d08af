import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/auth/permission.ts';
import { LedgerExportReader } from '../application/ledger-export-reader.ts';

@Controller('open-data/ledger')
export class LedgerExportController {
  constructor(private readonly ledger: LedgerExportReader) {}

  /** The books of a fund as one archive; `baraza verify` takes its address or the file. */
  @Public()
  @Get(':fundSlug')
  async archive(@Param('fundSlug') fundSlug: string, @Res() reply: FastifyReply): Promise<void> {
    const archive = await this.ledger.archive(fundSlug);
    if (!archive) {
      const message = 'There is no fund of this name, or nothing of it has been logged yet.';
      throw new NotFoundException({ code: 'NotFound', message });
    }
    await reply
      .header('cache-control', 'public, max-age=60')
      .header('access-control-allow-origin', '*')
      .header('content-disposition', `attachment; filename="ledger-${fundSlug}.tar"`)
      .type('application/x-tar')
      .send(Buffer.from(archive));
  }
}
