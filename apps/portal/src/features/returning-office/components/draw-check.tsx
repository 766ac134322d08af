import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice } from '@baraza/ui';
import { useState } from 'react';
import type { DrawFinding } from '../../../shared/elections/draw-order.ts';
import type { OfficeElection, OfficeStyle } from '../types.ts';

/** How the order was drawn, and the draw once more, on this device. */
export function DrawCheck({ election, seed }: { readonly election: OfficeElection; readonly seed: string }) {
  const { t } = useLingui();
  const [finding, setFinding] = useState<DrawFinding>();
  const check = async () => {
    const { checkDraw } = await import('../../../shared/elections/draw-order.ts');
    setFinding(checkDraw(election.styles.map(orderOf), seed, election.drawCommitment));
  };
  return (
    <Disclosure summary={t`How the order was drawn`}>
      <div className="stack">
        <p>
          <Trans>
            By a hash of the seed, the constituency and the name, smallest first. The seed’s own hash was public before
            anybody was nominated:
          </Trans>
        </p>
        <p>
          <code className="key-text" dir="ltr">
            {seed}
          </code>
        </p>
        <div className="form-actions">
          <Button onPress={() => void check()}>
            <Trans>Repeat the draw on this device</Trans>
          </Button>
        </div>
        {finding ? <DrawAnswer finding={finding} /> : null}
      </div>
    </Disclosure>
  );
}

function orderOf({ slug, candidates }: OfficeStyle) {
  const numbered = candidates
    .filter(({ number }) => number)
    .sort((left, right) => (left.number ?? 0) - (right.number ?? 0));
  return { style: slug, titles: numbered.map(({ pseudonym }) => pseudonym) };
}

function DrawAnswer({ finding }: { readonly finding: DrawFinding }) {
  if (finding.type === 'as-drawn') {
    return (
      <Notice kind="success" isLive>
        <Trans>The same order, from the seed that was promised.</Trans>
      </Notice>
    );
  }
  return (
    <Notice kind="problem" isLive>
      {finding.type === 'other-seed' ? (
        <Trans>
          This is not the seed whose hash was published with the announcement. Do not go on; tell the forum.
        </Trans>
      ) : (
        <Trans>The seed gives another order. Do not go on; tell the forum.</Trans>
      )}
    </Notice>
  );
}
