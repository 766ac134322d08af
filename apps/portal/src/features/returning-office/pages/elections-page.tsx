import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { ForumSection, type OfficeRole } from '../components/forum-section.tsx';
import '../returning-office.css';

const OFFICES: readonly string[] = ['returning_officer', 'key_holder', 'scrutineer'] satisfies OfficeRole[];

/** The elections in which this person holds an office, forum by forum. */
export function ElectionsPage() {
  const { t } = useLingui();
  const offices = useSession().forumAppointments.filter(({ role }) => OFFICES.includes(role));
  const forums = new Map(offices.flatMap(({ forum }) => (forum ? [[forum.slug, forum] as const] : [])));
  const rolesIn = (slug: string) =>
    offices.filter(({ forum }) => forum?.slug === slug).map(({ role }) => role as OfficeRole);
  return (
    <>
      <PageTitle title={t`Elections`} />
      <PageHeader
        title={t`Elections`}
        lead={t`Run for forums by people who hold no office in the fund. Nobody here, nor anybody else, can see how a person voted.`}
      />
      {forums.size === 0 ? (
        <EmptyState title={t`No forum appointed you`}>
          <Trans>
            Forums appoint returning officers, key holders and scrutineers. Once one does, its elections stand here.
          </Trans>
        </EmptyState>
      ) : null}
      {[...forums.values()].map((forum) => (
        <ForumSection key={forum.slug} forum={forum} roles={rolesIn(forum.slug)} />
      ))}
    </>
  );
}
