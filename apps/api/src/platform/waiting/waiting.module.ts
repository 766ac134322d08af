import { Global, Module } from '@nestjs/common';
import { WaitingItems } from './waiting-items.ts';

@Global()
@Module({ providers: [WaitingItems], exports: [WaitingItems] })
export class WaitingModule {}
