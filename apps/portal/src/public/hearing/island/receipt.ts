import { say } from './say.ts';

/** Copying and printing the code. */
export function readyReceipt(root: HTMLElement): void {
  root.querySelector('[data-heard-print]')?.addEventListener('click', () => window.print());
  root.querySelector('[data-heard-copy]')?.addEventListener('click', () => {
    const code = root.querySelector('[data-heard-code]')?.textContent ?? '';
    void navigator.clipboard?.writeText(code).then(() => say(root, 'copied'));
  });
}
