import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import type { Organisation, OrganisationKind } from '../domain/organisation.ts';
import type { GrantRefusal, IdentifierTaken } from '../domain/organisation.errors.ts';
import { foundingRoles } from '../domain/role.ts';
import { OrganisationRecords } from './organisation-records.ts';
import { RoleAssignments } from './role-assignments.ts';

export interface RegisterOrganisationInput {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly country: string;
  readonly region?: string | null | undefined;
  readonly website?: string | null | undefined;
  readonly orgIds: readonly string[];
}

export type RegisterOrganisationFailure = InvalidInput | IdentifierTaken | GrantRefusal;

/** A person brings in their organisation and signs for it until others do. Funds are founded elsewhere. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: OrganisationRecords,
    private readonly roles: RoleAssignments,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    input: RegisterOrganisationInput,
  ): Promise<Result<Organisation, RegisterOrganisationFailure>> {
    return this.transactions.run((tx) => this.register(tx, actor.accountId, input));
  }

  private async register(
    tx: Tx,
    accountId: string,
    input: RegisterOrganisationInput,
  ): Promise<Result<Organisation, RegisterOrganisationFailure>> {
    if (input.kind === 'fund') {
      return err(
        invalidInput({
          path: 'kind',
          code: 'not_here',
          message: 'A fund is founded with its charter and board, not registered.',
        }),
      );
    }
    const created = await this.records.create(tx, { ...input, addedBy: accountId });
    if (!created.ok) return created;
    for (const role of foundingRoles(input.kind)) {
      const granted = await this.roles.grant(tx, {
        organisationId: created.value.id,
        accountId,
        role,
        grantedBy: null,
      });
      if (!granted.ok) return granted;
    }
    return ok(created.value);
  }
}
