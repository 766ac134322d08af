import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myOfficesQuery } from '../api/my-offices.ts';
import { ForumSection, type OfficeRole } from '../components/forum-section.tsx';
import '../returning-office.css';

const OFFICES: readonly string[] = ['returning_officer', 'key_holder', 'scrutineer'] satisfies OfficeRole[];

/** The elections in which this person holds an office, forum by forum. */
export function ElectionsPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: myOfficesQuery });
  const appointments = (data?.me?.forumAppointments ?? []).filter(({ role }) => OFFICES.includes(role));
  const forums = [...new Map(appointments.map(({ forum }) => [forum.slug, forum])).values()];
  const rolesIn = (slug: string) =>
    appointments.filter(({ forum }) => forum.slug === slug).map(({ role }) => role as OfficeRole);
  return (
    <>
      <PageTitle title={t`Elections`} />
      <PageHeader
        title={t`Elections`}
        lead={t`Run for forums by people who hold no office in the fund. Nobody here, nor anybody else, can see how a person voted.`}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {data && forums.length === 0 ? (
        <EmptyState title={t`No forum appointed you`}>
          <Trans>
            Forums appoint returning officers, key holders and scrutineers. Once one does, its elections stand here.
          </Trans>
        </EmptyState>
      ) : null}
      {forums.map((forum) => (
        <ForumSection key={forum.slug} forum={forum} roles={rolesIn(forum.slug)} />
      ))}
    </>
  );
}
