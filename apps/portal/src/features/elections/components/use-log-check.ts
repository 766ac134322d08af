import { useEffect, useState } from 'react';
import type { LogFault } from '../voting-pass/logged-manifest.ts';
import type { VotingPlan } from '../voting-pass/voting-plan.ts';

export type LogCheckState = { readonly type: 'checking' } | { readonly type: 'logged' } | LogFault;

/** Whether the rules that were sent stand in the public log, looked up as soon as they are shown. */
export function useLogCheck({ election, manifestText, logIndex, logKey }: VotingPlan): LogCheckState {
  const [state, setState] = useState<LogCheckState>({ type: 'checking' });
  useEffect(() => {
    let isCurrent = true;
    const check = async () => {
      const { checkPlanLogged } = await import('../voting-pass/library.ts');
      const checked = await checkPlanLogged({ election, manifestText, logIndex, logKey });
      if (isCurrent) setState(checked.ok ? { type: 'logged' } : checked.error);
    };
    check().catch(() => isCurrent && setState({ type: 'log-unreachable' }));
    return () => {
      isCurrent = false;
    };
  }, [election, manifestText, logIndex, logKey]);
  return state;
}
