import { Injectable, type OnModuleInit } from '@nestjs/common';
import { bundleReaderOver, type ContestToCount } from '@baraza/blind-ballots';
import { countbackStyle, countbackText, verifiedContests, type Vacancy } from '@baraza/blind-ballots/countback';
import { nativePrimitives, startBallotWorkers } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { ConsentsOver } from '../domain/aftermath.events.ts';
import { consenting, type SeatVacancy } from '../domain/vacancy.ts';
import { BallotsOfVacancy, type PublishedBundle } from './ballots-of-vacancy.ts';
import { keepOpen } from './keep-open.ts';
import { SettleVacancy, VacancyRows, type CountbackOutcome } from './settle-vacancy.ts';

/**
 * When the answers are in: published ballots are verified and recounted here, exactly as `baraza countback` does it;
 * closed ones are left to scrutineers.
 */
@Injectable()
export class CountVacancy implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly rows: VacancyRows,
    private readonly ballots: BallotsOfVacancy,
    private readonly settling: SettleVacancy,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ConsentsOver>('elections.consents-over', 'elections.count-vacancy', (tx, { vacancyId }) =>
      this.execute(tx, vacancyId),
    );
  }

  async execute(tx: Tx, vacancyId: string): Promise<void> {
    const vacancy = await this.rows.vacancies.byId(tx, vacancyId);
    if (vacancy?.state !== 'asking') return;
    const candidates = await this.rows.vacancies.candidatesOf(tx, [vacancyId]);
    const isOver = this.clock.now() >= vacancy.consentsCloseAt || candidates.every(({ serves }) => serves !== null);
    if (!isOver) return;
    const willing = consenting(candidates);
    const bundle = willing.length === 0 ? null : await this.ballots.publishedBundle(tx, vacancy);
    const request = { ...vacancyOf(vacancy), consenting: willing };
    const found = bundle && (await keepOpen(tx, () => recount(bundle, request)));
    const locked = await this.rows.vacancies.lock(tx, vacancyId);
    if (locked?.state !== 'asking') return;
    if (willing.length === 0) return this.settling.execute(tx, vacancy, { text: null, filledBy: null });
    return found ? this.settling.execute(tx, vacancy, found) : this.rows.vacancies.count(tx, vacancyId);
  }
}

/** The vacancy as the count knows it. */
export function vacancyOf({ vacating, seatOf, continuing }: SeatVacancy): Vacancy {
  return { vacating, seatOf, continuing };
}

async function recount({ files, style, boardRoot }: PublishedBundle, vacancy: Vacancy): Promise<CountbackOutcome> {
  const work = startBallotWorkers();
  try {
    const opened = expectOk(await verifiedContests(bundleReaderOver(files), { primitives: nativePrimitives, work }));
    const contest: ContestToCount | undefined = opened.holds ? opened.contests.get(style) : undefined;
    if (!contest) throw new Error('the stored bundle does not hold any more');
    const result = expectOk(countbackStyle(contest, vacancy));
    return { text: countbackText(contest, boardRoot, vacancy, result), filledBy: result.filledBy };
  } finally {
    await work.close();
  }
}
