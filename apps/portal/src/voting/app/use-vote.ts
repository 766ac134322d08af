import { useCallback, useEffect, useState } from 'preact/hooks';
import { askThisHost } from '../box/ballot-box.ts';
import { deviceStorage, forgetPage, keepPageOffline } from '../device.ts';
import { forgetVote, keepVote, keptVote, VOTE_KEY, type KeptVote } from '../domain/kept-vote.ts';
import { passTextIn } from '../domain/read-pass.ts';
import type { Receipt } from '../domain/receipt-text.ts';
import { openPass, resumeVote, type OpeningFault, type OpenVote } from '../open-pass.ts';

export type VoteStep = 'choose' | 'check' | 'send';

/** Where somebody is on the way from a pass to a ballot in the box. */
export type Place =
  /** The text that was given last stays, whatever was wrong with it. */
  | { readonly type: 'start'; readonly fault: OpeningFault | null; readonly text: string }
  | { readonly type: 'opening' }
  /** This device keeps another vote that is not finished: nothing is erased unasked. */
  | { readonly type: 'occupied'; readonly arrived: OpenVote }
  | { readonly type: 'voting'; readonly step: VoteStep; readonly open: OpenVote; readonly isKept: boolean }
  | { readonly type: 'cast'; readonly receipt: Receipt; readonly open: OpenVote };

export interface VoteActs {
  readonly open: (text: string) => Promise<void>;
  /** Takes the pass that arrived and erases the vote kept before it. */
  readonly replaceKept: (arrived: OpenVote) => void;
  readonly resume: () => Promise<void>;
  /** Keeps a change on the device before anything else happens, then shows it. */
  readonly change: (vote: KeptVote) => void;
  readonly go: (step: VoteStep) => void;
  /** The box has promised: everything but the receipt on the screen is erased. */
  readonly finish: (receipt: Receipt) => void;
  readonly forget: () => void;
}

const NOTHING_YET: Place = { type: 'start', fault: null, text: '' };

const origin = (): string => window.location.origin;

function started(open: OpenVote): Place {
  const isKept = keepVote(open.vote, deviceStorage());
  keepPageOffline();
  return { type: 'voting', step: open.vote.sealed === null ? 'choose' : 'send', open, isKept };
}

function eraseVote(): void {
  forgetVote(deviceStorage());
  // Whatever the browser still keeps then is the page itself, which says nothing about a person.
  forgetPage().catch(() => undefined);
}

async function resumed(): Promise<Place> {
  const kept = keptVote(deviceStorage());
  const open = kept && (await resumeVote(kept, origin()));
  return open ? started(open) : NOTHING_YET;
}

async function opened(text: string): Promise<Place> {
  const kept = keptVote(deviceStorage());
  // The same pass again, by its link perhaps: what was chosen with it is still there.
  if (kept?.passText === passTextIn(text)) return resumed();
  const arrived = await openPass(text, askThisHost, origin());
  if (!arrived.ok) return { type: 'start', fault: arrived.error, text: passTextIn(text) };
  return kept ? { type: 'occupied', arrived: arrived.value } : started(arrived.value);
}

/** The course of a vote on this device. A pass that came with the address is opened at once. */
export function useVote(arrivedPass: string | undefined): { readonly place: Place; readonly acts: VoteActs } {
  const [place, setPlace] = useState<Place>({ type: 'opening' });
  const open = useCallback(async (text: string) => {
    setPlace({ type: 'opening' });
    setPlace(await opened(text));
  }, []);
  const resume = useCallback(async () => setPlace(await resumed()), []);
  useEffect(() => {
    void (arrivedPass === undefined ? resume() : open(arrivedPass));
  }, []);
  useOtherTabs(place.type === 'voting', resume);
  const within = (next: (voting: Place & { readonly type: 'voting' }) => Place) =>
    setPlace((current) => (current.type === 'voting' ? next(current) : current));
  const acts: VoteActs = {
    open,
    resume,
    replaceKept: (arrived) => {
      forgetVote(deviceStorage());
      setPlace(started(arrived));
    },
    change: (vote) => {
      const isKept = keepVote(vote, deviceStorage());
      within((voting) => ({ ...voting, isKept, open: { ...voting.open, vote } }));
    },
    go: (step) => within((voting) => ({ ...voting, step })),
    finish: (receipt) => {
      eraseVote();
      within(({ open: finished }) => ({ type: 'cast', receipt, open: finished }));
    },
    forget: () => {
      eraseVote();
      setPlace(NOTHING_YET);
    },
  };
  return { place, acts };
}

/**
 * Two tabs of one vote would each count its numbers, and the later ballot could get the lower one. So what another tab keeps or
 * erases is taken over at once.
 */
function useOtherTabs(isVoting: boolean, resume: () => Promise<void>): void {
  useEffect(() => {
    if (!isVoting) return undefined;
    const follow = (event: StorageEvent) => {
      if (event.key === null || event.key === VOTE_KEY) void resume();
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [isVoting]);
}
