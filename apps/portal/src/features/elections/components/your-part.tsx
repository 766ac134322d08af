import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Link, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import type { OwnElection } from '../types.ts';

/** The one thing to do now, or why there is none. */
export function YourPart({ own }: { readonly own: OwnElection }) {
  const { t } = useLingui();
  const part = partOf(own);
  if (!part) return null;
  return <Section title={t`Your part now`}>{part}</Section>;
}

function partOf(own: OwnElection): ReactNode {
  const { election, isOnRoll } = own;
  const isOpen = election.state === 'OPEN' && new Date(election.closesAt) > new Date();
  if (isOpen && isOnRoll) return <VoteNow own={own} />;
  if (isOpen && isOnRoll === false) {
    return (
      <p>
        <Trans>
          You are not on the roll of this election: it froze with the affected members who were fully attested then. You
          can read, and ask questions.
        </Trans>
      </p>
    );
  }
  if (election.state === 'OPEN' || election.state === 'CLOSED') {
    return (
      <p>
        <Trans>Nothing: voting has closed, and the scrutineers count.</Trans> <ReceiptLink own={own} />
      </p>
    );
  }
  if (election.state === 'COUNTED' || election.state === 'FINAL') return <Results own={own} />;
  return null;
}

function VoteNow({ own: { election } }: { readonly own: OwnElection }) {
  return (
    <>
      <p>
        <Trans>
          You are on the roll. Get your voting pass here, then vote on a page that does not know who you are, until{' '}
          <When iso={election.closesAt} kind="dateTime" />.
        </Trans>
      </p>
      <div className="form-actions">
        <ButtonLink href={`/app/forum/elections/${election.slug}/pass`}>
          <Trans>To my voting pass</Trans>
        </ButtonLink>
      </div>
      <p className="hint">
        <ReceiptLink own={{ election }} />
      </p>
    </>
  );
}

/** Whoever kept a receipt checks it on the voting page, which needs no sign-in. */
function ReceiptLink({ own: { election } }: { readonly own: Pick<OwnElection, 'election'> }) {
  if (!election.voteUrl) return null;
  return (
    <Link href={`${election.voteUrl}/receipt`}>
      <Trans>Check a receipt</Trans>
    </Link>
  );
}

function Results({ own }: { readonly own: OwnElection }) {
  const { i18n } = useLingui();
  const { election } = own;
  return (
    <>
      <p>
        {election.state === 'FINAL' ? (
          <Trans>The result is final.</Trans>
        ) : election.challengeEndsAt ? (
          <Trans>
            The result is counted and can be challenged until <When iso={election.challengeEndsAt} kind="dateTime" />.
          </Trans>
        ) : (
          <Trans>The result is counted.</Trans>
        )}
      </p>
      <div className="form-actions">
        <ButtonLink href={`/${i18n.locale}/elections/${election.slug}`}>
          <Trans>See the result, and repeat the count</Trans>
        </ButtonLink>
      </div>
      <p>
        <Link href={`/app/forum/elections/${election.slug}/pass`}>
          <Trans>Was a pass taken in my name?</Trans>
        </Link>{' '}
        <ReceiptLink own={own} />
      </p>
    </>
  );
}
