import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import '../../../shared/positions/positions.css';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { draftQuery } from '../api/draft.ts';
import { AdoptSection } from '../components/adopt-section.tsx';
import { LanguagesSection } from '../components/languages-section.tsx';
import { RoundsSection } from '../components/rounds-section.tsx';
import { VoteSection } from '../components/vote-section.tsx';

/** The matter, the rule, the act, and what follows from it: from the vote to adoption. */
export function DecisionPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useQuery({ query: draftQuery, variables: { id } });
  const draft = data?.positionDraft;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!draft?.decision) return <NothingHere title={t`This position is not open to you`} />;
  const onChanged = () => refresh({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Decision on a position`} />
      <PageHeader
        title={t`Decide`}
        lead={
          <span lang={draft.language} dir="auto">
            {draft.title}
          </span>
        }
        crumbs={[
          { href: '/app/forum/positions', label: t`Positions` },
          { href: `/app/forum/positions/${draft.id}`, label: t`The text` },
        ]}
      />
      <VoteSection draft={draft} room={draft.decision} onChanged={onChanged} />
      <RoundsSection room={draft.decision} />
      <LanguagesSection draft={draft} />
      <AdoptSection draft={draft} room={draft.decision} onChanged={onChanged} />
      <p>
        <Trans>The opinion of the minority stands beside the text, and goes wherever the position goes.</Trans>
      </p>
    </>
  );
}
