const LONGEST_MS = 8 * 60_000;
/** Speech at this rate is clear, and eight minutes of it fit on a slow line. */
const BITS_PER_SECOND = 16_000;
const TICK_MS = 1000;

/** Records a voice note in this browser and puts it where a chosen file would be: the form sends either alike. */
export function readyRecorder(box: HTMLElement): void {
  const canFill = typeof DataTransfer === 'function' && typeof MediaRecorder === 'function';
  const tools = box.querySelector<HTMLElement>('[data-heard-recorder]');
  const file = box.querySelector<HTMLInputElement>('input[type="file"]');
  if (!canFill || !tools || !file || !navigator.mediaDevices) return;
  tools.hidden = false;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-heard-record="${name}"]`);
  const show = (...names: string[]) => {
    for (const name of ['start', 'stop', 'drop', 'time', 'play', 'refused']) {
      const element = part(name);
      if (element) element.hidden = !names.includes(name);
    }
  };
  part('start')?.addEventListener('click', () => {
    void record(box, file, show).catch(() => show('start', 'refused'));
  });
  // Put back after a form was refused.
  if (file.files?.length) showKept(box, file.files, show);
  part('drop')?.addEventListener('click', () => {
    file.value = '';
    show('start');
  });
}

async function record(box: HTMLElement, file: HTMLInputElement, show: (...names: string[]) => void): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  const stop = box.querySelector<HTMLElement>('[data-heard-record="stop"]');
  const time = box.querySelector<HTMLElement>('[data-heard-record="time"]');
  const startedAtMs = performance.now();
  const tick = setInterval(() => {
    const seconds = Math.floor((performance.now() - startedAtMs) / TICK_MS);
    if (time) time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (performance.now() - startedAtMs > LONGEST_MS) recorder.stop();
  }, TICK_MS);
  recorder.addEventListener('stop', () => {
    clearInterval(tick);
    for (const track of stream.getTracks()) track.stop();
    keep(box, file, new Blob(pieces, { type: recorder.mimeType }));
    show('drop', 'play');
  });
  stop?.addEventListener('click', () => recorder.stop(), { once: true });
  recorder.start();
  show('stop', 'time');
  stop?.focus();
}

function showKept(box: HTMLElement, [note]: FileList, show: (...names: string[]) => void): void {
  if (!note) return;
  play(box, note);
  show('drop', 'play');
}

function keep(box: HTMLElement, file: HTMLInputElement, note: Blob): void {
  const transfer = new DataTransfer();
  // The name says nothing: recorders of telephones write the moment into it.
  transfer.items.add(new File([note], 'voice', { type: note.type }));
  file.files = transfer.files;
  play(box, note);
}

function play(box: HTMLElement, note: Blob): void {
  const player = box.querySelector<HTMLAudioElement>('[data-heard-record="play"]');
  if (player) player.src = URL.createObjectURL(note);
}
