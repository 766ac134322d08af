import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { reviewFactsQuery } from '../api/review-facts.ts';
import { FactList } from './fact-list.tsx';

/** What the reviewer sent, and how the blind review protects both sides. */
export function ReviewFacts() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: reviewFactsQuery, requestPolicy: 'cache-and-network' });
  const sent = (data?.myReviews.edges ?? [])
    .map((edge) => edge.node)
    .filter((task) => task.submittedAt)
    .sort((one, other) => (one.submittedAt! < other.submittedAt! ? 1 : -1));
  return (
    <>
      {sent.length > 0 ? (
        <Section title={t`Reviews that you sent`}>
          <FactList
            facts={sent.slice(0, 6).map((task) => ({
              id: task.id,
              title: t`Application ${task.applicationNumber}`,
              href: `/app/review/${task.id}`,
              detail: (
                <>
                  <bdi>{task.call.title}</bdi> · <When iso={task.submittedAt!} />
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
      <Section title={t`How you are protected`}>
        <p>
          <Trans>
            You do not learn who applies, and applicants never learn who reviewed them. The board reads your scores and
            your comment without your name.
          </Trans>
        </p>
      </Section>
    </>
  );
}
