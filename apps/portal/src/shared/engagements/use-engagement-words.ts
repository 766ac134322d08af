import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';
import type { EngagementFacts, ItemFacts, RequestFacts, RulePart } from './types.ts';

/** Words for the states, kinds and parts of engagements. */
export function useEngagementWords() {
  const { t } = useLingui();
  const state: Record<EngagementFacts['state'], { readonly word: string; readonly tone: StatusTone }> = {
    draft: { word: t`Draft`, tone: 'quiet' },
    briefing: { word: t`Briefing`, tone: 'waiting' },
    ground_rules: { word: t`Ground rules are negotiated`, tone: 'waiting' },
    running: { word: t`Under way`, tone: 'active' },
    review: { word: t`Under review`, tone: 'waiting' },
    ended: { word: t`Ended`, tone: 'stopped' },
    withdrawn: { word: t`Withdrawn`, tone: 'stopped' },
  };
  const purpose: Record<EngagementFacts['purposeKind'], string> = {
    strategic_decision: t`A strategic decision`,
    design: t`Design of a product or process`,
    market_entry: t`Before entering a market`,
    sale: t`A sale into a risky context`,
    tracking: t`Whether a measure works`,
    remedy: t`Remedy`,
    assessor_interview: t`Interviews by an assessor`,
    assessment: t`Assessment of a country or region`,
  };
  const phase: Record<EngagementFacts['phases'][number], string> = {
    identify: t`Finding out about harm`,
    act: t`Preventing and stopping it`,
    track: t`Checking whether that worked`,
    communicate: t`Telling people`,
    remedy: t`Making it good`,
  };
  return { state, purpose, phase };
}

/** Words for ground rules, confidential items and requests. */
export function usePaperWords() {
  const { t } = useLingui();
  const rule: Record<RulePart, string> = {
    regularity: t`How often we meet`,
    informationFirst: t`Information comes first`,
    questionsAndMethod: t`Questions and method`,
    facilitator: t`Who facilitates`,
    sensitiveInformation: t`Sensitive information`,
    speakingOfEachOther: t`How each may speak of the other`,
    closingTheLoop: t`How the loop is closed`,
    compensation: t`Compensation`,
    review: t`Review`,
    wayOut: t`The way out`,
  };
  const reason: Record<ItemFacts['reason'], string> = {
    trade_secret: t`Trade secret`,
    security: t`Security of a system`,
    personal_data: t`Personal data`,
    legal_duty: t`A legal duty`,
    market_sensitive: t`Could move a market`,
    safety_of_people: t`Safety of people`,
  };
  const withheld: Record<NonNullable<RequestFacts['answers'][number]['items'][number]['withheld']>, string> = {
    does_not_exist: t`It does not exist`,
    trade_secret: t`Trade secret`,
    personal_data: t`Personal data`,
    law_forbids: t`A law forbids it`,
    safety: t`Safety of people`,
    too_late: t`Not ready yet`,
  };
  const request: Record<RequestFacts['state'], { readonly word: string; readonly tone: StatusTone }> = {
    open: { word: t`Awaits an answer`, tone: 'waiting' },
    answered: { word: t`Answered`, tone: 'good' },
    silent: { word: t`No answer`, tone: 'stopped' },
    withdrawn: { word: t`Withdrawn`, tone: 'quiet' },
  };
  return { rule, reason, withheld, request };
}
