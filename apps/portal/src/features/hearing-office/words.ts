import { useLingui } from '@lingui/react/macro';
import type {
  GrievanceOutcome,
  GrievanceState,
  GrievanceTopic,
  HeardAuthor,
  HeardMessageKind,
  OneOffInputState,
  PublicationMode,
  RemedyKind,
  ReprisalKind,
  ReprisalUrgency,
} from '../../generated/graphql.ts';

export function useTopicWords(): Record<GrievanceTopic, string> {
  const { t } = useLingui();
  return {
    account: t`An account closed, limited or suspended`,
    content_removed: t`Content taken down`,
    content_harm: t`Harmful content that stays or spreads`,
    privacy: t`Personal data`,
    pay: t`Pay, fees or work handed out by software`,
    discrimination: t`Discrimination`,
    safety: t`A danger to body or life`,
    other: t`Something else`,
  };
}

export function useGrievanceStateWords(): Record<GrievanceState, string> {
  const { t } = useLingui();
  return {
    received: t`Received`,
    acknowledged: t`Acknowledged`,
    answered: t`Answered`,
    escalated: t`Taken to the representatives`,
    closed: t`Closed`,
    withdrawn: t`Withdrawn`,
  };
}

export function useOutcomeWords(): Record<GrievanceOutcome, string> {
  const { t } = useLingui();
  return {
    remedied: t`We put it right`,
    remedied_in_part: t`We put part of it right`,
    refused: t`We refuse`,
    explained: t`We explain, and change nothing`,
  };
}

export function useInputStateWords(): Record<OneOffInputState, string> {
  const { t } = useLingui();
  return {
    received: t`Not read yet`,
    read: t`Read`,
    passed_on: t`Passed on`,
    closed: t`Closed`,
    withdrawn: t`Withdrawn`,
  };
}

export function useModeWords(): Record<PublicationMode, string> {
  const { t } = useLingui();
  return {
    public: t`Anybody`,
    chatham_house: t`Anybody, without saying from whom`,
    members_only: t`Members of the forum only`,
    sealed_until: t`Nobody before the day that the person named`,
  };
}

export function useReprisalWords(): Record<ReprisalKind, string> {
  const { t } = useLingui();
  return {
    dismissal: t`Work lost, or about to be`,
    account: t`Account closed or limited`,
    pay: t`Pay or tasks taken away`,
    threat: t`Threat or insult`,
    violence: t`Violence`,
    legal: t`Lawsuit or lawyer’s letter`,
    authorities: t`Police or another authority`,
    other: t`Something else`,
  };
}

export function useUrgencyWords(): Record<ReprisalUrgency, string> {
  const { t } = useLingui();
  return { now: t`It is happening now`, soon: t`It is feared`, past: t`It has happened` };
}

export function useMessageWords(): (message: { author: HeardAuthor; kind: HeardMessageKind }) => string {
  const { t } = useLingui();
  const authors: Record<HeardAuthor, string> = {
    person: t`The person`,
    forum: t`The forum`,
    company: t`The company`,
    officer: t`A safety officer`,
  };
  const kinds: Record<HeardMessageKind, string> = {
    message: '',
    acknowledgement: t`acknowledges`,
    answer: t`answers`,
    escalation: t`takes it to the representatives`,
    action: t`did this`,
    closing: t`closes it`,
  };
  return ({ author, kind }) => [authors[author], kinds[kind]].filter(Boolean).join(' · ');
}

export function useRemedyKindWords(): Record<RemedyKind, string> {
  const { t } = useLingui();
  return {
    ncp: t`National contact point (OECD)`,
    court: t`Court`,
    regulator: t`Regulator`,
    company: t`The company’s own mechanism`,
    ombudsperson: t`Ombudsperson`,
    labour: t`Labour authority`,
    other: t`Other`,
  };
}
