import { Injectable } from '@nestjs/common';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Tranches } from '../../grants/index.ts';
import { RoleReader } from '../../organisations/index.ts';
import type { Payee } from '../domain/payee.ts';
import { PAYEE_ROLES, TREASURY_READERS } from '../domain/payments.permissions.ts';
import { TreasuryAccess } from './treasury-access.ts';

/** Who may see and answer the masked bank details of an organisation. */
@Injectable()
export class PayeeAccess {
  constructor(
    private readonly treasury: TreasuryAccess,
    private readonly tranches: Tranches,
    private readonly roles: RoleReader,
  ) {}

  /** A second officer of a fund that awarded to the organisation, who never had a role in it. */
  async mayConfirm(tx: Tx, actor: Actor, payee: Payee): Promise<boolean> {
    if (!(await this.isOfGrantee(tx, actor, payee, 'second_officer'))) return false;
    const held = await this.roles.rolesOf(tx, actor.accountId);
    return held.every((role) => role.organisationId !== payee.organisationId);
  }

  async mayRead(tx: Tx, actor: Actor, payee: Payee): Promise<boolean> {
    if (holdsRoleIn(actor, payee.organisationId, ...PAYEE_ROLES)) return true;
    return this.isOfGrantee(tx, actor, payee, ...TREASURY_READERS);
  }

  private async isOfGrantee(tx: Tx, actor: Actor, payee: Payee, ...roles: readonly string[]): Promise<boolean> {
    const fundIds = await this.treasury.fundIds(tx, actor, ...roles);
    return (await this.tranches.granteesAmong(tx, [payee.organisationId], fundIds)).length > 0;
  }
}
