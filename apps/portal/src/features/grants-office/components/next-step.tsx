import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Link, Section } from '@baraza/ui';
import type { Dossier } from '../../reviewing/index.ts';

/** What this application waits for, and the one act that moves it on. */
export function NextStep({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  return (
    <Section title={t`What comes next`}>
      <Step dossier={dossier} />
    </Section>
  );
}

function Step({ dossier }: { readonly dossier: Dossier }) {
  const address = `/app/grants/applications/${dossier.id}`;
  switch (dossier.state) {
    case 'submitted':
      return <Checking address={address} />;
    case 'eligible':
      return <Reviewing dossier={dossier} address={address} />;
    case 'proposed':
      return (
        <p>
          <Trans>It is before the board.</Trans> <ItemLink dossier={dossier} />
        </p>
      );
    case 'awarded':
      return (
        <p>
          <Trans>The board awarded it.</Trans> <ItemLink dossier={dossier} />{' '}
          <Link href="/app/grants/awards">
            <Trans>Awards and reports</Trans>
          </Link>
        </p>
      );
    case 'declined':
      return (
        <p>
          <Trans>The board declined it and told the applicant why.</Trans> <ItemLink dossier={dossier} />
        </p>
      );
    default:
      return (
        <p>
          <Trans>Nothing: it was found not eligible, and the applicant knows the reasons.</Trans>
        </p>
      );
  }
}

function Checking({ address }: { readonly address: string }) {
  return (
    <>
      <p>
        <Trans>Say for each condition of the call whether it is met, and why. The applicant reads it.</Trans>
      </p>
      <div className="form-actions">
        <ButtonLink href={`${address}/eligibility`}>
          <Trans>Check eligibility</Trans>
        </ButtonLink>
      </div>
    </>
  );
}

function Reviewing({ dossier, address }: { readonly dossier: Dossier; readonly address: string }) {
  const { reviews, reviewsAwaited } = dossier;
  const isReviewed = reviews.length > 0 && reviewsAwaited === 0;
  const reviewers = <Trans>Ask a reviewer</Trans>;
  const decision = <Trans>Propose a decision</Trans>;
  return (
    <>
      <p>
        {isReviewed ? (
          <Trans>Every review that was asked for is in. Propose to the board to award or to decline.</Trans>
        ) : (
          <Trans>It is eligible. Ask reviewers; when their reviews are in, propose a decision to the board.</Trans>
        )}
      </p>
      <div className="form-actions">
        <ButtonLink kind={isReviewed ? 'primary' : 'quiet'} href={`${address}/decision`}>
          {decision}
        </ButtonLink>
        <ButtonLink kind={isReviewed ? 'quiet' : 'primary'} href={`${address}/reviewers`}>
          {reviewers}
        </ButtonLink>
      </div>
    </>
  );
}

function ItemLink({ dossier }: { readonly dossier: Dossier }) {
  if (!dossier.itemId) return null;
  return (
    <Link href={`/app/board/decisions/${dossier.itemId}`}>
      <Trans>See the item of the board</Trans>
    </Link>
  );
}
