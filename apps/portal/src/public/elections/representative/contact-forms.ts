import type { ContactByCodeQuery, WriteToRepresentativeMutation } from '../../../generated/graphql.ts';
import { askPublicly } from '../../ask-publicly.ts';

function show(root: HTMLElement, outcomes: readonly string[], outcome: string): void {
  for (const words of root.querySelectorAll<HTMLElement>('[data-contact-outcome]')) {
    const name = words.dataset['contactOutcome'] ?? '';
    if (outcomes.includes(name)) words.hidden = name !== outcome;
  }
}

const WRITING = ['sent', 'InboxFull', 'RATE_LIMITED', 'failed'] as const;
const READING = ['answered', 'unanswered', 'unknown', 'unread'] as const;

function outcomeOf(code: string | undefined): (typeof WRITING)[number] {
  return WRITING.find((one) => one === code) ?? 'failed';
}

async function write(root: HTMLElement, form: HTMLFormElement): Promise<void> {
  const field = form.querySelector('textarea');
  const text = field?.value.trim() ?? '';
  if (!field || !text) return;
  const variables = { seatId: root.dataset['contact'] ?? '', text };
  const answer = await askPublicly<WriteToRepresentativeMutation>(form.dataset['contactWrite'] ?? '', variables);
  const result = answer.data?.writeToRepresentative;
  if (result?.__typename !== 'ContactReceipt') {
    show(root, WRITING, outcomeOf(result ? result.code : answer.errorCode));
    return;
  }
  const code = root.querySelector('[data-contact-code]');
  if (code) code.textContent = result.code;
  field.value = '';
  show(root, WRITING, 'sent');
}

async function read(root: HTMLElement, form: HTMLFormElement): Promise<void> {
  const code = form.querySelector('input')?.value.trim() ?? '';
  const { data } = await askPublicly<ContactByCodeQuery>(form.dataset['contactRead'] ?? '', { code });
  const answer = root.querySelector('[data-contact-answer]');
  if (answer) answer.textContent = data?.contactByCode?.answer ?? '';
  if (!data) show(root, READING, 'unread');
  else if (!data.contactByCode) show(root, READING, 'unknown');
  else show(root, READING, data.contactByCode.answer ? 'answered' : 'unanswered');
}

/** Sends one of the two forms. While it is under way the button waits; what was typed stays until it has arrived. */
export async function sendContactForm(root: HTMLElement, form: HTMLFormElement): Promise<void> {
  const button = form.querySelector('button');
  button?.setAttribute('disabled', '');
  await ('contactWrite' in form.dataset ? write(root, form) : read(root, form));
  button?.removeAttribute('disabled');
}
