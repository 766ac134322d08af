import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { ElectionClosedBoardQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { closedBoardQuery } from '../api/closed-board.ts';
import { CountBoardSection } from '../components/count-board-section.tsx';
import { CountRunSection } from '../components/count-run-section.tsx';
import { CountSharesSection } from '../components/count-shares-section.tsx';
import { ElectionHeader } from '../components/election-header.tsx';
import { HandInSection } from '../components/hand-in-section.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { OfflineCount } from '../components/offline-count.tsx';
import { ScrutineerKeySection } from '../components/scrutineer-key-section.tsx';
import { useCount } from '../components/use-count.ts';
import { useScrutineerKey } from '../components/use-scrutineer-key.ts';
import { sharesFor, type HandedCount } from '../count/counted-files.ts';
import { publicKeyText, signatureOver } from '../count/scrutineer-key.ts';
import type { Board } from '../types.ts';
import '../returning-office.css';

type CountElection = NonNullable<ElectionClosedBoardQuery['election']>;

/** A scrutineer's page: the signing key before the vote, the count after it. */
export function CountPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const own = useScrutineerKey();
  const [{ data, error, fetching }, reload] = useQuery({
    query: closedBoardQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!data.election) return <NotYours />;
  const refresh = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <ElectionHeader
        election={data.election}
        part={t`Your count`}
        lead={t`Scrutineers open the ballots with the key holders’ shares, count them, and sign what they found.`}
      />
      <ScrutineerKeySection election={data.election} own={own} onRegistered={refresh} />
      {data.closedBoard ? (
        <Counting election={data.election} board={data.closedBoard} own={own} onDone={refresh} />
      ) : (
        <NotClosedYet election={data.election} />
      )}
    </>
  );
}

function NotClosedYet({ election }: { readonly election: CountElection }) {
  return (
    <Notice title={<Trans>There is nothing to count yet</Trans>}>
      <Trans>
        The board is there once voting has closed, on <When iso={election.closesAt} kind="dateTime" />, and the issuers
        and the ballot box have handed in theirs.
      </Trans>
    </Notice>
  );
}

interface CountingProps {
  readonly election: CountElection;
  readonly board: Board;
  readonly own: ReturnType<typeof useScrutineerKey>;
  readonly onDone: () => void;
}

function Counting({ election, board, own, onDone }: CountingProps) {
  const count = useCount();
  const [brought, setBrought] = useState<HandedCount | null>(null);
  const { outcome } = count;
  const made =
    outcome?.type === 'counted' && own.key
      ? {
          result: outcome.result,
          resultText: outcome.resultText,
          signature: signatureOver(outcome.resultText, own.key),
          sharesText: sharesFor(outcome.result, count.shares),
        }
      : null;
  const counted = made ?? brought;
  return (
    <>
      <CountBoardSection count={count} board={board} />
      {count.board ? <CountSharesSection count={count} loaded={count.board} /> : null}
      {count.board ? <CountRunSection count={count} loaded={count.board} /> : null}
      <OfflineCount
        boardUrl={board.url}
        registeredKeys={election.scrutineerKeys}
        ownKey={own.key ? publicKeyText(own.key) : null}
        onRead={setBrought}
      />
      {counted ? (
        <HandInSection
          key={counted.resultText}
          slug={election.slug}
          counted={counted}
          manifest={count.board?.manifest ?? null}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}
