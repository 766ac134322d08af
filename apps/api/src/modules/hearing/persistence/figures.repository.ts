import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CountedGroup, QuarterFigures } from '../domain/figures.ts';

export interface CountedQuarter {
  readonly addresseeId: string;
  readonly total: number;
  readonly groups: readonly CountedGroup[];
}

export interface PublishedFigures extends QuarterFigures {
  readonly addresseeId: string;
  /** The day on which they were counted. */
  readonly asOf: string;
}

interface PublishedRow {
  readonly addresseeId: string;
  readonly figures: QuarterFigures;
  readonly asOf: string;
}

const COMPANIES_MAXIMUM = 100;

const SELECT = `SELECT f.addressee_id AS "addresseeId", f.figures, f.as_of AS "asOf"`;

const toFigures = ({ addresseeId, figures, asOf }: PublishedRow): PublishedFigures => ({
  ...figures,
  addresseeId,
  asOf,
});

interface CountRow {
  readonly addresseeId: string;
  readonly total: number;
  readonly acknowledgedInTime: number;
  readonly answeredInTime: number;
  readonly solved: number;
  readonly partly: number;
  readonly notSolved: number;
}

@Injectable()
export class FiguresRepository {
  /** Withdrawn grievances never happened as far as figures go. A held one is as if it had not been late. */
  async count(tx: Tx, from: string, before: string): Promise<CountedQuarter[]> {
    const rows = await tx.query<CountRow>(
      `SELECT addressee_id AS "addresseeId", count(*)::int AS total,
         count(*) FILTER (WHERE coalesce(acknowledged_on, answered_on) <= acknowledge_by)::int AS "acknowledgedInTime",
         count(*) FILTER (WHERE answered_on <= answer_by)::int AS "answeredInTime",
         count(*) FILTER (WHERE satisfaction = 'solved')::int AS solved,
         count(*) FILTER (WHERE satisfaction = 'partly')::int AS partly,
         count(*) FILTER (WHERE satisfaction = 'not_solved')::int AS "notSolved"
       FROM grievances WHERE received_on >= $1 AND received_on < $2 AND state <> 'withdrawn' AND held_on IS NULL
       GROUP BY addressee_id ORDER BY addressee_id`,
      [from, before],
    );
    return rows.map(({ addresseeId, total, ...counts }) => ({ addresseeId, total, groups: groupsOf(total, counts) }));
  }

  async publish(tx: Tx, addresseeId: string, figures: QuarterFigures, asOf: string): Promise<void> {
    await tx.query(
      `INSERT INTO hearing_figures (addressee_id, period, as_of, figures) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [addresseeId, figures.period, asOf, JSON.stringify(figures)],
    );
  }

  async ofAddressee(tx: Tx, addresseeId: string): Promise<PublishedFigures[]> {
    const sql = `${SELECT} FROM hearing_figures f WHERE f.addressee_id = $1 ORDER BY f.period DESC LIMIT 40`;
    return (await tx.query<PublishedRow>(sql, [addresseeId])).map(toFigures);
  }

  /** The latest quarter that was counted, of every company that had grievances in it. */
  async latest(tx: Tx): Promise<PublishedFigures[]> {
    const sql = `${SELECT} FROM hearing_figures f JOIN addressees a ON a.id = f.addressee_id
      WHERE f.period = (SELECT max(period) FROM hearing_figures) ORDER BY lower(a.name), a.id LIMIT ${COMPANIES_MAXIMUM}`;
    return (await tx.query<PublishedRow>(sql)).map(toFigures);
  }
}

function groupsOf(total: number, counts: Omit<CountRow, 'addresseeId' | 'total'>): CountedGroup[] {
  const { acknowledgedInTime, answeredInTime, solved, partly, notSolved } = counts;
  const unsaid = total - solved - partly - notSolved;
  return [
    { key: 'acknowledged', cells: { in_time: acknowledgedInTime, not_in_time: total - acknowledgedInTime } },
    { key: 'answered', cells: { in_time: answeredInTime, not_in_time: total - answeredInTime } },
    { key: 'ending', cells: { solved, partly, not_solved: notSolved, unsaid } },
  ];
}
