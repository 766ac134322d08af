import { Injectable } from '@nestjs/common';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { RoleReader } from '../../organisations/index.ts';
import type { Payee } from '../domain/payee.ts';
import { PAYEE_ROLES, TREASURY_READERS } from '../domain/payments.permissions.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';
import { TreasuryAccess } from './treasury-access.ts';

/** Who may see and answer the masked bank details of an organisation. */
@Injectable()
export class PayeeAccess {
  constructor(
    private readonly treasury: TreasuryAccess,
    private readonly payees: PayeeRepository,
    private readonly roles: RoleReader,
  ) {}

  /** A second officer of a fund that pays the organisation, who never had a role in it; the database repeats it. */
  async mayConfirm(tx: Tx, actor: Actor, payee: Payee): Promise<boolean> {
    if (!(await this.isOfFund(tx, actor, payee, 'second_officer'))) return false;
    const held = await this.roles.rolesOf(tx, actor.accountId);
    return held.every((role) => role.organisationId !== payee.organisationId);
  }

  async mayRead(tx: Tx, actor: Actor, payee: Payee): Promise<boolean> {
    if (holdsRoleIn(actor, payee.organisationId, ...PAYEE_ROLES)) return true;
    return this.isOfFund(tx, actor, payee, ...TREASURY_READERS);
  }

  private async isOfFund(tx: Tx, actor: Actor, payee: Payee, ...roles: readonly string[]): Promise<boolean> {
    const fundIds = await this.treasury.fundIds(tx, actor, ...roles);
    return this.payees.isPaidBy(tx, payee.id, fundIds);
  }
}
