import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Link, Timeline, type TimelineStep } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { AwardQuery } from '../../../generated/graphql.ts';

type Award = NonNullable<AwardQuery['award']>;
type Tranche = Award['tranches'][number];

/** The parts in which an award is paid: what each waits for, and where it is. */
export function TrancheCourse({ award }: { readonly award: Award }) {
  const { t } = useLingui();
  const firstOpen = award.tranches.find((tranche) => tranche.state !== 'paid')?.id;
  const steps = award.tranches.map((tranche): TimelineStep => {
    const state = tranche.state === 'paid' ? 'done' : tranche.id === firstOpen ? 'now' : 'ahead';
    return {
      id: tranche.id,
      state,
      title: (
        <>
          {t`Part ${tranche.number}`}: <Money money={tranche.amount} />
        </>
      ),
      when: <TrancheState tranche={tranche} />,
      detail: <TrancheAct award={award} tranche={tranche} />,
    };
  });
  return <Timeline steps={steps} />;
}

function TrancheState({ tranche }: { readonly tranche: Tranche }) {
  switch (tranche.state) {
    case 'paid':
      return <Trans>Paid</Trans>;
    case 'ordered':
      return <Trans>Payment is on its way through the fund’s checks and the bank</Trans>;
    case 'accepted':
      return <Trans>Ready to be paid</Trans>;
    default:
      return tranche.condition === 'agreement' ? (
        <Trans>Follows your agreement</Trans>
      ) : (
        <Trans>
          Follows an accepted report, due <When iso={tranche.dueOn} />
        </Trans>
      );
  }
}

/** The one thing to do about a tranche: report, or see where its payment is. */
function TrancheAct({ award, tranche }: { readonly award: Award; readonly tranche: Tranche }) {
  const previous = award.tranches.filter((one) => one.number < tranche.number);
  const isNext = previous.every((one) => one.state !== 'waiting');
  const latest = tranche.reports[0];
  if (tranche.state === 'ordered' || tranche.state === 'paid' || tranche.state === 'accepted')
    return (
      <Link href={`/app/organisation/payments/${tranche.id}`}>
        <Trans>Where is this payment?</Trans>
      </Link>
    );
  if (award.state !== 'agreed' || tranche.condition !== 'report' || !isNext) return null;
  if (latest?.state === 'submitted')
    return (
      <Trans>
        Your report of <When iso={latest.submittedAt} /> is with the grants officer.
      </Trans>
    );
  return (
    <div className="stack stack-tight">
      {latest?.state === 'returned' ? (
        <p>
          <Trans>Your report came back:</Trans> <bdi>{latest.answer}</bdi>
        </p>
      ) : null}
      <div className="form-actions">
        <ButtonLink href={`/app/organisation/awards/${award.id}/reports/${tranche.id}`}>
          {latest ? <Trans>Write the report again</Trans> : <Trans>Write the report</Trans>}
        </ButtonLink>
      </div>
    </div>
  );
}
