import { Trans } from '@lingui/react/macro';
import type { EngagementFacts } from './types.ts';
import { useEngagementWords } from './use-engagement-words.ts';
import './engagements.css';

const ALL = ['identify', 'act', 'track', 'communicate', 'remedy'] as const;

/** The five steps of due diligence: which one is about, and which not. */
export function PhasesSheet({ phases }: { readonly phases: EngagementFacts['phases'] }) {
  const words = useEngagementWords();
  return (
    <ol className="phases">
      {ALL.map((phase) => (
        <li key={phase} className={phases.includes(phase) ? 'is-covered' : 'is-missing'}>
          {words.phase[phase]}{' '}
          <span className="hint">
            {phases.includes(phase) ? <Trans>part of it</Trans> : <Trans>not part of it</Trans>}
          </span>
        </li>
      ))}
    </ol>
  );
}
