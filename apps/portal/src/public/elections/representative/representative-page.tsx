import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Notice, PageHeader, Section, type Definition } from '@baraza/ui';
import type { PublicRepresentativeQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import type { ElectionAddresses } from '../addresses.ts';
import { ContactSection } from './contact-section.tsx';

type Representative = NonNullable<PublicRepresentativeQuery['representative']>;

interface RepresentativePageProps {
  readonly representative: Representative;
  readonly addresses: ElectionAddresses;
}

/** Who speaks for whom, since when, and by which vote: a pseudonym with a mandate. */
export function RepresentativePage({ representative, addresses }: RepresentativePageProps) {
  const { t } = useLingui();
  const { pseudonym, forum, endedReason, id } = representative;
  return (
    <>
      <PageHeader
        crumbs={
          forum
            ? [{ href: addresses.forum(forum.slug), label: forum.name }]
            : [{ href: addresses.list, label: t`Elections` }]
        }
        kind={<Trans>Representative</Trans>}
        title={<bdi>{pseudonym}</bdi>}
        lead={
          <Trans>
            Representatives of a forum act under the name they were elected by. Nobody here knows another one.
          </Trans>
        }
      />
      {endedReason ? <Ended reason={endedReason} /> : null}
      <Section title={<Trans>Mandate</Trans>}>
        <DefinitionList items={mandateItems(representative, addresses)} />
      </Section>
      {endedReason ? null : <ContactSection seatId={id} pseudonym={pseudonym} />}
    </>
  );
}

function mandateItems(representative: Representative, addresses: ElectionAddresses): readonly Definition[] {
  const { forum, constituency, election, seatNumber, reservedGroups, startsOn, endsOn, origin } = representative;
  const speaksFor = [constituency?.title, forum?.name].filter((one) => one !== undefined);
  return [
    { term: <Trans>Speaks for</Trans>, value: <bdi>{speaksFor.join(' · ')}</bdi> },
    { term: <Trans>Seat</Trans>, value: <bdi>{seatNumber}</bdi> },
    ...(reservedGroups.length > 0
      ? [{ term: <Trans>Belongs to groups with reserved seats</Trans>, value: <bdi>{reservedGroups.join(' · ')}</bdi> }]
      : []),
    {
      term: <Trans>Term</Trans>,
      value: (
        <Trans>
          from <When iso={startsOn} />, ends on <When iso={endsOn} />
        </Trans>
      ),
    },
    ...(election
      ? [
          {
            term:
              origin === 'countback' ? (
                <Trans>Took over a vacant seat by recounting the votes of</Trans>
              ) : (
                <Trans>Elected in</Trans>
              ),
            value: (
              <a href={addresses.election(election.slug)}>
                <bdi>{election.title}</bdi>
              </a>
            ),
          },
        ]
      : []),
  ];
}

function Ended({ reason }: { readonly reason: string }) {
  switch (reason) {
    case 'resigned':
      return <Notice title={<Trans>This representative has resigned</Trans>} />;
    case 'recalled':
      return <Notice title={<Trans>This representative was recalled by the members</Trans>} />;
    case 'removed':
      return <Notice title={<Trans>This representative was removed for cause by an independent panel</Trans>} />;
    default:
      return <Notice title={<Trans>This representative has left the forum</Trans>} />;
  }
}
