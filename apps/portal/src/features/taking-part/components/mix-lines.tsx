import { Trans } from '@lingui/react/macro';
import type { SessionSeen } from '../types.ts';
import { useTargetWords } from './mix-room.tsx';

/** Counts beside targets, to both sides alike; nothing that would tell of fewer than five people. */
export function MixLines({ lines }: { readonly lines: SessionSeen['mix'] }) {
  const wordsOf = useTargetWords();
  return (
    <ul>
      {lines.map((line) => (
        <li key={`${line.dimension} ${line.value}`}>
          {line.count === null || line.count === undefined ? (
            <Trans>
              <bdi>{wordsOf(line)}</bdi>: aimed for {line.wanted}; the count is not shown, it would tell of a few people
            </Trans>
          ) : (
            <Trans>
              <bdi>{wordsOf(line)}</bdi>: {line.count} of {line.wanted} that are aimed for
            </Trans>
          )}
        </li>
      ))}
    </ul>
  );
}
