import { Trans, useLingui } from '@lingui/react/macro';
import type { TimelineStep } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { ContributionFacts } from '../types.ts';

/** Promised, received, cleared: what is done, where it stands, what follows and when. */
export function useSteps({ state, createdAt, receivedAt, clearsAt }: ContributionFacts): readonly TimelineStep[] {
  const { t } = useLingui();
  const isCleared = state === 'cleared';
  const promised: TimelineStep = { id: 'promised', title: t`Promised`, when: <When iso={createdAt} />, state: 'done' };
  const received: TimelineStep = receivedAt
    ? { id: 'received', title: t`Received`, when: <When iso={receivedAt} />, state: 'done' }
    : { id: 'received', title: t`Payment`, state: 'now' };
  const cleared: TimelineStep = {
    id: 'cleared',
    title: isCleared ? t`Cleared: boards may allocate it` : t`Clears: boards may allocate it`,
    ...clearingWords(clearsAt, isCleared),
    state: isCleared ? 'done' : receivedAt ? 'now' : 'ahead',
  };
  if (state === 'lost' || state === 'refunded') {
    const title = state === 'lost' ? t`Taken back` : t`Refunded`;
    return [promised, received, { id: 'ended', title, state: 'now' }];
  }
  return [promised, received, cleared];
}

/** Money may be allocated before its day where the reserve answers for it; the day is told all the same. */
function clearingWords(clearsAt: string | null | undefined, isCleared: boolean): Pick<TimelineStep, 'when' | 'detail'> {
  const when = clearsAt ? <When iso={clearsAt} /> : undefined;
  if (!isCleared) {
    return { when, detail: <Trans>Until then a payer can take it back, so it is not promised to anyone.</Trans> };
  }
  const isEarly = clearsAt && new Date(clearsAt) > new Date();
  return isEarly
    ? {
        detail: (
          <Trans>
            The fund's reserve answers for it until <When iso={clearsAt} />.
          </Trans>
        ),
      }
    : { when };
}
