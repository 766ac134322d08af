import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MembershipKeyRepository } from '../persistence/membership-key.repository.ts';

/** Seeds of the demo's own members, so that a visitor can vote as one of them. Nobody else's seed is ever on a server. */
@Injectable()
export class DemoMembershipKeys {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly keys: MembershipKeyRepository,
  ) {}

  async keep(tx: Tx, accountId: string, seed: Uint8Array): Promise<void> {
    if (!this.settings.demo) throw new Error('only the demo keeps the keys of members');
    await this.keys.saveDemoSeed(tx, accountId, seed);
  }

  async seedOf(tx: Tx, accountId: string): Promise<Buffer | null> {
    return this.settings.demo ? this.keys.demoSeedOf(tx, accountId) : null;
  }
}
