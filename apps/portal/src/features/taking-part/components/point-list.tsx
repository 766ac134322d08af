import { Trans } from '@lingui/react/macro';
import { EmptyState, StatusTag } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import type { PointSeen } from '../types.ts';
import { useSessionWords } from './use-session-words.ts';

interface PointListProps {
  readonly points: readonly PointSeen[];
  /** What the reader can do with a point. */
  readonly act?: (point: PointSeen) => ReactNode;
}

/** What was said, point by point, and what became of each in the room. */
export function PointList({ points, act }: PointListProps) {
  if (points.length === 0)
    return (
      <EmptyState title={<Trans>No points yet</Trans>}>
        <Trans>They appear here as they are written down.</Trans>
      </EmptyState>
    );
  return (
    <ol className="point-list">
      {points.map((point) => (
        <li key={point.id}>
          <p className="session-text" lang={point.language}>
            {point.text}
          </p>
          <PointFacts point={point} />
          {point.answer ? <PointAnswer point={point} /> : null}
          {act?.(point)}
        </li>
      ))}
    </ol>
  );
}

function PointFacts({ point }: { readonly point: PointSeen }) {
  const words = useSessionWords();
  const tones = {
    answered_at_once: 'good',
    to_follow_up: 'waiting',
    heard: 'quiet',
    not_for_this_company: 'quiet',
  } as const;
  return (
    <p className="point-facts">
      <StatusTag tone={tones[point.triage]}>{words.triage[point.triage]}</StatusTag>
      {point.followUpBy ? (
        <span>
          <Trans>
            by <When iso={point.followUpBy} />
          </Trans>
        </span>
      ) : null}
      {point.isMine ? (
        <span>
          <Trans>You said this, and are told what becomes of it.</Trans>
        </span>
      ) : null}
    </p>
  );
}

function PointAnswer({ point }: { readonly point: PointSeen }) {
  return (
    <blockquote className="point-answer">
      <p className="session-text">
        <bdi>{point.answer}</bdi>
      </p>
      <footer>
        <bdi>{point.answerRole}</bdi>
        {point.answeredAt ? (
          <>
            {' · '}
            <When iso={point.answeredAt} />
          </>
        ) : null}
      </footer>
    </blockquote>
  );
}
