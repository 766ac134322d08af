import { Controller, Get, Header, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../platform/auth/permission.ts';
import { LogReader } from '../application/log-reader.ts';
import { recordJson } from '../domain/record-json.ts';

const INDEX = /^(0|[1-9]\d{0,14})$/;

/** The log for machines: C2SP tlog-tiles under /log, and beside it the records that its entries commit to. */
@Controller('log')
export class LogController {
  constructor(private readonly log: LogReader) {}

  @Public()
  @Get('checkpoint')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'public, max-age=5')
  async checkpoint(): Promise<string> {
    const head = await this.log.head();
    if (!head) throw new NotFoundException({ code: 'NotFound', message: 'Nothing has been logged yet.' });
    return head.note.toString('utf8');
  }

  @Public()
  @Get('tile/*')
  async tile(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = decodeURI(request.url.split('?')[0] ?? '').replace(/^\/log\//, '');
    const bytes = await this.log.tile(path);
    if (!bytes) throw new NotFoundException({ code: 'NotFound', message: 'The log has no such tile.' });
    await reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('access-control-allow-origin', '*')
      .type('application/octet-stream')
      .send(Buffer.from(bytes));
  }

  /** Up to 256 records, one a line, as they stand beside one bundle of entries. */
  @Public()
  @Get('records/bundle/:number')
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'public, max-age=60')
  async bundle(@Param('number') number: string): Promise<string> {
    const records = INDEX.test(number) ? await this.log.bundle(Number(number)) : [];
    if (records.length === 0)
      throw new NotFoundException({ code: 'NotFound', message: 'The log has no such entries.' });
    return records.map((record) => `${recordJson(record)}\n`).join('');
  }

  /** Short-lived in caches, because a text can be removed. */
  @Public()
  @Get('records/:index')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'public, max-age=60')
  async record(@Param('index') index: string): Promise<string> {
    const record = INDEX.test(index) ? await this.log.record(Number(index)) : null;
    if (!record) throw new NotFoundException({ code: 'NotFound', message: 'The log has no such entry.' });
    return recordJson(record);
  }
}
