import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../auth/permission.ts';
import { Metrics } from '../telemetry/metrics.ts';

@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers. */
  @Public()
  @Get('healthz')
  healthz(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers and is migrated. */
  @Public()
  @Get('readyz')
  async readyz(): Promise<{ status: string }> {
    const pending = await this.dataSource.showMigrations().catch(() => true);
    if (pending) throw new ServiceUnavailableException({ status: 'the database is away or not migrated' });
    return { status: 'ready' };
  }

  /** Prometheus text format; counts only, nothing about persons. */
  @Public()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  readMetrics(): Promise<string> {
    return this.metrics.text();
  }
}
