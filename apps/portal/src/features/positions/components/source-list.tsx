import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import type { Source } from '../types.ts';
import { useHeardKinds } from './use-heard-kinds.ts';

interface SourceListProps {
  readonly sources: readonly Source[];
  /** Missing where nothing can be changed any more. */
  readonly onRemove?: (source: Source) => void;
}

/** Points chosen, in the words in which they were said. */
export function SourceList({ sources, onRemove }: SourceListProps) {
  const { t } = useLingui();
  const kinds = useHeardKinds();
  if (sources.length === 0) {
    return (
      <p>
        <Trans>No point is chosen so far.</Trans>
      </p>
    );
  }
  return (
    <ul className="heard-points">
      {sources.map((source, index) => (
        <li key={`${source.kind} ${source.sourceId}`}>
          <p className="hint">{kinds.nameOf(source.kind)}</p>
          <p dir="auto">
            {source.text ?? (
              <Trans>
                It was taken back, hidden or sealed meanwhile: you cannot read it here any more. Take it out before you
                save.
              </Trans>
            )}
          </p>
          {onRemove ? (
            <Button
              kind="quiet"
              aria-label={t`Take out point ${index + 1}: ${(source.text ?? '').slice(0, 60)}`}
              onPress={() => onRemove(source)}
            >
              <Trans>Take out</Trans>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
