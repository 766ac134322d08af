import { Controller, Get, Inject, NotFoundException } from '@nestjs/common';
import { Allow } from '../../../platform/auth/permission.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { DemoMembershipKeys } from '../../identity/index.ts';
import { MemberReader } from '../application/member-reader.ts';
import { takePartInForum } from '../domain/members.permissions.ts';

/** Hands a visitor of the demo the key of the member whose place they took. Elsewhere this address does not exist. */
@Controller('demo')
export class DemoMembershipController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly keys: DemoMembershipKeys,
  ) {}

  @Get('membership-key')
  @Allow(takePartInForum)
  async read(@CurrentActor() actor: Actor): Promise<{ memberId: string; seed: string }> {
    if (!this.settings.demo) throw new NotFoundException();
    return this.transactions.read(async (tx) => {
      const member = await this.members.byAccount(tx, actor.accountId);
      const seed = member && (await this.keys.seedOf(tx, actor.accountId));
      if (!seed) throw new NotFoundException();
      return { memberId: member.id, seed: seed.toString('base64url') };
    });
  }
}
