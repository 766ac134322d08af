import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expectOk } from '@baraza/result';
import { buildElection, type Ballot, type Election } from '../src/index.ts';

/** The format of the published elections: see the README beside them. */
export interface PublishedElection {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly withdrawn: readonly number[];
  readonly ballots: readonly (readonly [number, Ballot['ranking']])[];
  readonly expected: PublishedCount;
  readonly wigm: PublishedCount;
  readonly meek: PublishedCount;
  readonly replacementForVacancy: Readonly<Record<string, number>>;
}

export interface PublishedCount {
  readonly quota?: string | readonly string[];
  readonly winners?: readonly number[];
  readonly winnerSet?: readonly number[];
  readonly winner?: number;
  readonly stages?: readonly PublishedStage[];
  readonly rounds?: readonly PublishedRound[];
  /** Votes per candidate number and round. */
  readonly tally?: Readonly<Record<string, readonly string[]>>;
}

interface PublishedStage {
  readonly action: 'first-preferences' | 'surplus' | 'exclusion';
  readonly candidate: number | null;
  readonly votes: readonly (string | null)[];
  readonly nonTransferable: string;
  readonly elected: readonly number[];
  readonly lastVacancies?: boolean;
}

interface PublishedRound {
  readonly quota?: string;
  /** A list (Meek) or a record by candidate number (IRV). */
  readonly votes: readonly (string | null)[] | Readonly<Record<string, number>>;
  readonly exhausted: string | number;
  readonly elected?: readonly number[] | number;
  readonly excluded?: readonly number[] | number;
}

const FOLDER =
  process.env['BARAZA_ELECTIONS'] ?? new URL('../../../../shared/data/elections', import.meta.url).pathname;

/** Whether the published elections lie beside this checkout; their licences do not allow copying them into it. */
export const hasPublished = existsSync(FOLDER);

export function listPublished(set: string): string[] {
  return hasPublished ? readdirSync(`${FOLDER}/${set}`).filter((file) => file.endsWith('.json')) : [];
}

export function loadPublished(set: string, file: string): { published: PublishedElection; election: Election } {
  return load(`${FOLDER}/${set}/${file}`);
}

export function load(path: string): { published: PublishedElection; election: Election } {
  const published = JSON.parse(readFileSync(path, 'utf8')) as PublishedElection;
  const { title, seats, candidates, withdrawn } = published;
  const ballots = published.ballots.map(([count, ranking]) => ({ count, ranking }));
  return { published, election: expectOk(buildElection({ title, seats, candidates, withdrawn, ballots })) };
}
