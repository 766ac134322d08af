/** Readies the buttons of a recount; everything else is fetched when one is pressed. Without script they are not shown. */
export function readyRecount(root: HTMLElement): void {
  if (typeof Worker === 'undefined') return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-recount-needs-script]')) part.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-recount-without-script]')) part.hidden = true;
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-recount-start], [data-recount-cancel]');
    if (button) void import('./recount-panel.ts').then(({ pressRecount }) => pressRecount(root, button));
  });
}
