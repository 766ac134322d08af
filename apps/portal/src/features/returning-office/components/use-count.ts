import type { ElectionManifest, OpenedShare } from '@baraza/blind-ballots';
import { useEffect, useRef, useState } from 'react';
import type { CountOutcome, CountProgress } from '../count/count-board.ts';
import type { VacancyTask } from '../count/count-vacancy.ts';
import type { ShareRefusal } from '../count/opened-shares.ts';
import { runCount, type RunningCount } from '../count/run-count.ts';

export interface LoadedBoard {
  readonly archive: Uint8Array;
  readonly manifest: ElectionManifest;
}

export interface Count {
  readonly board: LoadedBoard | null;
  /** Why a file or a download is no board. */
  readonly boardProblem: 'unreadable' | 'unreachable' | null;
  readonly shares: readonly OpenedShare[];
  readonly refusal: ShareRefusal | null;
  readonly progress: CountProgress | null;
  readonly outcome: CountOutcome | null;
  readonly fetchBoard: (url: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly addShare: (text: string) => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** A count on this device: board, shares and outcome live in this page's memory and nowhere else. */
export function useCount(vacancy?: VacancyTask): Count {
  const [board, setBoard] = useState<LoadedBoard | null>(null);
  const [boardProblem, setBoardProblem] = useState<Count['boardProblem']>(null);
  const [taken, setTaken] = useState<Pick<Count, 'shares' | 'refusal'>>({
    shares: [],
    refusal: null,
  });
  const work = useRunningCount();
  const open = async (archive: Uint8Array) => {
    const { openBoard } = await import('../count/count-board.ts');
    const opened = openBoard(archive);
    setBoardProblem(opened.type === 'board' ? null : 'unreadable');
    if (opened.type === 'board') setBoard({ archive, manifest: opened.manifest });
  };
  return {
    ...{ board, boardProblem, ...taken, ...work },
    fetchBoard: async (url) => {
      const bytes = await download(url);
      if (bytes) await open(bytes);
      else setBoardProblem('unreachable');
    },
    openFile: async (file) => open(new Uint8Array(await file.arrayBuffer())),
    addShare: async (text) => {
      const { takeShares } = await import('../count/opened-shares.ts');
      if (board) setTaken((before) => takeShares(before.shares, text, board.manifest));
    },
    start: async () => {
      if (board) await work.run({ archive: board.archive, shares: taken.shares, vacancy });
    },
  };
}

async function download(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      cache: 'no-store',
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** The worker's run; leaving the page ends it, and the shares it held go with it. */
function useRunningCount() {
  const [progress, setProgress] = useState<CountProgress | null>(null);
  const [outcome, setOutcome] = useState<CountOutcome | null>(null);
  const running = useRef<RunningCount | null>(null);
  useEffect(() => () => running.current?.stop(), []);
  return {
    progress,
    outcome,
    run: async (task: Parameters<typeof runCount>[0]) => {
      setOutcome(null);
      setProgress({ step: 'checking', done: 0, all: 1 });
      running.current = runCount(task, setProgress);
      setOutcome(await running.current.outcome);
      setProgress(null);
    },
    stop: () => {
      running.current?.stop();
      setProgress(null);
    },
  };
}
