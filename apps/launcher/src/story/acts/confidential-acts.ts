import type { StoryEngagement } from '../content/engagements.ts';
import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';
import { engagementId } from './engagement-acts.ts';

export interface StoryItem {
  readonly key: string;
  readonly ownerRole: string;
  readonly stub: string;
  readonly reason: string;
  readonly reasonText: string;
  readonly text: string;
  readonly launchOn: string | null;
}

/** Something that a company keeps until its sunset; the stub is public at once. */
export async function sealItem(
  tale: Tale,
  { slug, rights }: StoryEngagement,
  { key, ...item }: StoryItem,
): Promise<void> {
  const input = { engagementId: engagementId(tale, slug), language: 'en', ...item };
  const seal = mutation('sealConfidentialItem', 'ConfidentialItem', { input: ['SealItemInput!', input] });
  await tale.act(`confidential-${key}`, rights, seal);
}
