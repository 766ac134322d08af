import { Trans } from '@lingui/react/macro';
import { StackedBar, type BarPart } from '@baraza/ui';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { StyleResult } from './election-types.ts';

interface BallotSumsProps {
  readonly counted: StyleResult;
  readonly rollSize: number | null;
}

/** What became of every ballot in the box; the parts add up to all of them. */
export function BallotSums({ counted, rollSize }: BallotSumsProps) {
  const format = useFormat();
  const { cast, superseded, valid } = counted;
  const voters = format.number(cast - superseded);
  const all = useParts(counted);
  const caption =
    rollSize === null ? (
      <Trans>
        {format.number(valid)} of the {format.number(cast)} ballots in the box were counted.
      </Trans>
    ) : (
      <Trans>
        {voters} of {format.number(rollSize)} members voted; {format.number(valid)} ballots were counted.
      </Trans>
    );
  return <StackedBar caption={caption} parts={all.filter(({ id, size }) => size > 0n || id === 'valid')} />;
}

function useParts({ superseded, voided, spoilt, blank, valid }: StyleResult): readonly BarPart[] {
  const format = useFormat();
  const part = (id: string, size: number, colour: BarPart['colour']) => ({
    id,
    size: BigInt(size),
    value: format.number(size),
    colour,
  });
  return [
    { ...part('valid', valid, 1), label: <Trans>Counted</Trans> },
    {
      ...part('blank', blank, 3),
      label: <Trans>Blank</Trans>,
      detail: <Trans>cast on purpose without a choice</Trans>,
    },
    {
      ...part('spoilt', spoilt, 4),
      label: <Trans>Spoilt</Trans>,
      detail: <Trans>could not be read as a ballot</Trans>,
    },
    {
      ...part('voided', voided, 5),
      label: <Trans>Void</Trans>,
      detail: <Trans>two different last votes with one key</Trans>,
    },
    {
      ...part('superseded', superseded, 6),
      label: <Trans>Replaced</Trans>,
      detail: <Trans>the voter voted again; the last vote counts</Trans>,
    },
  ];
}
