import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { officeAftermathQuery } from '../api/office-aftermath.ts';
import { NotYours } from '../components/not-yours.tsx';
import { RecallEntry, type Petition } from '../aftermath/recall-entry.tsx';
import { VacancyEntry, type Vacancy } from '../aftermath/vacancy-entry.tsx';
import '../returning-office.css';

/** Seats of a forum after the election: who left, how the seat is filled, and recalls to be put to the vote. */
export function AfterwardsPage() {
  const { forum: slug = '' } = useParams();
  const { t } = useLingui();
  const roles = useSession()
    .forumAppointments.filter(({ forum }) => forum?.slug === slug)
    .map(({ role }) => role);
  const [{ data, error }, reload] = useQuery({
    query: officeAftermathQuery,
    variables: { forum: slug },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return <Skeleton hasHeading lines={8} />;
  if (!data.forum || roles.length === 0) return <NotYours />;
  return (
    <>
      <PageTitle title={t`After the election`} />
      <PageHeader
        crumbs={[{ href: '/app/returning-office', label: t`Elections` }]}
        kind={<bdi>{data.forum.name}</bdi>}
        title={t`After the election`}
        lead={t`Seats that fell vacant and how each is filled again, and petitions for a recall. Newest first.`}
      />
      <Vacancies vacancies={data.seatVacancies.edges.map(({ node }) => node)} forum={slug} roles={roles} />
      <Recalls
        petitions={data.recallPetitions.edges.map(({ node }) => node)}
        isOfficer={roles.includes('returning_officer')}
        onAnnounced={() => reload({ requestPolicy: 'network-only' })}
      />
    </>
  );
}

interface VacanciesProps {
  readonly vacancies: readonly Vacancy[];
  readonly forum: string;
  readonly roles: readonly string[];
}

function Vacancies({ vacancies, forum, roles }: VacanciesProps) {
  const { t } = useLingui();
  const [isOfficer, isScrutineer] = [roles.includes('returning_officer'), roles.includes('scrutineer')];
  return (
    <Section title={t`Vacant seats`}>
      {vacancies.length === 0 ? (
        <p className="hint">
          <Trans>No seat has fallen vacant.</Trans>
        </p>
      ) : null}
      <ul className="bare-list stack">
        {vacancies.map((vacancy) => (
          <li key={vacancy.id}>
            <VacancyEntry vacancy={vacancy} forum={forum} isOfficer={isOfficer} isScrutineer={isScrutineer} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface RecallsProps {
  readonly petitions: readonly Petition[];
  readonly isOfficer: boolean;
  readonly onAnnounced: () => void;
}

function Recalls({ petitions, isOfficer, onAnnounced }: RecallsProps) {
  const { t } = useLingui();
  return (
    <Section
      title={t`Recalls`}
      lead={t`A recall fails while at least one quota of the votes still supports the representative.`}
    >
      {petitions.length === 0 ? (
        <p className="hint">
          <Trans>Nobody has asked for a recall.</Trans>
        </p>
      ) : null}
      <ul className="bare-list stack">
        {petitions.map((petition) => (
          <li key={petition.id}>
            <RecallEntry petition={petition} isOfficer={isOfficer} onAnnounced={onAnnounced} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
