import { keepDraft } from './keep-draft.ts';
import { readyReceipt } from './receipt.ts';
import { readyRecorder } from './recorder.ts';
import { sendInPlace } from './send-in-place.ts';

/** Everything a page of this part may need, found by what stands in it. */
export function readyPage(root: HTMLElement): void {
  readyReceipt(root);
  const form = root.querySelector<HTMLFormElement>('[data-heard-form]');
  if (form) {
    keepDraft(root, form);
    sendInPlace(root, form, readyPage);
  }
  const voice = root.querySelector<HTMLElement>('[data-heard-voice]');
  if (voice) readyRecorder(voice);
  if (root.dataset['heardReturn']) keepSealedCodesHere(root, root.dataset['heardReturn']);
  if (root.querySelector('[data-heard-sealed], [data-heard-sealed-return]'))
    void import('../sealed/sealed-forms.ts').then(({ readySealed }) => readySealed(root));
}

/** A code of the sealed channel that is typed into the ordinary form never leaves the device. */
function keepSealedCodesHere(root: HTMLElement, sealedAddress: string): void {
  root.addEventListener('submit', (event) => {
    const typed = (event.target as HTMLElement).querySelector<HTMLInputElement>('#code')?.value ?? '';
    if (!/^\s*s/i.test(typed)) return;
    event.preventDefault();
    window.location.assign(`${sealedAddress}#return`);
  });
}
