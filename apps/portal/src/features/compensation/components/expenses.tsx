import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Section, ShowMore, StatusTag } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownClaimsQuery } from '../api/own-claims.ts';
import type { Claim, Own } from '../types.ts';
import { ClaimActs } from './claim-acts.tsx';
import { useCompensationWords } from './use-compensation-words.ts';

/** What it costs to take part: advanced before, or repaid after. */
export function Expenses({ own }: { readonly own: Own }) {
  const { t } = useLingui();
  const list = useConnection(ownClaimsQuery, {}, (found) => found.myExpenseClaims);
  if (own.caps.length === 0 && list.nodes.length === 0) return null;
  return (
    <Section
      title={t`Expenses`}
      lead={t`Travel, care, interpretation, phone, safety: paid before you spend it, where you need that.`}
    >
      <RequestErrorNotice error={list.error} />
      {!list.isLoading && list.nodes.length === 0 ? <EmptyState title={t`You have claimed nothing`} /> : null}
      <ul className="compensation-list">
        {list.nodes.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} onChanged={list.refresh} />
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      <p>
        <ButtonLink kind="quiet" href="/app/forum/compensation/expenses">{t`Ask for an advance, or claim`}</ButtonLink>
      </p>
    </Section>
  );
}

function ClaimLine({ claim, onChanged }: { readonly claim: Claim; readonly onChanged: () => void }) {
  const words = useCompensationWords();
  return (
    <li className="compensation-line">
      <div>
        <strong>{words.expense(claim.kind)}</strong> · <Money money={claim.approved ?? claim.amount} />
        <p>
          <bdi>{claim.purpose}</bdi>
        </p>
        <p className="hint">
          {claim.neededBy ? (
            <Trans>
              An advance, needed by <When iso={claim.neededBy} />
            </Trans>
          ) : (
            <Trans>
              Filed on <When iso={claim.filedAt} />
            </Trans>
          )}
          {claim.reason ? (
            <>
              {'. '}
              <bdi>{claim.reason}</bdi>
            </>
          ) : null}
        </p>
        <LeftOver claim={claim} />
      </div>
      <ClaimState claim={claim} />
      <ClaimActs claim={claim} onChanged={onChanged} />
    </li>
  );
}

/** What an advance left, or did not cover: told, and never taken by force. */
function LeftOver({ claim: { approved, spent, settlement } }: { readonly claim: Claim }) {
  if (settlement !== 'accepted' || !approved || !spent) return null;
  const { currency } = approved;
  const leftMinor = BigInt(approved.amountMinor) - BigInt(spent.amountMinor);
  if (leftMinor === 0n) return null;
  const money = { amountMinor: String(leftMinor < 0n ? -leftMinor : leftMinor), currency };
  return (
    <p>
      {leftMinor > 0n ? (
        <Trans>
          <Money money={money} /> are left over. Nobody takes them from you: take a part of your next offer, and leave
          as much with the fund.
        </Trans>
      ) : (
        <Trans>
          You spent <Money money={money} /> more. Claim them as paid already.
        </Trans>
      )}
    </p>
  );
}

function ClaimState({ claim }: { readonly claim: Claim }) {
  const { t } = useLingui();
  if (claim.settlement === 'accepted') return <StatusTag tone="good">{t`Settled`}</StatusTag>;
  if (claim.settlement === 'filed') return <StatusTag tone="waiting">{t`An officer looks at your receipts`}</StatusTag>;
  if (claim.paymentState === 'confirmed') return <StatusTag tone="good">{t`Arrived`}</StatusTag>;
  if (claim.paymentState === 'sent' || claim.paymentState === 'prepared')
    return <StatusTag tone="waiting">{t`On its way`}</StatusTag>;
  if (claim.state === 'approved') return <StatusTag tone="active">{t`Approved`}</StatusTag>;
  if (claim.state === 'refused') return <StatusTag tone="stopped">{t`Not approved`}</StatusTag>;
  if (claim.state === 'withdrawn') return <StatusTag>{t`Taken back`}</StatusTag>;
  return <StatusTag tone="waiting">{t`An officer looks at it`}</StatusTag>;
}
