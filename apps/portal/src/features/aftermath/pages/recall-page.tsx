import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useMembershipKey } from '../../../shared/membership-key/use-membership-key.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownForumQuery } from '../api/own-forum.ts';
import { ownSeatQuery } from '../api/own-seat.ts';
import { recallPetitionsQuery } from '../api/recall-petitions.ts';
import { FileRemoval } from '../components/file-removal.tsx';
import { OpenPetition } from '../components/open-petition.tsx';
import { PetitionEntry } from '../components/petition-entry.tsx';

/** Petitions of the member's forum, signing them, and asking for one. */
export function RecallPage() {
  const { t } = useLingui();
  const [{ data: own }] = useQuery({ query: ownForumQuery });
  const membership = own?.me?.membership;
  const forum = membership?.forum?.slug;
  return (
    <>
      <PageTitle title={t`Recall`} />
      <PageHeader
        title={t`Recall`}
        lead={t`When enough members of a constituency sign, they vote on whether a representative stays. It fails while one quota still supports them.`}
      />
      {membership && forum ? <Petitions forum={forum} memberId={membership.id} /> : <Skeleton lines={6} />}
    </>
  );
}

function Petitions({ forum, memberId }: { readonly forum: string; readonly memberId: string }) {
  const { t } = useLingui();
  const [membershipKey] = useMembershipKey(memberId);
  const [{ data: seat }] = useQuery({ query: ownSeatQuery });
  const [{ data, error, fetching }, refresh] = useQuery({ query: recallPetitionsQuery, variables: { forum } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const ownSeatId = seat?.myRepresentativeSeat?.seat.id;
  const petitions = data?.recallPetitions.edges.map(({ node }) => node) ?? [];
  const others = data?.representatives.filter(({ id }) => id !== ownSeatId) ?? [];
  return (
    <>
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {data && petitions.length === 0 ? <EmptyState title={t`No petition`} /> : null}
      {petitions.map((petition) => (
        <Section key={petition.id} title={<bdi>{petition.seat?.pseudonym}</bdi>}>
          <PetitionEntry petition={petition} ownSeatId={ownSeatId} membershipKey={membershipKey} onChanged={again} />
        </Section>
      ))}
      {membershipKey && others.length > 0 ? (
        <Section title={<Trans>A petition of your own</Trans>}>
          <OpenPetition representatives={others} membershipKey={membershipKey} onOpened={again} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section
          title={<Trans>Removal for cause</Trans>}
          lead={
            <Trans>
              Harassment, or pay from a company that was kept secret: an independent panel decides, not a vote.
            </Trans>
          }
        >
          <FileRemoval representatives={others} />
        </Section>
      ) : null}
    </>
  );
}
