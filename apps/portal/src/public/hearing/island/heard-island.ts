/** Readies the pages on which people are heard: they work without this; with it they keep drafts, record and copy. */
export function readyHeard(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-heard-needs-script]')) part.hidden = false;
  root.querySelector('[data-heard-exit]')?.addEventListener('click', leaveQuickly);
  root.addEventListener('submit', keepUnlockedWordsHere, { capture: true });
  void import('./heard-page.ts').then(({ readyPage }) => readyPage(root));
}

/** Whatever else fails to load: a form of the sealed channel is never sent by the browser itself. */
function keepUnlockedWordsHere(event: Event): void {
  if ((event.target as HTMLElement).closest('[data-heard-sealed], [data-heard-sealed-return]')) event.preventDefault();
}

/** Empties the screen first, then leaves; the page left behind is replaced in the history. A draft stays on the device. */
function leaveQuickly(event: Event): void {
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement;
  document.body.replaceChildren();
  window.location.replace(href);
}
