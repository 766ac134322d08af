import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList } from '@baraza/ui';
import type { GrievanceSatisfaction } from '../../../generated/graphql.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { When } from '../../../shared/format/use-format.tsx';
import type { OpenedGrievance } from '../types.ts';
import { useGrievanceStateWords, useOutcomeWords, useTopicWords } from '../words.ts';

/** Dates and states of a grievance. */
export function GrievanceFacts({ grievance }: { readonly grievance: OpenedGrievance['grievance'] }) {
  const topics = useTopicWords();
  const states = useGrievanceStateWords();
  const outcomes = useOutcomeWords();
  const satisfactions = useSatisfactionWords();
  const nameOf = useLanguageName();
  const { acknowledgedOn, acknowledgeBy, answeredOn, answerBy, outcome, satisfaction, overdueSince } = grievance;
  return (
    <DefinitionList
      items={[
        { term: <Trans>About</Trans>, value: topics[grievance.topic] },
        { term: <Trans>Company</Trans>, value: <bdi>{grievance.addressee?.name}</bdi> },
        { term: <Trans>Forum</Trans>, value: <bdi>{grievance.forum?.name}</bdi> },
        { term: <Trans>Language</Trans>, value: nameOf(grievance.language) },
        { term: <Trans>Received</Trans>, value: <When iso={grievance.receivedOn} /> },
        { term: <Trans>State</Trans>, value: states[grievance.state] },
        { term: <Trans>To be acknowledged by</Trans>, value: <When iso={acknowledgeBy} /> },
        ...(acknowledgedOn ? [{ term: <Trans>Acknowledged</Trans>, value: <When iso={acknowledgedOn} /> }] : []),
        { term: <Trans>To be answered by</Trans>, value: <When iso={answerBy} /> },
        ...(answeredOn ? [{ term: <Trans>Answered</Trans>, value: <When iso={answeredOn} /> }] : []),
        ...(overdueSince && !answeredOn
          ? [{ term: <Trans>Overdue since</Trans>, value: <When iso={overdueSince} /> }]
          : []),
        ...(outcome ? [{ term: <Trans>The company says</Trans>, value: outcomes[outcome] }] : []),
        ...(satisfaction ? [{ term: <Trans>The person says</Trans>, value: satisfactions[satisfaction] }] : []),
      ]}
    />
  );
}

function useSatisfactionWords(): Record<GrievanceSatisfaction, string> {
  const { t } = useLingui();
  return { solved: t`It is solved`, partly: t`It is solved in part`, not_solved: t`It is not solved` };
}
