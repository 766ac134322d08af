import type { Tale } from '../tale.ts';
import { memberCalled, mutation } from './election-acts.ts';

export interface StoryMixTarget {
  readonly dimension: 'region' | 'group' | 'first_time';
  /** `yes` for people who take part for the first time. */
  readonly value: string;
  readonly percent: number;
}

/** A representative says what mix of people an engagement aims for. */
export async function aimForMix(
  tale: Tale,
  engagement: string,
  by: string,
  targets: readonly StoryMixTarget[],
): Promise<void> {
  const variables = { engagement: ['String!', engagement], targets: ['[MixTargetInput!]!', targets] } as const;
  const act = mutation('setMixTargets', 'EngagementMix', variables, 'targets { value }');
  await tale.act(`mix-${engagement}`, by, act);
}

/** Somebody says where they are from, so that a mix can be counted. */
export async function sayRegion(tale: Tale, handle: string, region: string): Promise<void> {
  const variables = { region: ['String', region], groups: ['[String!]!', []] } as const;
  const act = mutation('describeMyself', 'TakingPartPreferences', variables, 'region');
  await tale.act(`region-${handle}`, memberCalled(handle), act);
}
