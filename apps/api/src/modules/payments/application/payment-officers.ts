import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { FundReader } from '../../fund/index.ts';
import { ItemAccess } from '../../governance/index.ts';
import { Tranches } from '../../grants/index.ts';
import { RoleReader } from '../../organisations/index.ts';
import type { Obstacle } from '../domain/gate.ts';
import type { PaymentAuthorisation, PaymentOrder } from '../domain/payment-order.ts';
import { AUTHORISING_OFFICES } from '../domain/payments.permissions.ts';
import { AuthorisationRepository } from '../persistence/authorisation.repository.ts';

export type Capacity = PaymentAuthorisation['capacity'];

export interface Standing {
  /** Null where the person holds no office that authorises this order. */
  readonly capacity: Capacity | null;
  readonly obstacles: readonly Obstacle[];
}

/** Who may put their name to an order, and what stands in the way of the others. */
@Injectable()
export class PaymentOfficers {
  constructor(
    private readonly funds: FundReader,
    private readonly roles: RoleReader,
    private readonly tranches: Tranches,
    private readonly interests: ItemAccess,
    private readonly authorisations: AuthorisationRepository,
  ) {}

  /** Everybody in office for this order, and whoever else is asked about. */
  async standings(tx: Tx, order: PaymentOrder, alsoAbout: readonly string[] = []): Promise<Map<string, Standing>> {
    const offices = await this.officesFor(tx, order);
    const authors = new Set(await this.tranches.authorsOf(tx, order.awardId));
    const accountIds = [...new Set([...offices.keys(), ...alsoAbout])].sort();
    const standings = new Map<string, Standing>();
    for (const accountId of accountIds) {
      const ties = await this.tiesOf(tx, order, accountId, authors);
      const capacity = offices.get(accountId) ?? null;
      standings.set(accountId, { capacity, obstacles: capacity ? ties : [...ties, 'no_office'] });
    }
    return standings;
  }

  /** What ties this person to the payment, whatever their office. */
  async tiesOf(tx: Tx, order: PaymentOrder, accountId: string, authors?: ReadonlySet<string>): Promise<Obstacle[]> {
    const wrote = authors ?? new Set(await this.tranches.authorsOf(tx, order.awardId));
    const held = await this.roles.rolesOf(tx, accountId);
    const matter = { subjectId: order.awardId, fundId: order.fundId, parties: [order.organisationId] };
    const recused = await this.interests.recusedAmong(tx, accountId, [matter]);
    const ties: Obstacle[] = [];
    if (held.some((role) => role.organisationId === order.organisationId)) ties.push('beneficiary');
    if (wrote.has(accountId)) ties.push('author');
    if (recused.size > 0) ties.push('interest');
    return ties;
  }

  private async officesFor(tx: Tx, order: PaymentOrder): Promise<Map<string, Capacity>> {
    const fund = await this.funds.byId(tx, order.fundId);
    if (!fund) throw new Error(`payment order ${order.id} belongs to no fund`);
    const holders = await this.roles.holders(tx, { organisationId: fund.organisationId });
    const offices = new Map<string, Capacity>();
    for (const accountId of await this.authorisations.substitutesOf(tx, order.id)) offices.set(accountId, 'substitute');
    for (const { accountId, role } of holders) {
      const office = AUTHORISING_OFFICES.find((one) => one === role);
      if (office) offices.set(accountId, office);
    }
    return offices;
  }
}
