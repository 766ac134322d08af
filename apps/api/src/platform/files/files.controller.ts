import { BadRequestException, Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.ts';
import { Allow, Public, signedIn } from '../auth/permission.ts';
import { CurrentActor } from '../auth/request-actor.ts';
import { FileLinks } from './file-links.ts';
import { FileStore, type StoredFile } from './file-store.ts';

// A browser sends this header only after asking first, so another site's form cannot upload in somebody's name.
const PREFLIGHT_HEADER = 'x-baraza-upload';

@Controller()
export class FilesController {
  constructor(
    private readonly store: FileStore,
    private readonly links: FileLinks,
  ) {}

  /** One file as multipart form data, with `organisationId` before it. */
  @Allow(signedIn)
  @Post('files')
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<StoredFile> {
    if (request.headers[PREFLIGHT_HEADER] === undefined) throw new BadRequestException({ code: 'HEADER_MISSING' });
    const part = await request.file();
    if (!part) throw new BadRequestException({ code: 'FileRefused', message: 'No file arrived. Nothing was kept.' });
    const field = part.fields['organisationId'];
    const organisationId = field && 'value' in field ? String(field.value) : '';
    const content = await part.toBuffer().catch(() => null);
    if (!content)
      throw new BadRequestException({
        code: 'FileRefused',
        message: 'The file is larger than 10 MB. Nothing was kept.',
      });
    const stored = await this.store.put(actor, { organisationId, name: part.filename, content });
    if (!stored.ok) throw new BadRequestException({ code: stored.error.type, message: stored.error.message });
    return stored.value;
  }

  @Public()
  @Get('f/:token')
  async download(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The header itself: a trusted proxy is believed about who asks, and about nothing else.
    const fileId = request.headers.host === this.links.host ? this.links.fileOf(token) : null;
    const file = fileId ? await this.store.read(fileId) : null;
    if (!file)
      throw new NotFoundException({
        code: 'NotFound',
        message: 'This link has expired. Open the page again for a fresh one.',
      });
    await reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .type(file.mediaType)
      .send(file.content);
  }
}
