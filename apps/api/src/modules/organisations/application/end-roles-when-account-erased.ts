import { Injectable, type OnModuleInit } from '@nestjs/common';
import { expectOk } from '@baraza/result';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { AccountErased } from '../../identity/index.ts';
import { RoleAssignments } from './role-assignments.ts';
import { RoleReader } from './role-reader.ts';

/** Whoever erased their account holds no role any more. */
@Injectable()
export class EndRolesWhenAccountErased implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly reader: RoleReader,
    private readonly roles: RoleAssignments,
  ) {}

  onModuleInit(): void {
    this.handlers.on<AccountErased>('identity.account-erased', 'organisations.end-roles', async (tx, { accountId }) => {
      const held = await this.reader.currentRolesOf(tx, accountId);
      for (const { id, endsAt } of held) if (!endsAt) expectOk(await this.roles.end(tx, id, accountId));
    });
  }
}
