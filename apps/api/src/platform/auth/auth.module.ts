import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { AccessInspector } from './access-inspector.ts';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AccessInspector, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AuthModule {}
