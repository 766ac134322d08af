import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';
import type { PositionState, RecommendationShownFragment } from '../../generated/graphql.ts';

type Level = RecommendationShownFragment['level'];
type Phase = RecommendationShownFragment['phase'];

/** Words for severity, steps of due diligence and states of positions. */
export function usePositionWords() {
  const { t } = useLingui();
  const level: Record<Level, string> = { moderate: t`Moderate`, serious: t`Serious`, severe: t`Severe` };
  const phase: Record<Phase, string> = {
    identify: t`Finding out about harm`,
    act: t`Preventing and stopping it`,
    track: t`Checking whether that worked`,
    communicate: t`Telling people`,
    remedy: t`Making it good`,
  };
  const state: Record<PositionState, { readonly word: string; readonly tone: StatusTone }> = {
    drafting: { word: t`Being drafted`, tone: 'active' },
    deciding: { word: t`Before the representatives`, tone: 'waiting' },
    adopted: { word: t`Adopted, on its way`, tone: 'good' },
    delivered: { word: t`Adopted and delivered`, tone: 'good' },
    withdrawn: { word: t`Withdrawn`, tone: 'stopped' },
  };
  return { level, phase, state };
}

/** The rule by which representatives decide, in a sentence. */
export function useThresholdWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    majority: t`more yes than no votes`,
    two_thirds: t`yes from two thirds of the yes and no votes`,
    three_quarters: t`yes from three quarters of the yes and no votes`,
  };
}
