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
  say(root, 'sending', 'offline', 'kept');
  const page = await answerTo(form);
  button?.removeAttribute('disabled');
  const main = page?.querySelector('main');
  if (!main) {
    say(root, 'offline', 'sending');
    return;
  }
  if (main.querySelector('[data-heard-sent]')) forgetDraft(root);
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

async function answerTo(form: HTMLFormElement): Promise<Document | null> {
  try {
    const response = await fetch(form.action || window.location.href, {
      method: 'POST',
      body: new FormData(form),
      credentials: 'omit',
    });
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null;
  }
}
