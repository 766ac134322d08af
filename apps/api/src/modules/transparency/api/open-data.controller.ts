import { Controller, Get, Header, NotFoundException } from '@nestjs/common';
import { Public } from '../../../platform/auth/permission.ts';
import { OpenGrantsReader } from '../application/open-grants-reader.ts';

@Controller('open-data')
export class OpenDataController {
  constructor(private readonly grants: OpenGrantsReader) {}

  /** Every published award, as 360Giving JSON 1.4. */
  @Public()
  @Get('360giving.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'public, max-age=60')
  async grantsFile(): Promise<string> {
    const file = await this.grants.package();
    if (file.ok) return JSON.stringify(file.value);
    throw new NotFoundException({ code: file.error.type, message: 'No grant has been published yet.' });
  }
}
