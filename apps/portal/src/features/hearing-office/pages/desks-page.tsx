import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import type { HearingDesksQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { desksQuery } from '../api/desks.ts';
import '../hearing-office.css';

type Desk = HearingDesksQuery['hearingDesks'][number];

/** What people brought by code, by forum and by who may open it. */
export function DesksPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: desksQuery });
  return (
    <>
      <PageTitle title={t`Brought by code`} />
      <PageHeader
        title={t`Brought by code`}
        lead={t`What people sent without an account. Each opening is noted, and whoever sent it sees the note.`}
      />
      <RequestErrorNotice error={error} />
      {fetching ? <Skeleton lines={6} /> : null}
      {data?.hearingDesks.length === 0 ? (
        <EmptyState title={t`Nothing is open to you here`}>
          <Trans>Representatives, moderators and safety officers of a forum find here what people brought to it.</Trans>
        </EmptyState>
      ) : null}
      {data?.hearingDesks.map((desk) => (
        <Section key={desk.id} title={<bdi>{desk.forum?.name}</bdi>}>
          <DeskRooms desk={desk} />
        </Section>
      ))}
    </>
  );
}

function DeskRooms({ desk: { id, isTriage, isSafety } }: { readonly desk: Desk }) {
  return (
    <ul className="hearing-rooms">
      {isTriage ? (
        <li>
          <Link href={`/app/hearing/${id}/input`}>
            <Trans>One-off input</Trans>
          </Link>
        </li>
      ) : null}
      <li>
        <Link href={`/app/hearing/${id}/grievances`}>
          <Trans>Grievances</Trans>
        </Link>
      </li>
      {isSafety ? (
        <>
          <li>
            <Link href={`/app/hearing/${id}/reprisals`}>
              <Trans>Reprisals</Trans>
            </Link>
          </li>
          <li>
            <Link href={`/app/hearing/${id}/sealed`}>
              <Trans>The sealed channel</Trans>
            </Link>
          </li>
          <li>
            <Link href={`/app/hearing/${id}/remedies`}>
              <Trans>Where remedy may be had</Trans>
            </Link>
          </li>
        </>
      ) : null}
    </ul>
  );
}
