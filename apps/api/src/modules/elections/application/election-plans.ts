import { randomBytes, createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { FundReader } from '../../fund/index.ts';
import {
  ForumReader,
  type CharterContent,
  type Constituency,
  type Forum,
  type ForumCharter,
} from '../../forums/index.ts';
import { YES_OR_NO, type Announcement } from '../domain/announcement.ts';
import { hasNominations, type Election, type ElectionStyle } from '../domain/election.ts';
import { electionsUnavailable, type ElectionsUnavailable } from '../domain/elections.errors.ts';

/** An election as it will be registered. */
export interface ElectionPlan {
  readonly election: Election;
  readonly styles: readonly ElectionStyle[];
  /** What is voted on, where nobody is nominated. */
  readonly choices: readonly string[];
}

type PlanFailure = NotFound | InvalidInput | ElectionsUnavailable;

const toSecond = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1000) * 1000);

/** Turns an announcement into an election under the forum's charter; later charters do not change it. */
@Injectable()
export class ElectionPlans {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly funds: FundReader,
  ) {}

  async of(tx: Tx, forum: Forum, announcement: Announcement): Promise<Result<ElectionPlan, PlanFailure>> {
    if (!this.settings.elections) return err(electionsUnavailable('ballot box and issuers'));
    if (!this.settings.log) return err(electionsUnavailable('transparency log'));
    const charter = forum.state === 'active' ? await this.forums.charterOf(tx, forum.id) : null;
    if (!charter) return err(notFound('A charter in force of this forum'));
    const fund = announcement.fund === undefined ? null : await this.funds.bySlug(tx, announcement.fund);
    if (announcement.fund !== undefined && !fund) return err(notFound('The fund'));
    const election = this.electionOf(forum, charter, announcement, fund?.id ?? null);
    const constituencies = await this.forums.constituenciesOf(tx, forum.id);
    const styles = stylesOf(announcement, charter.content, constituencies, election);
    if (!styles.ok) return styles;
    return ok({
      election,
      styles: styles.value.map((style) => ({ ...style, id: uuidv7(this.clock.now()) })),
      choices: announcement.about ? YES_OR_NO : (announcement.choices ?? []).map((choice) => choice.trim()),
    });
  }

  private electionOf(forum: Forum, charter: ForumCharter, given: Announcement, fundId: string | null): Election {
    const now = this.clock.now();
    const { content } = charter;
    const drawSeed = randomBytes(32);
    const empty = { challengeEndsAt: null, electionKey: null, keyRequired: null, boardKey: null, rollFrozenAt: null };
    const later = { manifestText: null, manifestHash: null, manifestLogIndex: null, resultHash: null };
    return {
      ...{
        ...empty,
        ...later,
        resultLogIndex: null,
        certificateText: null,
        seatingProblem: null,
        cancelledReasons: null,
      },
      ...{ id: uuidv7(now), slug: given.slug, forumId: forum.id, kind: given.kind, title: given.title.trim() },
      ...{
        question: given.question?.trim() ?? null,
        about: given.about ?? null,
        fundId,
        subjectSeatId: null,
        charterVersion: charter.version,
      },
      ...{ state: hasNominations(given) ? 'announced' : 'nominated', stateSince: now, announcedAt: now },
      nominationsOpenAt: given.nominationsOpenAt ? toSecond(given.nominationsOpenAt) : null,
      nominationsCloseAt: given.nominationsCloseAt ? toSecond(given.nominationsCloseAt) : null,
      ...{ opensAt: toSecond(given.opensAt), closesAt: toSecond(given.closesAt) },
      ...{ challengeDays: content.challengeDays, seconders: content.seconders, termMonths: content.termMonths },
      ...{ termLimit: content.termLimit, castMinimum: content.gate.castMinimum },
      uniquePercentMaximum: content.gate.uniquePercentMaximum,
      scrutineersRequired: given.scrutineersRequired ?? 2,
      ...{ drawSeed, drawCommitment: createHash('sha256').update(drawSeed).digest() },
    };
  }
}

type UnnamedStyle = Omit<ElectionStyle, 'id'>;

/** The contests, in the order of the charter; a part of the constituencies where the announcement names them. */
function stylesOf(
  announcement: Announcement,
  charter: CharterContent,
  constituencies: readonly Constituency[],
  election: Election,
): Result<UnnamedStyle[], InvalidInput> {
  const wanted = announcement.styles ?? constituencies.map(({ slug }) => ({ constituency: slug }));
  const unknown = wanted.findIndex(({ constituency }) => !constituencies.some(({ slug }) => slug === constituency));
  const twice = new Set(wanted.map(({ constituency }) => constituency)).size !== wanted.length;
  if (unknown >= 0 || twice || wanted.length === 0) {
    const message = 'Name each constituency of the charter at most once, and at least one.';
    return err(invalidInput({ path: `styles.${Math.max(unknown, 0)}.constituency`, code: 'unknown', message }));
  }
  const styles: UnnamedStyle[] = [];
  for (const constituency of constituencies) {
    const choice = wanted.find((one) => one.constituency === constituency.slug);
    const rules = charter.constituencies.find(({ slug }) => slug === constituency.slug);
    if (!choice || !rules) continue;
    const isChoice = !hasNominations(announcement);
    const seats = isChoice ? 1 : 'seats' in choice && choice.seats !== undefined ? choice.seats : rules.seats;
    if (!Number.isInteger(seats) || seats < 1 || seats > 99 || (charter.rule === 'irv' && seats !== 1)) {
      return err(
        invalidInput({ path: 'styles', code: 'seats', message: 'Seats are 1 to 99, and one under instant runoff.' }),
      );
    }
    styles.push({
      ...{ electionId: election.id, position: styles.length + 1, constituencyId: constituency.id },
      ...{ slug: constituency.slug, title: constituency.title, rule: isChoice ? 'choice' : charter.rule, seats },
      ranksMaximum: isChoice ? 1 : charter.ranksMaximum,
      reserved: isChoice ? [] : reservedWithin(rules.reserved, seats),
      ...{ rollSize: null, rollRoot: null },
    });
  }
  return ok(styles);
}

/** Where fewer seats are filled than the charter has, a reservation is at most all of them. */
function reservedWithin(reserved: CharterContent['constituencies'][number]['reserved'], seats: number) {
  return reserved.map(({ name, minimum, maximum }) => {
    return { name, minimum: Math.min(minimum, seats), maximum: Math.min(maximum, seats) };
  });
}
