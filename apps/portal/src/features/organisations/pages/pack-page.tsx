import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton, StatusTag } from '@baraza/ui';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { dueDiligencePackQuery } from '../api/due-diligence-pack.ts';
import { PackForm } from '../components/pack-form.tsx';

/** What every fund asks an organisation about itself. */
export function PackPage() {
  const { t } = useLingui();
  const { grants } = useSession();
  const [search] = useSearchParams();
  const own = grants.filter((grant) => grant.role.startsWith('ngo_')).map((grant) => grant.organisationId);
  const wanted = search.get('organisation') ?? '';
  const organisationId = own.includes(wanted) ? wanted : (own[0] ?? '');
  const [{ data, error }, ask] = useQuery({
    query: dueDiligencePackQuery,
    variables: { organisationId },
    requestPolicy: 'cache-and-network',
  });
  const pack = data?.dueDiligencePack;
  return (
    <>
      <PageTitle title={t`Due-diligence pack`} />
      <PageHeader
        title={t`Due-diligence pack`}
        lead={t`What every fund asks an organisation about itself. Answer once; every application reuses it.`}
        crumbs={[{ href: `/app/organisation/papers?organisation=${organisationId}`, label: t`Your papers` }]}
        facts={pack ? <PackFacts version={pack.version} savedAt={pack.savedAt} isComplete={pack.complete} /> : null}
      />
      <RequestErrorNotice error={error} />
      {!data && !error ? <Skeleton lines={10} /> : null}
      {data ? (
        <PackForm
          organisationId={organisationId}
          questions={data.dueDiligenceQuestions}
          pack={pack ?? null}
          onSaved={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
    </>
  );
}

interface PackFactsProps {
  readonly version: number;
  readonly savedAt: string;
  readonly isComplete: boolean;
}

function PackFacts({ version, savedAt, isComplete }: PackFactsProps) {
  return (
    <>
      <StatusTag tone={isComplete ? 'good' : 'waiting'}>
        {isComplete ? <Trans>Every question is answered</Trans> : <Trans>Some questions are open</Trans>}
      </StatusTag>{' '}
      <Trans>
        Version {version} of <When iso={savedAt} />
      </Trans>
    </>
  );
}
