import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { Boards, type NewSeat, type SeatFailure } from '../../governance/index.ts';
import { AccountReader } from '../../identity/index.ts';
import {
  OrganisationRecords,
  RoleAssignments,
  type GrantRefusal,
  type IdentifierTaken,
} from '../../organisations/index.ts';
import type { Fund } from '../domain/fund.ts';
import type { FundEstablished } from '../domain/fund.events.ts';
import type { Founding } from '../domain/founding.ts';

/** The fund's own organisation, its officers and its first board. */
@Injectable()
export class FundOffices {
  constructor(
    private readonly accounts: AccountReader,
    private readonly organisations: OrganisationRecords,
    private readonly roles: RoleAssignments,
    private readonly boards: Boards,
    private readonly outbox: Outbox,
  ) {}

  async createOrganisation(tx: Tx, founding: Founding): Promise<Result<string, InvalidInput | IdentifierTaken>> {
    const { name, country, website, orgIds } = founding;
    const created = await this.organisations.create(tx, {
      kind: 'fund',
      name,
      country,
      website,
      orgIds,
      region: null,
      addedBy: null,
    });
    return created.ok ? ok(created.value.id) : created;
  }

  async appoint(
    tx: Tx,
    fund: Fund,
    founding: Founding,
  ): Promise<Result<undefined, InvalidInput | GrantRefusal | SeatFailure>> {
    const people = await this.accountsOf(tx, [...founding.officers, ...founding.seats]);
    if (!people.ok) return people;
    const accountOf = ({ handle }: { handle: string }): string => people.value.get(handle)!;
    for (const officer of founding.officers) {
      const { organisationId } = fund;
      const grant = { organisationId, accountId: accountOf(officer), role: officer.office, grantedBy: null };
      const granted = await this.roles.grant(tx, grant);
      if (!granted.ok) return granted;
    }
    const seats = founding.seats.map(({ handle, ...seat }): NewSeat => ({ ...seat, accountId: accountOf({ handle }) }));
    const place = { fundId: fund.id, fundSlug: fund.slug, organisationId: fund.organisationId };
    const seated = await this.boards.establish(tx, { ...place, name: founding.boardName, seats });
    if (!seated.ok) return seated;
    const event: FundEstablished = { type: 'fund.established', payload: { fundId: fund.id } };
    await this.outbox.publish(tx, event);
    return ok();
  }

  private async accountsOf(
    tx: Tx,
    people: readonly { handle: string }[],
  ): Promise<Result<Map<string, string>, InvalidInput>> {
    const ids = new Map<string, string>();
    for (const { handle } of people) {
      const account = await this.accounts.byHandle(tx, handle);
      if (!account) {
        const message = `There is no account with the handle ${handle.slice(0, 60)}.`;
        return err(invalidInput({ path: 'handle', code: 'unknown_account', message }));
      }
      ids.set(handle, account.id);
    }
    return ok(ids);
  }
}
