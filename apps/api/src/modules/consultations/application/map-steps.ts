import { Injectable } from '@nestjs/common';
import {
  CoRatings,
  coRatingsFromBytes,
  coRatingsToBytes,
  describeMap,
  opinionGroups,
  placeCountsFromBytes,
  PlaceCounts,
  placeCountsToBytes,
  principalAxes,
  Tallies,
  talliesFromBytes,
  talliesToBytes,
} from '@baraza/opinion-map';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import { type MapJob, type MapModel, toAxes, toModel } from '../domain/map-job.ts';
import { OpinionMapRepository } from '../persistence/opinion-map.repository.ts';
import { RatingRepository, type RatingsOfMember } from '../persistence/rating.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { MapAnnouncements } from './map-announcements.ts';

const MEMBERS_AT_ONCE = 2_000;
/** Where the search for axes and groups begins; the same for everybody, so that anybody can repeat it. */
const SEED = 1;

/** One package of members: added up, placed, or counted by groups. What is kept in between are sums. */
@Injectable()
export class MapSteps {
  constructor(
    private readonly clock: Clock,
    private readonly maps: OpinionMapRepository,
    private readonly ratings: RatingRepository,
    private readonly statements: StatementRepository,
    private readonly announcements: MapAnnouncements,
  ) {}

  /** Answers whether the run is over. */
  async perform(tx: Tx, job: MapJob): Promise<boolean> {
    const rows = await this.ratings.next(tx, job.consultationId, job.afterMember, MEMBERS_AT_ONCE);
    const statementCount = Math.max(await this.statements.lastNumber(tx, job.consultationId), 1);
    const isLast = rows.length < MEMBERS_AT_ONCE;
    const walked = { ...job, afterMember: rows.at(-1)?.memberId ?? job.afterMember };
    const next = { ...walked, membersDone: job.membersDone + rows.length };
    if (job.stage === 'gathering') return this.keep(tx, gather(next, rows, statementCount, isLast));
    if (job.stage === 'placing') return this.keep(tx, place(next, rows, isLast));
    return this.sort(tx, next, rows, statementCount, isLast);
  }

  private async keep(tx: Tx, job: MapJob): Promise<boolean> {
    await this.maps.save(tx, job);
    return false;
  }

  private async sort(
    tx: Tx,
    job: MapJob,
    rows: readonly RatingsOfMember[],
    statementCount: number,
    isLast: boolean,
  ): Promise<boolean> {
    const model = job.model!;
    const { centres } = model;
    const axes = toAxes(model);
    const tallies = job.work
      ? talliesFromBytes(job.work, centres.length, statementCount)
      : new Tallies(centres.length, statementCount);
    for (const row of rows) tallies.add(row, axes, centres);
    if (!isLast) return this.keep(tx, { ...job, work: talliesToBytes(tallies) });
    const counts = new PlaceCounts(undefined, model.unplaced);
    const map = describeMap({ axes, counts, grouping: model, tallies }, SMALLEST_GROUP);
    await this.maps.finish(tx, job, map, model, this.clock.now());
    await this.announcements.ready(tx, job.consultationId);
    return true;
  }
}

/** Each stage begins with the first member again. */
const fromTheStart = { afterMember: null, membersDone: 0, work: null } as const;

function gather(job: MapJob, rows: readonly RatingsOfMember[], statementCount: number, isLast: boolean): MapJob {
  const sums = job.work ? coRatingsFromBytes(job.work, statementCount) : new CoRatings(statementCount);
  for (const row of rows) sums.add(row);
  if (!isLast) return { ...job, work: coRatingsToBytes(sums) };
  const model = toModel(principalAxes(sums, SEED), { centres: [], silhouette: null });
  return { ...job, ...fromTheStart, stage: 'placing', model };
}

function place(job: MapJob, rows: readonly RatingsOfMember[], isLast: boolean): MapJob {
  const axes = toAxes(job.model!);
  const counts = job.work ? placeCountsFromBytes(job.work) : new PlaceCounts();
  for (const row of rows) counts.add(row, axes);
  if (!isLast) return { ...job, work: placeCountsToBytes(counts) };
  const grouping = opinionGroups(counts, axes, { seed: SEED, smallestGroup: SMALLEST_GROUP });
  const model: MapModel = { ...toModel(axes, grouping), unplaced: counts.unplaced };
  return { ...job, ...fromTheStart, stage: 'sorting', model };
}
