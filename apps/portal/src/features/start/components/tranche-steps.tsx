import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { OrganisationFactsQuery } from '../../../generated/graphql.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';

type Tranche = OrganisationFactsQuery['myAwards']['edges'][number]['node']['tranches'][number];

/** Where the money of a grant is, part by part. */
export function TrancheSteps({ tranches }: { readonly tranches: readonly Tranche[] }) {
  return (
    <ol className="tranches">
      {tranches.map((tranche) => (
        <li key={tranche.id} className="tranche">
          <Money money={tranche.amount} isShort />
          <TrancheState tranche={tranche} />
        </li>
      ))}
    </ol>
  );
}

function TrancheState({ tranche }: { readonly tranche: Tranche }) {
  const { t } = useLingui();
  const states: Record<string, readonly [StatusTone, string]> = {
    accepted: ['active', t`the payment is being prepared`],
    ordered: ['active', t`on its way to you`],
    paid: ['good', t`paid`],
  };
  const known = states[tranche.state];
  if (known) return <StatusTag tone={known[0]}>{known[1]}</StatusTag>;
  return (
    <StatusTag tone={tranche.condition === 'report' ? 'waiting' : 'quiet'}>
      {tranche.condition === 'report' ? (
        <Trans>
          follows your report, due <When iso={tranche.dueOn} />
        </Trans>
      ) : (
        <Trans>follows your agreement</Trans>
      )}
    </StatusTag>
  );
}
