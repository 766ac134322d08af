import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { forgetReading } from '../kept-reading/forget-reading.ts';

const NEUTRAL_PAGE = 'https://www.wikipedia.org/';
const PRESSES = 3;
const PRESS_WINDOW_MS = 1500;

/** Empties the screen first, then leaves; the page left behind is replaced in the history. */
export function leavePage(): void {
  forgetReading();
  document.body.replaceChildren();
  document.title = 'Wikipedia';
  window.location.replace(NEUTRAL_PAGE);
}

/**
 * Leaves at once for a page that tells nothing: by click, or by pressing Escape three times. Drafts
 * stay kept, copies for reading do not: what was read can be fetched again. */
export function QuickExit() {
  useEffect(() => {
    let presses: number[] = [];
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      presses = [...presses.filter((atMs) => event.timeStamp - atMs < PRESS_WINDOW_MS), event.timeStamp];
      if (presses.length >= PRESSES) leavePage();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <a
      className="quick-exit no-print"
      href={NEUTRAL_PAGE}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        leavePage();
      }}
    >
      <Trans>Leave this page quickly</Trans>
    </a>
  );
}
