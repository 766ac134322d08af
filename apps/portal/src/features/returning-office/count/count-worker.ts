import { countBoard, openBoard, reportingPrimitives, type CountOutcome, type CountProgress } from './count-board.ts';
import type { CountNews, CountTask } from './count-messages.ts';

/** News goes out often enough to be seen moving, and seldom enough not to slow the count. */
const NEWS_EVERY_MS = 120;

const tell = (news: CountNews): void => self.postMessage(news);

function newsTeller(): (progress: CountProgress) => void {
  let saidAtMs = 0;
  return (progress) => {
    const nowMs = performance.now();
    if (nowMs - saidAtMs < NEWS_EVERY_MS && progress.done < progress.all) return;
    saidAtMs = nowMs;
    tell({ type: 'progress', progress });
  };
}

async function perform({ archive, shares, vacancy }: CountTask): Promise<CountOutcome> {
  const onProgress = newsTeller();
  if (!vacancy) return countBoard(archive, shares, onProgress);
  const board = openBoard(archive);
  if (board.type === 'unreadable') return board;
  const { countVacancy } = await import('./count-vacancy.ts');
  return countVacancy(archive, shares, vacancy, reportingPrimitives(board.files, onProgress));
}

self.addEventListener('message', (event: MessageEvent<CountTask>) => {
  perform(event.data)
    .then((outcome) => tell({ type: 'done', outcome }))
    .catch((error: unknown) => tell({ type: 'broken', reason: String(error) }));
});
