import { useLingui } from '@lingui/react/macro';

/** What a row is evidence of, in words. */
export function useEvidenceWords(): (kind: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    briefing_before_engagement: t`Information given before the engagement began`,
    stakeholders_consulted: t`Affected people consulted at this step`,
    barriers_and_retaliation: t`Barriers and retaliation addressed`,
    multi_stakeholder_initiative: t`Engagement through an initiative of several parties`,
    engagement_process: t`Process of engagement`,
    request_for_information: t`Request for information`,
    people_heard: t`People heard, by region`,
    answer_to_recommendation: t`Answer to a recommendation`,
    recommendation_without_answer: t`Recommendation that waits for an answer`,
    evidence_of_answer: t`Evidence that an answer gives`,
    commitment: t`Commitment with its date`,
    effectiveness_as_rated_by_members: t`Effectiveness as members rate it`,
  };
  return (kind) => words[kind] ?? kind;
}
