import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { ownSeatInForumQuery } from '../api/own-seat-in-forum.ts';
import { AdoptedPositions } from '../components/adopted-positions.tsx';
import { DraftForm } from '../components/draft-form.tsx';
import { NotYours } from '../components/not-yours.tsx';

/** A representative writes down what members will be asked. */
export function NewConsultationPage() {
  const { t } = useLingui();
  const forum = useSession().membership?.forum;
  const [{ data, error, fetching }] = useQuery({
    query: ownSeatInForumQuery,
    variables: { forum: forum?.slug ?? '' },
    pause: !forum,
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const languages = data?.forum?.charter?.content.languages;
  if (!forum || !data?.forum || !languages || !data.myRepresentativeSeat) return <NotYours />;
  return (
    <>
      <PageTitle title={t`Ask the members`} />
      <PageHeader
        crumbs={[{ href: '/app/forum/consultations', label: t`Consultations` }]}
        title={t`Ask the members`}
        lead={t`In every language of the charter, translated by people. Only representatives see the draft until you open it.`}
      />
      <SaidAlready forum={forum.slug} />
      <DraftForm forum={forum.slug} forumId={data.forum.id} languages={languages} />
    </>
  );
}

/** What members have said before and what became of it: nobody is asked the same twice. */
function SaidAlready({ forum }: { readonly forum: string }) {
  return (
    <Section
      title={<Trans>What the forum has said already</Trans>}
      lead={<Trans>Members give their time. Ask what this leaves open.</Trans>}
    >
      <Disclosure summary={<Trans>Positions that the forum has adopted</Trans>} isOpen>
        <AdoptedPositions
          forum={forum}
          none={
            <p>
              <Trans>The forum has adopted no position yet.</Trans>
            </p>
          }
        />
      </Disclosure>
      <p>
        <Link href="/app/forum/consultations">
          <Trans>What members were asked before, and what they answered</Trans>
        </Link>
      </p>
    </Section>
  );
}
