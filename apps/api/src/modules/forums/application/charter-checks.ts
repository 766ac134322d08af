import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { isVettedOn, OrganisationReader, VettingReader } from '../../organisations/index.ts';
import { charterFaults, organisationsOf, panelPastFaults } from '../domain/check-charter.ts';
import { organisationUnfit, type OrganisationUnfit } from '../domain/forum.errors.ts';
import type { CharterContent } from '../domain/forum-charter.ts';
import { PanelPasts } from './panel-pasts.ts';

export type CharterFailure = InvalidInput | OrganisationUnfit;

/** Whether a charter could come into force for a forum with this past. */
@Injectable()
export class CharterChecks {
  constructor(
    private readonly clock: Clock,
    private readonly organisations: OrganisationReader,
    private readonly vettings: VettingReader,
    private readonly pasts: PanelPasts,
  ) {}

  /** `forumId` is null for a forum that is only being proposed. */
  async check(tx: Tx, forumId: string | null, content: CharterContent): Promise<Result<undefined, CharterFailure>> {
    const faults = charterFaults(content);
    if (faults.length > 0) return err(invalidInput(...faults));
    const past = forumId ? panelPastFaults(content, await this.pasts.of(tx, forumId)) : [];
    const elsewhere = forumId ? await this.pasts.appealFaults(tx, forumId, content.appealForumSlug) : [];
    if (past.length + elsewhere.length > 0) return err(invalidInput(...past, ...elsewhere));
    return this.ofCivilSociety(tx, organisationsOf(content));
  }

  /** Organisations that join a panel were vetted by the grants office, and that vetting still counts today. */
  async vetted(tx: Tx, organisationIds: readonly string[]): Promise<Result<undefined, OrganisationUnfit>> {
    const today = dayOf(this.clock.now());
    const latest = await this.vettings.latestOf(tx, organisationIds);
    const missing = organisationIds.filter((id) => !isVettedOn(latest.get(id) ?? null, today));
    return missing.length > 0 ? this.unfit(tx, missing) : ok();
  }

  private async ofCivilSociety(tx: Tx, ids: readonly string[]): Promise<Result<undefined, OrganisationUnfit>> {
    const known = await this.organisations.byIds(tx, ids.filter(isUuid));
    const unfit = ids.filter((id) => {
      const found = known.get(id);
      return !found || !['ngo', 'other'].includes(found.kind) || found.contributorSince !== null;
    });
    return unfit.length > 0 ? this.unfit(tx, unfit) : ok();
  }

  private async unfit(tx: Tx, ids: readonly string[]): Promise<Result<never, OrganisationUnfit>> {
    const known = await this.organisations.byIds(tx, ids.filter(isUuid));
    return err(organisationUnfit(ids, ids.map((id) => known.get(id)?.name ?? '“?”').join(', ')));
  }
}
