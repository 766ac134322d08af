import { readDraft, removeDraft, writeDraft } from '../../../shared/drafts/draft-store.ts';
import { say } from './say.ts';

const keyOf = (root: HTMLElement): string =>
  `heard.${root.dataset['heardDraft'] ?? ''}.${root.dataset['heardWords'] ?? ''}`;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Every word is on the device before the next key is pressed, and gone once it was sent or erased. */
export function keepDraft(root: HTMLElement, form: HTMLFormElement): void {
  const draft = readDraft<Record<string, string>>(keyOf(root));
  const controls = (): Control[] =>
    [...form.elements].filter(
      (one): one is Control => 'name' in one && Boolean(one.name) && one.getAttribute('type') !== 'file',
    );
  if (draft) {
    for (const control of controls()) fill(control, draft.value[control.name]);
    say(root, 'kept');
  }
  form.addEventListener('input', () => {
    writeDraft(keyOf(root), { value: valuesOf(controls()), writtenAtMs: Date.now() });
    say(root, 'kept', 'offline');
  });
  root.querySelector('[data-heard-forget]')?.addEventListener('click', () => {
    forgetDraft(root);
    form.reset();
    say(root, null, 'kept', 'offline');
  });
}

export function forgetDraft(root: HTMLElement): void {
  removeDraft(keyOf(root));
}

function valuesOf(controls: readonly Control[]): Record<string, string> {
  const chosen = controls.filter((control) => !('checked' in control) || !isTick(control) || control.checked);
  return Object.fromEntries(chosen.map((control) => [control.name, control.value]));
}

const isTick = (control: Control): boolean => ['radio', 'checkbox'].includes(control.type);

function fill(control: Control, value: string | undefined): void {
  if ('checked' in control && isTick(control)) control.checked = value === control.value;
  else if (value !== undefined && control.value === '') control.value = value;
  else if (value !== undefined && control instanceof HTMLSelectElement) control.value = value;
}
