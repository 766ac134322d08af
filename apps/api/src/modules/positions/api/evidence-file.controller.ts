import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Public } from '../../../platform/auth/permission.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { FileLinks } from '../../../platform/files/file-links.ts';
import { ReadEvidenceFile } from '../application/read-evidence-file.ts';

/** Files behind answers under an address that lasts; the content comes from the host of files, by a link of some minutes. */
@Controller('evidence')
export class EvidenceFileController {
  constructor(
    private readonly evidence: ReadEvidenceFile,
    private readonly links: FileLinks,
  ) {}

  @Public()
  @Get(':fileId')
  async download(
    @MaybeActor() actor: Actor | null,
    @Param('fileId') fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!(await this.evidence.mayRead(actor, fileId))) {
      const message =
        'There is no such file in public. It may be held back because publishing it would endanger people.';
      throw new NotFoundException({ code: 'NotFound', message });
    }
    await reply.header('cache-control', 'no-store').redirect(this.links.linkTo(fileId), 302);
  }
}
