import type { Axes, OpinionMap, Place } from '@baraza/opinion-map';

export const MAP_STAGES = ['gathering', 'placing', 'sorting', 'done'] as const;
/** Adding up, finding where members stand, counting by groups. */
export type MapStage = (typeof MAP_STAGES)[number];

/** Axes and middles of groups as JSON; with them anybody's own ratings find their place. */
export interface MapModel {
  readonly means: readonly number[];
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly statementsRated: number;
  readonly halfWidth: number;
  readonly explained: readonly [number, number];
  readonly centres: readonly Place[];
  readonly silhouette: number | null;
  /** Members who rated too little to be placed. */
  readonly unplaced: number;
}

export interface MapJob {
  readonly consultationId: string;
  readonly run: number;
  readonly stage: MapStage;
  readonly afterMember: string | null;
  readonly membersDone: number;
  readonly membersTotal: number;
  readonly work: Uint8Array | null;
  readonly model: MapModel | null;
  readonly startedAt: Date;
}

export interface StoredMap {
  readonly run: number;
  readonly result: OpinionMap;
  readonly model: MapModel;
  readonly madeOn: string;
}

export function toModel(axes: Axes, grouping: { centres: readonly Place[]; silhouette: number | null }): MapModel {
  return {
    ...{ means: [...axes.means], first: [...axes.first], second: [...axes.second] },
    ...{ statementsRated: axes.statementsRated, halfWidth: axes.halfWidth, explained: axes.explained },
    ...{ centres: grouping.centres, silhouette: grouping.silhouette, unplaced: 0 },
  };
}

export function toAxes({ means, first, second, statementsRated, halfWidth, explained }: MapModel): Axes {
  const axes = { means: Float64Array.from(means), first: Float64Array.from(first), second: Float64Array.from(second) };
  return { ...axes, statementsRated, halfWidth, explained };
}

/** How far a run has come, 0 to 1: each stage walks over all members once. */
export function progressOf({ stage, membersDone, membersTotal }: MapJob): number {
  const walked = { gathering: 0, placing: 1, sorting: 2, done: 3 }[stage];
  const share = stage === 'done' || membersTotal === 0 ? 0 : Math.min(membersDone / membersTotal, 1);
  return (walked + share) / 3;
}
