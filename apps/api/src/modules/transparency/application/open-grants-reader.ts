import { Inject, Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { buildGrantPackage, type PublishableGrant, type PublishError, type ThreeSixtyPackage } from '@baraza/open-data';
import type { Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Fund } from '../../fund/index.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import type { PublicAward, WithheldAwards } from '../domain/public-award.ts';
import { PublicAwardRepository } from '../persistence/public-award.repository.ts';
import { Publishers } from './publishers.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const PREFIX = 'baraza';

/** All published awards as one file of the 360Giving standard. */
@Injectable()
export class OpenGrantsReader {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly publishers: Publishers,
    private readonly awards: PublicAwardRepository,
  ) {}

  /** `NoGrants` before the first award: the standard has no empty file. */
  package(): Promise<Result<ThreeSixtyPackage, PublishError>> {
    return this.transactions.read(async (tx) => {
      const { fund, orgId } = await this.publishers.first(tx);
      const grants = fund ? await this.grantsOf(tx, fund) : [];
      const now = this.clock.now().toISOString();
      const description = {
        title: `Grants of ${fund?.name ?? 'Baraza'}`,
        description: 'Every award that a resolution of the board made; withheld awards are counted in batches.',
        identifier: `${PREFIX}-grants`,
        issued: now,
        modified: now,
        license: LICENCE,
        downloadUrl: `${this.settings.publicUrl}/open-data/360giving.json`,
      };
      const publisher = { prefix: PREFIX, orgId, name: fund?.name ?? 'Baraza', website: this.settings.publicUrl };
      return buildGrantPackage(publisher, description, grants, SMALLEST_GROUP);
    });
  }

  private async grantsOf(tx: Tx, fund: Fund): Promise<PublishableGrant[]> {
    const shown = await this.awards.all(tx, fund.id);
    const withheld = await this.awards.withheld(tx, fund.id);
    const batches = withheld.filter((batch) => batch.count >= SMALLEST_GROUP);
    return [
      ...shown.map((award) => toGrant(award, this.settings.publicUrl)),
      ...batches.map((batch) => this.toBatch(batch)),
    ];
  }

  private toBatch({ currency: code, count, amountMinor }: WithheldAwards): PublishableGrant {
    const now = this.clock.now().toISOString();
    return {
      type: 'aggregated',
      batchId: `withheld-${code.toLowerCase()}`,
      awardCount: count,
      total: money(amountMinor, currency(code)),
      cutOff: now.slice(0, 10),
      modified: now,
    };
  }
}

function toGrant(award: PublicAward, publicUrl: string): PublishableGrant {
  const facts = {
    awardId: award.id,
    title: award.title,
    description: `Awarded from the call “${award.callTitle}” by resolution ${award.resolutionNumber} of the board.`,
    amount: money(award.amountMinor, currency(award.currency)),
    awardDate: dayOf(award.awardedAt),
    plannedStart: award.startsOn,
    plannedEnd: award.endsOn,
    beneficiaryCountries: award.recipient ? [award.recipient.country] : [],
    programme: { title: award.callTitle, code: award.callSlug },
    fromOpenCall: true,
    modified: award.updatedAt.toISOString(),
    url: `${publicUrl}/en/calls/${award.callSlug}`,
  };
  if (!award.recipient)
    return { ...facts, type: 'pseudonymous', recipient: { pseudonymId: award.id, pseudonym: 'Not shown' } };
  const { organisationId, name, country, orgId } = award.recipient;
  return { ...facts, type: 'named', recipient: { organisationId, name, country, ...(orgId && { orgId }) } };
}
