import { Trans } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import type { EarlyDecisionShownFragment } from '../../generated/graphql.ts';
import { When } from '../format/use-format.tsx';

/** Rule I2: that a company decided or launched before it answered is said, with who said so. Nothing where it waited. */
export function EarlyDecisions({ decisions }: { readonly decisions: readonly EarlyDecisionShownFragment[] }) {
  if (decisions.length === 0) return null;
  return (
    <Notice kind="warning" title={<Trans>Decided before it was answered</Trans>}>
      <ul className="answer-early">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <EarlyDecision decision={decision} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function EarlyDecision({ decision }: { readonly decision: EarlyDecisionShownFragment }) {
  const { kind, byCompany, words, sourceUrl, decidedOn } = decision;
  return (
    <>
      <When iso={decidedOn} />
      {': '}
      {kind === 'launch' ? <Trans>put on the market or switched on.</Trans> : <Trans>decided.</Trans>}{' '}
      <bdi>{words}</bdi> {byCompany ? <Trans>The company said so itself.</Trans> : <Trans>The forum noted it.</Trans>}{' '}
      {sourceUrl === null ? null : (
        <a href={sourceUrl} rel="noreferrer">
          <Trans>
            Source: <bdi>{new URL(sourceUrl).host}</bdi>
          </Trans>
        </a>
      )}
    </>
  );
}
