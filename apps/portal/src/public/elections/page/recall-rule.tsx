import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../../shared/format/use-format.tsx';

interface RecallRuleProps {
  readonly valid: number;
  /** Of the constituency. */
  readonly seats: number;
}

/** A recall fails while one quota still supports the representative: a majority cannot remove a minority's voice (E4). */
export function RecallRule({ valid, seats }: RecallRuleProps) {
  const format = useFormat();
  const quota = Math.floor(valid / (seats + 1)) + 1;
  return (
    <p>
      <Trans>
        {format.number(quota)} votes for the representative are enough to keep the seat, whatever the majority: one
        quota elects one representative, and a majority cannot remove the voice of a minority.
      </Trans>
    </p>
  );
}
