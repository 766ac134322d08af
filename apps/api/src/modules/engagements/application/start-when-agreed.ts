import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { type JsonValue, PublicRecords } from '../../../platform/records/public-records.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { GroundRulesAgreed, ReviewDue } from '../domain/engagements.events.ts';
import type { GroundRules, GroundRulesTranslation } from '../domain/ground-rules.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';
import { GroundRulesRepository } from '../persistence/ground-rules.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

/** The engagement runs with the last thing that was missing: a signature, or a company's word to the antitrust notice. */
@Injectable()
export class StartWhenAgreed {
  constructor(
    private readonly desk: EngagementDesk,
    private readonly rules: GroundRulesRepository,
    private readonly engagements: EngagementRepository,
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
  ) {}

  async attempt(tx: Tx, engagement: Engagement): Promise<Engagement> {
    const latest = await this.rules.latestOf(tx, engagement.id);
    const now = this.desk.now();
    if (!latest || !(await this.rules.stand(tx, engagement.id, dayOf(now)))) return engagement;
    if (!(await this.companiesMayMeet(tx, engagement.id))) return engagement;
    const starts = engagement.state === 'ground_rules';
    if (engagement.rulesVersion === latest.version) return engagement;
    await this.agreed(tx, engagement, latest);
    const state = starts ? 'running' : engagement.state;
    const { reviewOn, version: rulesVersion } = latest;
    return this.desk.move(tx, engagement, { state, reviewOn, rulesVersion, ...(starts && { startedAt: now }) });
  }

  /** Over the words in all languages and the terms: what a signature is given to. Null where there is no such version. */
  async hashOf(tx: Tx, engagementId: string, version: number): Promise<Buffer | null> {
    const rules = (await this.rules.versionsOf(tx, engagementId)).find((one) => one.version === version);
    return rules ? groundRulesHash(rules, await this.rules.translationsOf(tx, engagementId)) : null;
  }

  private async companiesMayMeet(tx: Tx, engagementId: string): Promise<boolean> {
    const all = await this.engagements.addresseesOf(tx, [engagementId]);
    const staying = all.filter(({ leftAt }) => leftAt === null);
    return all.length <= 1 || staying.every(({ antitrustAcceptedAt }) => antitrustAcceptedAt !== null);
  }

  private async agreed(tx: Tx, engagement: Engagement, rules: GroundRules): Promise<void> {
    const translations = await this.rules.translationsOf(tx, engagement.id);
    const signatures = (await this.rules.signaturesOf(tx, engagement.id)).filter(
      ({ version }) => version === rules.version,
    );
    await this.records.publish(tx, {
      ...{ kind: 'ground-rules', subjectId: `${engagement.slug}/${rules.version}` },
      record: {
        ...{ engagement: engagement.slug, version: rules.version, signedWords: wordsOf(rules, translations) },
        contentHash: groundRulesHash(rules, translations).toString('hex'),
        signatures: signatures.map(({ side, role, signedAt }) => ({ side, role, on: dayOf(signedAt) })),
      },
    });
    const payload = { engagementId: engagement.id, version: rules.version };
    await this.outbox.publish(tx, { type: 'engagements.ground-rules-agreed', payload } satisfies GroundRulesAgreed);
    const review = { type: 'engagements.review-due', payload: { engagementId: engagement.id } } satisfies ReviewDue;
    await this.outbox.publish(tx, review, endOfDayAnywhere(rules.reviewOn));
  }
}

/** SHA-256 of the canonical JSON of a version in all its languages, with its terms. */
export function groundRulesHash(rules: GroundRules, translations: readonly GroundRulesTranslation[]): Buffer {
  return createHash('sha256')
    .update(canonicalize(wordsOf(rules, translations))!)
    .digest();
}

function wordsOf(rules: GroundRules, translations: readonly GroundRulesTranslation[]): JsonValue {
  const others = translations.filter(({ version }) => version === rules.version);
  const texts = Object.fromEntries([
    [rules.language, { ...rules.content }],
    ...others.map(({ language, content }) => [language, { ...content }] as const),
  ]);
  const { meetingsPerYear, informationDays, reviewOn, endsOn } = rules;
  return { texts, terms: { meetingsPerYear, informationDays, reviewOn, endsOn } };
}
