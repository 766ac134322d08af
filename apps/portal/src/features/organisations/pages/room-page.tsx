import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, Select, Skeleton, ButtonLink } from '@baraza/ui';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { organisationRoomQuery } from '../api/organisation-room.ts';
import { FactsSection } from '../components/facts-section.tsx';
import { OffersSection } from '../components/offers-section.tsx';
import { PeopleSection, type Room } from '../components/people-section.tsx';
import '../organisations.css';

const SIGNATORIES = ['company_signatory', 'ngo_signatory'];

/** The papers of one's organisation: what everybody sees, who acts for it, its due-diligence pack. */
export function RoomPage() {
  const { t } = useLingui();
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const organisations = new Map(session.grants.map((grant) => [grant.organisationId, grant.organisation.name]));
  const wanted = search.get('organisation') ?? '';
  const organisationId = organisations.has(wanted) ? wanted : ([...organisations.keys()][0] ?? '');
  const [{ data, error, fetching }, ask] = useQuery({
    query: organisationRoomQuery,
    variables: { organisationId },
    pause: !organisationId,
    requestPolicy: 'cache-and-network',
  });
  const room = data?.organisationRoom;
  const refresh = () => {
    ask({ requestPolicy: 'network-only' });
    void session.refresh();
  };
  return (
    <>
      <PageTitle title={t`Your papers`} />
      {organisations.size > 1 ? (
        <Select
          label={t`Organisation`}
          value={organisationId}
          onChange={(id) => setSearch({ organisation: id })}
          options={[...organisations].map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      <RequestErrorNotice error={error} />
      {!room && fetching ? <Skeleton hasHeading lines={8} /> : null}
      {!room && !fetching && !error ? <NoOrganisation /> : null}
      {room ? <RoomSections room={room} onChanged={refresh} /> : null}
    </>
  );
}

function RoomSections({ room, onChanged }: { readonly room: Room; readonly onChanged: () => void }) {
  const { t } = useLingui();
  const { grants } = useSession();
  const here = grants.filter((grant) => grant.organisationId === room.id).map((grant) => grant.role);
  const isApplicant = here.some((role) => role.startsWith('ngo_'));
  return (
    <>
      <PageHeader
        title={<bdi>{room.organisation.name}</bdi>}
        lead={
          isApplicant
            ? t`What others see of your organisation, who acts for it, and the papers that every application reuses.`
            : t`What others see of your organisation, and who acts for it.`
        }
      />
      <FactsSection
        organisation={room.organisation}
        mayAdd={here.some((role) => SIGNATORIES.includes(role))}
        onChanged={onChanged}
      />
      {isApplicant ? (
        <Section title={t`Due-diligence pack`} lead={t`Answered once, reused in every application.`}>
          <p>
            <Link href={`/app/organisation/papers/due-diligence?organisation=${room.id}`}>
              <Trans>Open the pack</Trans>
            </Link>
          </p>
        </Section>
      ) : null}
      <PeopleSection room={room} onChanged={onChanged} />
      <OffersSection room={room} onChanged={onChanged} />
    </>
  );
}

function NoOrganisation() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`You do not act for an organisation yet`}
      actions={
        <ButtonLink href="/app/organisations/new">
          <Trans>Register an organisation</Trans>
        </ButtonLink>
      }
    >
      <Trans>If yours is here already, ask a colleague who signs for it to offer you a role.</Trans>
    </EmptyState>
  );
}
