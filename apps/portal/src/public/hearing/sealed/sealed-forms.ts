import {
  openReport,
  PRIVATE_CODE_BYTES,
  readPrivateCode,
  replyKey,
  reportHash,
  reportLookup,
  sealReport,
  toPrivateCode,
} from '@baraza/membership';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import type {
  PubliclySealedByCodeQuery,
  PubliclySendSealedReportMutation,
  PubliclyWithdrawSealedMutation,
  PubliclyWriteSealedMutation,
  PublicHearingPlaceQuery,
} from '../../../generated/graphql.ts';
import { askPublicly } from '../../ask-publicly.ts';
import { say } from '../island/say.ts';

/** Locks, sends, and opens what came back. The code stays in this browser: what is sent follows from it, one way. */
export function readySealed(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-heard-needs-sealing]')) part.hidden = false;
  const writing = root.querySelector<HTMLElement>('[data-heard-sealed]');
  const form = writing?.querySelector('form');
  if (writing && form) onSubmit(form, () => send(writing, form).catch(orSay(writing, 'cannot-lock')));
  const back = root.querySelector<HTMLElement>('[data-heard-sealed-return]');
  const opening = back?.querySelector<HTMLFormElement>('[data-heard-open]');
  if (back && opening) onSubmit(opening, () => open(back, opening).catch(orSay(back, 'cannot-lock')));
}

function onSubmit(form: HTMLFormElement, work: () => Promise<void>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector('button[type="submit"]');
    button?.setAttribute('disabled', '');
    void work().finally(() => button?.removeAttribute('disabled'));
  });
}

/** Old browsers cannot lock: that is said, and nothing is sent. */
function orSay(root: HTMLElement, failure: string): () => void {
  return () => say(root, failure, 'sending');
}

async function send(writing: HTMLElement, form: HTMLFormElement): Promise<void> {
  const { forum = '', key = '', keyId = '', heardSealed = '' } = writing.dataset;
  const publicKey = fromBase64Url(key);
  const text = form.querySelector('textarea')?.value.trim() ?? '';
  if (!publicKey || !text) return;
  say(writing, 'sending', 'offline', 'key-changed', 'cannot-lock');
  const secret = crypto.getRandomValues(new Uint8Array(PRIVATE_CODE_BYTES));
  const lookup = reportLookup(secret);
  const sealed = await sealReport(publicKey, text, { forum, reportHash: reportHash(lookup), to: 'officer' });
  const reply = await replyKey(secret);
  const language = form.querySelector('select')?.value ?? 'en';
  const bytes = { lookup: toBase64Url(lookup), sealed: toBase64Url(sealed), replyKey: toBase64Url(reply.publicKey) };
  const input = { forum, language, keyId, ...bytes };
  const { data } = await askPublicly<PubliclySendSealedReportMutation>(heardSealed, { input });
  if (data?.answer.__typename !== 'SealedReceipt') {
    const isKey = data?.answer.__typename === 'KeyChanged';
    say(writing, isKey ? 'key-changed' : 'offline', 'sending');
    return;
  }
  const code = writing.querySelector('[data-heard-code]');
  if (code) code.textContent = toPrivateCode({ kind: 'sealed', secret });
  form.reset();
  form.hidden = true;
  say(writing, 'sealed-sent', 'sending');
  writing.querySelector<HTMLElement>('.notice')?.scrollIntoView({ block: 'start' });
}

const RETURNS = [
  ...['sealed-unknown', 'sealed-offline', 'sealed-thread', 'sealed-gone', 'sealed-added', 'sealed-empty'],
  ...['sealed-not-sent', 'cannot-lock'],
];

async function open(back: HTMLElement, opening: HTMLFormElement): Promise<void> {
  const typed = opening.querySelector('input')?.value ?? '';
  const code = readPrivateCode(typed);
  say(back, null, ...RETURNS);
  if (!code.ok || code.value.kind !== 'sealed') {
    say(back, 'sealed-unknown');
    return;
  }
  const { secret } = code.value;
  const report = await find(back, secret);
  if (!report) {
    say(back, report === null ? 'sealed-unknown' : 'sealed-offline');
    return;
  }
  await showThread(back, secret, report);
  readyActs(back, secret, report);
}

type Report = NonNullable<PubliclySealedByCodeQuery['sealedByCode']>;

/** Null where nothing is kept under this code; undefined where nobody could be asked. */
async function find(back: HTMLElement, secret: Uint8Array): Promise<Report | null | undefined> {
  const lookup = toBase64Url(reportLookup(secret));
  const hash = back.dataset['heardSealedReturn'] ?? '';
  const { data } = await askPublicly<PubliclySealedByCodeQuery>(hash, { lookup });
  return data && (data.sealedByCode ?? null);
}

async function showThread(back: HTMLElement, secret: Uint8Array, report: Report): Promise<void> {
  const list = back.querySelector<HTMLElement>('[data-heard-thread]');
  const { secretKey } = await replyKey(secret);
  const binding = {
    forum: report.forum?.slug ?? '',
    reportHash: reportHash(reportLookup(secret)),
    to: 'reporter',
  } as const;
  const answers = report.messages.filter(({ author }) => author === 'officer');
  const entries: HTMLElement[] = [];
  for (const { sealed, saidOn } of answers) {
    const text = await openReport(secretKey, fromBase64Url(sealed) ?? new Uint8Array(), binding);
    entries.push(entryOf(list?.dataset['fromOfficer'] ?? '', saidOn, text ?? '–'));
  }
  list?.replaceChildren(...entries);
  say(back, 'sealed-thread');
  if (answers.length === 0) say(back, 'sealed-empty');
}

function entryOf(author: string, saidOn: string, text: string): HTMLElement {
  const entry = document.createElement('li');
  const hint = document.createElement('p');
  hint.className = 'hint';
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  hint.textContent = `${author} · ${date.format(new Date(saidOn))}`;
  const words = document.createElement('p');
  words.className = 'answer contact-answer';
  words.dir = 'auto';
  words.textContent = text;
  entry.append(hint, words);
  return entry;
}

function readyActs(back: HTMLElement, secret: Uint8Array, report: Report): void {
  const form = back.querySelector<HTMLFormElement>('[data-heard-write]');
  const lookup = toBase64Url(reportLookup(secret));
  if (form && !form.dataset['ready']) {
    form.dataset['ready'] = 'yes';
    onSubmit(form, () => write(back, form, secret, report).catch(orSay(back, 'sealed-not-sent')));
    back.querySelector('[data-heard-withdraw]')?.addEventListener('click', () => {
      const hash = back.dataset['withdraw'] ?? '';
      void askPublicly<PubliclyWithdrawSealedMutation>(hash, { lookup }).then(({ data }) => {
        if (data?.answer.__typename === 'HeardStep') say(back, 'sealed-gone', ...RETURNS);
        else say(back, 'sealed-not-sent', 'sealed-added');
      });
    });
  }
}

async function write(back: HTMLElement, form: HTMLFormElement, secret: Uint8Array, report: Report): Promise<void> {
  const field = form.querySelector('textarea');
  const text = field?.value.trim() ?? '';
  const forum = report.forum?.slug ?? '';
  const place = await askPublicly<PublicHearingPlaceQuery>(back.dataset['place'] ?? '', { forum });
  const { sealedKey, sealedKeyId } = place.data?.hearingPlace ?? {};
  const publicKey = fromBase64Url(sealedKey ?? '');
  if (!field || !text) return;
  say(back, null, 'sealed-added', 'sealed-not-sent');
  if (!publicKey || !sealedKeyId) return say(back, 'sealed-not-sent');
  const lookup = reportLookup(secret);
  const sealed = await sealReport(publicKey, text, { forum, reportHash: reportHash(lookup), to: 'officer' });
  const variables = { lookup: toBase64Url(lookup), keyId: sealedKeyId, sealed: toBase64Url(sealed) };
  const { data } = await askPublicly<PubliclyWriteSealedMutation>(back.dataset['write'] ?? '', variables);
  if (data?.answer.__typename !== 'HeardStep') return say(back, 'sealed-not-sent');
  field.value = '';
  say(back, 'sealed-added');
}
