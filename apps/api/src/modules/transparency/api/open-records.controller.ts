import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/auth/permission.ts';
import type { JsonValue } from '../../../platform/records/public-records.ts';
import { OpenRecordsReader } from '../application/open-records-reader.ts';
import { RecordVersions } from '../application/record-versions.ts';
import { bibTex, cslJson } from '../domain/citation.ts';

const SLUG = /^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const JSON_TYPE = 'application/json; charset=utf-8';
const FOREVER = 'public, max-age=31536000, immutable';
const A_MINUTE = 'public, max-age=60';

const textOf = (value: JsonValue): string => `${canonicalize(value) ?? ''}\n`;
const missing = (): NotFoundException => {
  const message = 'There is no public record of this company, or none of this day.';
  return new NotFoundException({ code: 'NotFound', message });
};

function send(reply: FastifyReply, answer: { type: string; keep: string; name?: string }, text: string): FastifyReply {
  void reply.header('access-control-allow-origin', '*').header('cache-control', answer.keep);
  if (answer.name) void reply.header('content-disposition', `attachment; filename="${answer.name}"`);
  return reply.type(answer.type).send(text);
}

/** Companies' records as open data (docs/open-data.md). */
@Controller('open-data')
export class OpenRecordsController {
  constructor(
    private readonly records: OpenRecordsReader,
    private readonly versions: RecordVersions,
  ) {}

  @Public()
  @Get('schemas/company-record-1.json')
  schema(@Res() reply: FastifyReply): FastifyReply {
    return send(reply, { type: 'application/schema+json', keep: A_MINUTE }, textOf(this.records.schema()));
  }

  @Public()
  @Get('companies')
  async list(@Res() reply: FastifyReply, @Query('after') after?: string): Promise<void> {
    const list = await this.records.list(typeof after === 'string' ? after : undefined);
    await send(reply, { type: JSON_TYPE, keep: A_MINUTE }, textOf(list));
  }

  @Public()
  @Get('companies/:slug/figures.json')
  async json(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const text = SLUG.test(slug) ? await this.records.json(slug) : null;
    if (text === null) throw missing();
    await send(reply, { type: JSON_TYPE, keep: A_MINUTE }, text);
  }

  @Public()
  @Get('companies/:slug/figures.csv')
  async csv(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const text = SLUG.test(slug) ? await this.records.csv(slug) : null;
    if (text === null) throw missing();
    await send(reply, { type: 'text/csv; charset=utf-8', keep: A_MINUTE, name: `${slug}.csv` }, text);
  }

  /** A version: its bytes have the SHA-256 that the public log commits to. */
  @Public()
  @Get('companies/:slug/versions/:file')
  async version(@Param('slug') slug: string, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const [, asOf = '', kind = ''] = /^(\d{4}-\d{2}-\d{2})\.(json|bib|csl\.json)$/.exec(file) ?? [];
    if (!SLUG.test(slug) || !DAY.test(asOf)) throw missing();
    if (kind === 'json') {
      const version = await this.versions.textOf(slug, asOf);
      if (!version) throw missing();
      void reply.header('etag', `"${version.sha256}"`);
      await send(reply, { type: JSON_TYPE, keep: FOREVER }, version.text);
      return;
    }
    const citation = await this.records.citation(slug, asOf);
    if (!citation) throw missing();
    const isBib = kind === 'bib';
    const type = isBib
      ? 'application/x-bibtex; charset=utf-8'
      : 'application/vnd.citationstyles.csl+json; charset=utf-8';
    const name = `${slug}-${asOf}.${kind}`;
    await send(reply, { type, keep: FOREVER, name }, isBib ? bibTex(citation) : textOf(cslJson(citation)));
  }
}
