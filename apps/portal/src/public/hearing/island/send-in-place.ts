import { forgetDraft } from './keep-draft.ts';
import { say } from './say.ts';

/** Sends the form without leaving the page, so that a line that breaks loses nothing; the answer takes the page's place and is made `ready` like it. */
export function sendInPlace(root: HTMLElement, form: HTMLFormElement, ready: (page: HTMLElement) => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(root, form, ready);
  });
}

async function send(root: HTMLElement, form: HTMLFormElement, ready: (page: HTMLElement) => void): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  button?.setAttribute('disabled', '');
  say(root, 'sending', ...FAILURES, 'kept');
  const page = await answerTo(form);
  button?.removeAttribute('disabled');
  const main = typeof page === 'string' ? null : page.querySelector('main');
  if (!main) {
    say(root, typeof page === 'string' ? page : 'refused', 'sending');
    return;
  }
  if (main.querySelector('[data-heard-sent]')) forgetDraft(root);
  else keepRecording(form, main);
  document.querySelector('main')?.replaceWith(main);
  for (const fresh of main.querySelectorAll<HTMLElement>('[data-heard]')) {
    for (const part of fresh.querySelectorAll<HTMLElement>('[data-heard-needs-script]')) part.hidden = false;
    ready(fresh);
  }
  const heading = main.querySelector<HTMLElement>('[role="alert"], h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  window.scrollTo(0, 0);
}

/** A form that was refused comes back with its words; a browser fills no file in again, so the recording is put back. */
function keepRecording(sent: HTMLFormElement, refused: HTMLElement): void {
  const [before, after] = [sent, refused].map((part) => part.querySelector<HTMLInputElement>('input[type="file"]'));
  const isRefused = after?.closest('.field-invalid');
  if (before?.files?.length && after && !isRefused) after.files = before.files;
}

/** Which of the page's sentences says why nothing came back. */
type Failure = 'offline' | 'too-large' | 'refused';
const FAILURES: readonly Failure[] = ['offline', 'too-large', 'refused'];

async function answerTo(form: HTMLFormElement): Promise<Document | Failure> {
  // Servers hang up on what is too large: it would look like a line that broke.
  if (isTooLarge(form)) return 'too-large';
  try {
    const response = await fetch(form.action || window.location.href, {
      method: 'POST',
      body: new FormData(form),
      credentials: 'omit',
    });
    if (!response.ok) return response.status === 413 ? 'too-large' : 'refused';
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return 'offline';
  }
}

function isTooLarge(form: HTMLFormElement): boolean {
  const chosen = form.querySelector<HTMLInputElement>('input[type="file"]');
  const maximum = Number(chosen?.dataset['maximumBytes'] ?? Infinity);
  return [...(chosen?.files ?? [])].some(({ size }) => size > maximum);
}
