import type { RecountMode, RecountNews, RecountRequest } from './recount-messages.ts';

/** How long a stage's mark waits for the one before it, so that an eye can follow; nothing is slower for it. */
const STAGE_PAUSE_MS = 90;

type Phase =
  | 'idle'
  | 'loading'
  | 'checking'
  | 'opening'
  | 'counting'
  | 'holds-all'
  | 'holds-count'
  | 'closed'
  | 'fault'
  | 'unreadable'
  | 'cancelled';

const MODES: readonly RecountMode[] = ['all', 'count'];
const isMode = (value: string | undefined): value is RecountMode => MODES.some((mode) => mode === value);

/**
 * Counts an election again in a worker and shows on the page what it finds. All words stand in the page already, in the
 * reader's language; this only says which of them are true.
 */
class RecountPanel {
  readonly #root: HTMLElement;
  readonly #figures: Intl.NumberFormat;
  #worker: Worker | undefined;
  #phaseBegan = 0;
  #stages = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#figures = new Intl.NumberFormat(document.documentElement.lang);
  }

  start(mode: RecountMode): void {
    this.#stop();
    this.#clear(mode);
    this.#enter('loading');
    const worker = new Worker(new URL('./recount-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<RecountNews>) => this.#hear(event.data));
    worker.addEventListener('error', (event) => this.#hear({ type: 'unreadable', reason: event.message }));
    const request: RecountRequest = { bundleUrl: this.#root.dataset['recountBundle'] ?? '', mode };
    worker.postMessage(request);
  }

  cancel(): void {
    if (!this.#worker) return;
    this.#stop();
    this.#enter('cancelled');
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #clear(mode: RecountMode): void {
    this.#root.dataset['mode'] = mode;
    this.#stages = 0;
    for (const list of this.#root.querySelectorAll('details')) list.open = true;
    for (const check of this.#all('[data-recount-check]')) {
      check.dataset['state'] = 'waiting';
      this.#detailOf(check).textContent = '';
    }
    for (const stage of document.querySelectorAll<HTMLElement>('[data-recount-stage]'))
      delete stage.dataset['recounted'];
  }

  #hear(news: RecountNews): void {
    switch (news.type) {
      case 'loading':
        return this.#progress(news.loaded, news.total);
      case 'ballots':
        this.#enter(news.done < news.total ? news.phase : news.phase === 'checking' ? 'opening' : 'counting');
        return this.#progress(news.done, news.total);
      case 'check':
        return this.#showCheck(news);
      case 'stage':
        return this.#showStage(news);
      case 'done':
        this.#stop();
        return this.#enter(this.#verdict(news));
      case 'unreadable':
        this.#stop();
        this.#one('[data-recount-reason]').textContent = news.reason;
        return this.#enter('unreadable');
    }
  }

  #verdict({ holds, isCounted }: Extract<RecountNews, { type: 'done' }>): Phase {
    if (!holds) return 'fault';
    if (!isCounted) return 'closed';
    return this.#root.dataset['mode'] === 'count' ? 'holds-count' : 'holds-all';
  }

  /** Shows the words of a phase; they stand in a live region, which reads them out. */
  #enter(phase: Phase): void {
    if (this.#root.dataset['phase'] === phase) return;
    this.#phaseBegan = performance.now();
    this.#root.dataset['phase'] = phase;
    for (const words of this.#all('[data-recount-phase]')) {
      words.hidden = !(words.dataset['recountPhase'] ?? '').split(' ').includes(phase);
    }
    const isRunning = ['loading', 'checking', 'opening', 'counting'].includes(phase);
    this.#one('[data-recount-running]').hidden = !isRunning;
    for (const button of this.#all('[data-recount-start]')) button.toggleAttribute('disabled', isRunning);
    this.#progress(0, null);
  }

  #progress(done: number, total: number | null): void {
    const bar = this.#root.querySelector('progress');
    if (!bar) return;
    if (total === null) bar.removeAttribute('value');
    else bar.value = total === 0 ? 1 : done / total;
    const isLoading = this.#root.dataset['phase'] === 'loading';
    const figures = isLoading
      ? this.#megabytes(done, total)
      : total === null
        ? ''
        : `${this.#figures.format(done)} / ${this.#figures.format(total)}`;
    this.#one('[data-recount-figures]').textContent = done === 0 ? '' : figures;
    this.#one('[data-recount-left]').textContent = this.#timeLeft(done, total);
  }

  #megabytes(done: number, total: number | null): string {
    const format = new Intl.NumberFormat(document.documentElement.lang, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    });
    const written = format.format(done / 1e6);
    return total === null ? written : `${written} / ${format.format(total / 1e6)}`;
  }

  /** Estimated from this device's own pace, once that can be seen. */
  #timeLeft(done: number, total: number | null): string {
    const tookMs = performance.now() - this.#phaseBegan;
    if (total === null || done === 0 || done >= total || tookMs < 2_000) return '';
    const seconds = ((tookMs / done) * (total - done)) / 1_000;
    const [value, unit] = seconds < 90 ? [Math.ceil(seconds), 'second'] : [Math.ceil(seconds / 60), 'minute'];
    const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return new Intl.NumberFormat(document.documentElement.lang, style).format(value);
  }

  #showCheck({ name, state, where, detail }: Extract<RecountNews, { type: 'check' }>): void {
    const check = this.#root.querySelector<HTMLElement>(`[data-recount-check="${name}"]`);
    if (!check || (check.dataset['state'] === 'failed' && state !== 'failed')) return;
    check.dataset['state'] = state;
    const line = where ? `${where}: ${detail}` : detail;
    const details = this.#detailOf(check);
    details.textContent = state === 'failed' && details.textContent ? `${details.textContent}\n${line}` : line;
  }

  #showStage({ style, stage, isSame }: Extract<RecountNews, { type: 'stage' }>): void {
    const shown = document.querySelector<HTMLElement>(`[data-recount-stage="${style} ${stage}"]`);
    if (!shown) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#stages += 1;
    const show = (): string => (shown.dataset['recounted'] = isSame ? 'same' : 'differs');
    if (isStill) show();
    else setTimeout(show, this.#stages * STAGE_PAUSE_MS);
  }

  #detailOf(check: HTMLElement): HTMLElement {
    return check.querySelector<HTMLElement>('[data-recount-detail]') ?? check;
  }

  #one(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector) ?? this.#root;
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(selector);
  }
}

const panels = new WeakMap<HTMLElement, RecountPanel>();

/** Starts or ends the recount of a section; called by the page's small script once a button is pressed. */
export function pressRecount(root: HTMLElement, button: HTMLElement): void {
  const panel = panels.get(root) ?? new RecountPanel(root);
  panels.set(root, panel);
  const mode = button.dataset['recountStart'];
  if (isMode(mode)) panel.start(mode);
  else panel.cancel();
}
