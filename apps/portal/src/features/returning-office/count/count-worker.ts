import { countBoard, type CountProgress } from './count-board.ts';
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

self.addEventListener('message', (event: MessageEvent<CountTask>) => {
  countBoard(event.data.archive, event.data.shares, newsTeller())
    .then((outcome) => tell({ type: 'done', outcome }))
    .catch((error: unknown) => tell({ type: 'broken', reason: String(error) }));
});
