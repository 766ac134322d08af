import { Global, Module } from '@nestjs/common';
import { Metrics } from '../telemetry/metrics.ts';
import { HealthController } from './health.controller.ts';

@Global()
@Module({ controllers: [HealthController], providers: [Metrics], exports: [Metrics] })
export class HttpModule {}
