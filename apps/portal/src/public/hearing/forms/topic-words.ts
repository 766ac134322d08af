import { useLingui } from '@lingui/react/macro';
import type { GrievanceTopic, ReprisalKind } from '../../../generated/graphql.ts';

export function useTopicWords(): Record<GrievanceTopic, string> {
  const { t } = useLingui();
  return {
    account: t`An account that was closed, limited or suspended`,
    content_removed: t`Something of mine was taken down`,
    content_harm: t`Something harmful stays up or is spread`,
    privacy: t`Data about me`,
    pay: t`Pay, fees or work that is handed out by software`,
    discrimination: t`Being treated worse than others`,
    safety: t`A danger to body or life`,
    other: t`Something else`,
  };
}

export function useReprisalWords(): Record<ReprisalKind, string> {
  const { t } = useLingui();
  return {
    dismissal: t`I lost work, or am about to`,
    account: t`My account was closed or limited`,
    pay: t`Pay or tasks were taken from me`,
    threat: t`I was threatened or insulted`,
    violence: t`Violence`,
    legal: t`A lawsuit, or a lawyer’s letter`,
    authorities: t`Police or another authority`,
    other: t`Something else`,
  };
}
