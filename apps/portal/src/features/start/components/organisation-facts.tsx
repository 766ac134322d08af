import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Section, StatusTag, type StatusTone } from '@baraza/ui';
import { useQuery } from 'urql';
import type { OrganisationFactsQuery } from '../../../generated/graphql.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { organisationFactsQuery } from '../api/organisation-facts.ts';
import { FactList } from './fact-list.tsx';
import { TrancheSteps } from './tranche-steps.tsx';

/** Where the money is, where applications stand, and which calls are open. */
export function OrganisationFacts() {
  const [{ data }] = useQuery({ query: organisationFactsQuery, requestPolicy: 'cache-and-network' });
  if (!data) return null;
  return (
    <>
      <Awards awards={data.myAwards.edges.map((edge) => edge.node)} />
      <Applications applications={data.myApplications.edges.map((edge) => edge.node)} />
      <OpenCalls calls={data.openCalls.edges.map((edge) => edge.node)} />
    </>
  );
}

type NodeOf<Key extends keyof OrganisationFactsQuery> = OrganisationFactsQuery[Key] extends {
  edges: readonly { node: infer Node }[];
}
  ? Node
  : never;

function Awards({ awards }: { readonly awards: readonly NodeOf<'myAwards'>[] }) {
  const { t } = useLingui();
  if (awards.length === 0) return null;
  return (
    <Section
      title={t`Where your money is`}
      aside={
        <Link href="/app/organisation/awards">
          <Trans>All awards and payments</Trans>
        </Link>
      }
    >
      <FactList
        facts={awards.map((award) => ({
          id: award.id,
          title: award.title,
          href: `/app/organisation/awards/${award.id}`,
          detail: <TrancheSteps tranches={award.tranches} />,
        }))}
      />
    </Section>
  );
}

function Applications({ applications }: { readonly applications: readonly NodeOf<'myApplications'>[] }) {
  const { t } = useLingui();
  const states = useApplicationStates();
  if (applications.length === 0) return null;
  return (
    <Section
      title={t`Your applications`}
      aside={
        <Link href="/app/organisation/applications">
          <Trans>All applications</Trans>
        </Link>
      }
    >
      <FactList
        facts={applications.map((application) => {
          const [tone, words] = states[application.state] ?? ['quiet', application.state];
          return {
            id: application.id,
            title: application.title ?? application.call.title,
            href: `/app/organisation/applications/${application.id}`,
            state: <StatusTag tone={tone}>{words}</StatusTag>,
            detail: <bdi>{application.call.title}</bdi>,
          };
        })}
      />
    </Section>
  );
}

function useApplicationStates(): Record<string, readonly [StatusTone, string]> {
  const { t } = useLingui();
  return {
    draft: ['waiting', t`Being written`],
    submitted: ['active', t`Sent`],
    withdrawn: ['quiet', t`Withdrawn`],
    ineligible: ['stopped', t`Not eligible`],
    eligible: ['active', t`In review`],
    proposed: ['active', t`Before the board`],
    awarded: ['good', t`Awarded`],
    declined: ['stopped', t`Declined`],
  };
}

function OpenCalls({ calls }: { readonly calls: readonly NodeOf<'openCalls'>[] }) {
  const { t } = useLingui();
  return (
    <Section
      title={t`Open calls`}
      aside={
        <Link href="/app/organisation/calls">
          <Trans>All calls</Trans>
        </Link>
      }
    >
      {calls.length > 0 ? (
        <FactList
          facts={calls.map((call) => ({
            id: call.id,
            title: call.title,
            href: `/app/organisation/calls/${call.slug}`,
            detail: (
              <Trans>
                up to <Money money={call.ceiling} isShort /> · closes <When iso={call.closesAt} />
              </Trans>
            ),
          }))}
        />
      ) : (
        <p className="hint">
          <Trans>No call is open at the moment.</Trans>
        </p>
      )}
    </Section>
  );
}
