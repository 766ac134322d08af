import { createHash } from 'node:crypto';
import { Controller, Get, Header, Headers, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/auth/permission.ts';
import { OpenElectionsReader, type OpenElectionPage } from '../application/open-elections-reader.ts';

const SLUG = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;

/** Elections for machines. `baraza verify` takes the address of a bundle. */
@Controller('open-data/elections')
export class OpenElectionsController {
  constructor(private readonly elections: OpenElectionsReader) {}

  @Public()
  @Get()
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'public, max-age=30')
  list(@Query('after') after?: string): Promise<OpenElectionPage> {
    return this.elections.list(typeof after === 'string' ? after : undefined);
  }

  /** The archive of docs/protocol/elections.md, section 7. Its ETag is the SHA-256 of its bytes. */
  @Public()
  @Get(':id/bundle')
  async bundle(
    @Param('id') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const archive = SLUG.test(id) ? await this.elections.archive(id) : null;
    if (!archive) {
      const message = 'There is no election of this id, or it has not been counted yet.';
      throw new NotFoundException({ code: 'NotFound', message });
    }
    const etag = `"${createHash('sha256').update(archive).digest('base64url')}"`;
    void reply
      .header('etag', etag)
      .header('cache-control', 'public, max-age=60')
      .header('access-control-allow-origin', '*')
      .header('content-disposition', `attachment; filename="${id}.tar"`);
    if (known === etag) await reply.status(304).send();
    else await reply.type('application/x-tar').send(Buffer.from(archive));
  }
}
