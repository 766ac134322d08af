import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { checkOrgId } from '../domain/check-organisation.ts';
import type { IdentifierTaken } from '../domain/organisation.errors.ts';
import { OrganisationRecords } from './organisation-records.ts';

/** A signatory adds the organisation's number in a public register. */
@Injectable()
export class AddIdentifier {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: OrganisationRecords,
  ) {}

  execute(
    actor: Actor,
    organisationId: string,
    text: string,
  ): Promise<Result<string, NotFound | InvalidInput | IdentifierTaken>> {
    return this.transactions.run(async (tx): Promise<Result<string, NotFound | InvalidInput | IdentifierTaken>> => {
      if (!holdsRoleIn(actor, organisationId, 'company_signatory', 'ngo_signatory'))
        return err(notFound('This organisation'));
      const orgId = checkOrgId(text, 'orgId');
      if (!orgId.ok) return err(invalidInput(orgId.error));
      const added = await this.records.addIdentifier(tx, {
        organisationId,
        orgId: orgId.value,
        addedBy: actor.accountId,
      });
      return added.ok ? ok(orgId.value) : added;
    });
  }
}
