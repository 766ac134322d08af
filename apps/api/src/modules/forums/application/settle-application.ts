import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { JoinApplication } from '../domain/join-application.ts';
import type { KeyInUse, PseudonymTaken } from '../domain/joining.errors.ts';
import { pseudonymKeyOf } from '../domain/pseudonym.ts';
import { VouchingRepository } from '../persistence/vouching.repository.ts';
import { AdmitMember } from './admit-member.ts';
import { type ApplicationProgress, ApplicationsByCode } from './applications-by-code.ts';

/** Enough voices and an accepted interview make a member, whichever comes last. */
@Injectable()
export class SettleApplication {
  constructor(
    private readonly applications: ApplicationsByCode,
    private readonly admit: AdmitMember,
    private readonly vouchings: VouchingRepository,
  ) {}

  byCode(tx: Tx, code: string): Promise<JoinApplication | null> {
    return this.applications.find(tx, code);
  }

  /** Who vouched for whom is forgotten with the admission; how often somebody vouched stays. */
  async execute(tx: Tx, id: string): Promise<Result<ApplicationProgress, PseudonymTaken | KeyInUse>> {
    const application = await this.vouchings.byId(tx, id);
    if (!application) throw new Error('an application that is being settled exists');
    const progress = await this.applications.progress(tx, application);
    const isReady = application.interviewOutcome === 'accepted' && progress.voices >= progress.required;
    if (application.state !== 'open' || !isReady) return ok(progress);
    const admitted = await this.admitOf(tx, application);
    if (!admitted.ok) return admitted;
    await this.vouchings.forget(tx, id);
    return ok({ ...progress, application: { ...application, state: 'admitted' } });
  }

  private admitOf(tx: Tx, application: JoinApplication) {
    const { forumId, constituencyId, pseudonym, membershipKey, phraseHash, locale } = application;
    return this.admit.execute(tx, {
      ...{ forumId, constituencyId, phraseHash, locale, tokens: [] },
      pseudonym: { shown: pseudonym, key: pseudonymKeyOf(pseudonym) },
      membershipKey: membershipKey ?? new Uint8Array(),
      ...{ kind: 'affected', organisationId: null, admittedBy: 'vouching' },
    });
  }
}
