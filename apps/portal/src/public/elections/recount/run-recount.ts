import {
  bundleReaderOver,
  canonicalJson,
  parseResult,
  readArchive,
  verifyBundle,
  type BallotWork,
  type Check,
  type CountContest,
  type ElectionResult,
  type JsonValue,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { inChunks } from './ballot-chunks.ts';
import type { RecountMode, RecountNews } from './recount-messages.ts';

export interface Recount {
  readonly archive: Uint8Array;
  readonly mode: RecountMode;
  /** Checks and opens ballots; believes signatures where the mode does. */
  readonly work: BallotWork;
  readonly tell: (news: RecountNews) => void;
}

/** What the light mode takes on trust. */
const BELIEVED: readonly string[] = ['ballot-signatures', 'tokens'] satisfies readonly Check['name'][];

function stagesOf(count: JsonValue | undefined): readonly JsonValue[] {
  const stages = typeof count === 'object' && count !== null && 'stages' in count ? count['stages'] : undefined;
  return Array.isArray(stages) ? stages : [];
}

/** Counts as the scrutineers did and says for every stage whether the published one is the same. */
function watchedCount(published: ElectionResult | undefined, tell: Recount['tell']): CountContest {
  return async (contest) => {
    const counted = await countContest(contest);
    const stated = stagesOf(published?.styles.find(({ style }) => style === contest.style.id)?.count);
    for (const [index, stage] of stagesOf(counted).entries()) {
      const theirs = stated[index];
      const isSame = theirs !== undefined && canonicalJson(theirs) === canonicalJson(stage);
      tell({ type: 'stage', style: contest.style.id, stage: index + 1, isSame });
    }
    return counted;
  };
}

/** Work that says how far it is: first all ballots are checked, then those that count are opened. */
function watchedWork(work: BallotWork, total: number, tell: Recount['tell']): BallotWork {
  const done = { checking: 0, opening: 0 };
  return inChunks(work, (phase, ballots) => {
    done[phase] += ballots;
    tell({ type: 'ballots', phase, done: done[phase], total });
  });
}

/** Verifies a bundle from its bytes and counts it again, telling everything as it is found. Reads nothing else. */
export async function runRecount({ archive, mode, work, tell }: Recount): Promise<void> {
  const files = readArchive(archive);
  if (!files.ok) {
    tell({ type: 'unreadable', reason: `${files.error.reason} (byte ${files.error.offset})` });
    return;
  }
  const result = parseResult(files.value.get('result.json') ?? new Uint8Array());
  const published = result.ok ? result.value : undefined;
  const total = published?.styles.reduce((sum, { cast }) => sum + cast, 0) ?? 0;
  let isCounted = false;
  const onFinding = ({ name, state, where, detail }: Check): void => {
    if (name === 'count' && state === 'ok') isCounted = true;
    const isBelieved = mode === 'count' && BELIEVED.includes(name) && state === 'ok';
    tell({ type: 'check', name, state: isBelieved ? 'skipped' : state, where, detail });
  };
  const verified = await verifyBundle(bundleReaderOver(files.value), {
    count: watchedCount(published, tell),
    work: watchedWork(work, total, tell),
    onFinding,
  });
  if (!verified.ok) tell({ type: 'unreadable', reason: verified.error.reason });
  else tell({ type: 'done', holds: verified.value.holds, isCounted });
}
