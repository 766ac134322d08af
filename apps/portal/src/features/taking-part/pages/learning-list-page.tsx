import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { KeptList } from '../../../shared/kept-reading/kept-list.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { learningListQuery } from '../api/learning-list.ts';
import { mayWriteLearningQuery } from '../api/may-write-learning.ts';
import { textFor } from '../types.ts';
import '../taking-part.css';

/** Short texts that explain a technology; each can be kept for reading without a connection. */
export function LearningListPage() {
  const { t, i18n } = useLingui();
  const { membership } = useSession();
  const [{ data: writing }] = useQuery({ query: mayWriteLearningQuery });
  const mayWrite = writing?.myEngagements.edges[0]?.node.mine.isRepresentative ?? false;
  const [{ data, error, fetching }] = useQuery({
    query: learningListQuery,
    variables: { forum: membership?.forum?.slug ?? null },
  });
  const materials = data?.learningMaterials.edges.map(({ node }) => node);
  return (
    <>
      <PageTitle title={t`Learning`} />
      <PageHeader
        title={t`Learning`}
        lead={t`Short texts on how a technology works, so that nobody needs to be an engineer to be heard about it.`}
        actions={mayWrite ? <WriteLink /> : null}
      />
      <RequestErrorNotice error={error} />
      <Section title={<Trans>Materials of your forum</Trans>}>
        {fetching && !materials ? <Skeleton lines={4} /> : null}
        {materials?.length === 0 ? <EmptyState title={<Trans>Nothing yet</Trans>} /> : null}
        <ul className="session-list">
          {materials?.map(({ id, slug, editions }) => {
            const edition = textFor(editions, i18n.locale);
            return (
              <li key={id} lang={edition?.language}>
                <p>
                  <Link href={`/app/forum/learning/${slug}`}>{edition?.title}</Link>
                </p>
                <p>{edition?.summary}</p>
              </li>
            );
          })}
        </ul>
      </Section>
      <KeptList />
    </>
  );
}

function WriteLink() {
  return (
    <ButtonLink href="/app/forum/learning/new">
      <Trans>Write learning material</Trans>
    </ButtonLink>
  );
}
