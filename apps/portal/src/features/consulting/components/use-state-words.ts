import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';

/** What a consultation is at, in a word. */
export function useStateWords(): Record<'draft' | 'open' | 'closed' | 'withdrawn', { word: string; tone: StatusTone }> {
  const { t } = useLingui();
  return {
    draft: { word: t`Draft`, tone: 'waiting' },
    open: { word: t`Open`, tone: 'active' },
    closed: { word: t({ message: 'Closed', context: 'consultation' }), tone: 'quiet' },
    withdrawn: { word: t`Withdrawn`, tone: 'quiet' },
  };
}
