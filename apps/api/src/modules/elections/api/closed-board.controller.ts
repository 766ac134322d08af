import { Controller, Get, Header, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HandOutBoard } from '../application/hand-out-board.ts';
import { forumOfficer } from '../domain/elections.permissions.ts';

/** The closed board with rolls and signed requests: for scrutineers' eyes, and for the offline count. */
@Controller('elections')
export class ClosedBoardController {
  constructor(private readonly handing: HandOutBoard) {}

  @Allow(forumOfficer)
  @Get(':slug/closed-board')
  @Header('cache-control', 'no-store')
  async read(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<StreamableFile> {
    const archive = await this.handing.execute(actor, slug);
    if (!archive)
      throw new NotFoundException({ message: 'The board was not found. It is open to scrutineers after close.' });
    const disposition = `attachment; filename="${slug}.tar"`;
    return new StreamableFile(archive, { type: 'application/x-tar', disposition, length: archive.length });
  }
}
