import { generateElectionKey } from '@baraza/blind-ballots';
import { PRIVATE_CODE_BYTES, replyKey, reportHash, reportLookup, sealReport, sealSecret } from '@baraza/membership';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import { SAFETY_PASSPHRASE } from '../content/hearing.ts';
import { remedies } from '../content/remedies.ts';
import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';

const SAFETY_OFFICER = 'safety-officer';
const STEP_FIELDS = 'id';
const forumIdOf = (tale: Tale, slug: string): string => tale.known(`forum-${slug}`).id;

/** Somebody without an account sends something; the code that they get is theirs and is kept nowhere. */
export async function sendByCode(tale: Tale, step: string, name: string, input: object): Promise<void> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { answer: ${name}(input: $input) { __typename ... on Problem { message } } }`;
  await tale.once(step, async () => {
    const { answer } = await tale.client.ask<{ answer: { __typename: string } }>(null, document, { input });
    if (!answer.__typename.endsWith('Receipt')) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return null;
  });
}

/** As the browser of a forum's safety officer makes it. */
export async function makeSafetyKey(tale: Tale, forum: string): Promise<void> {
  await tale.once(`safety-key-${forum}`, async () => {
    const pair = await generateElectionKey();
    const sealedSecret = await sealSecret(SAFETY_PASSPHRASE, toBase64Url(pair.secretKey));
    const input = { forumId: forumIdOf(tale, forum), publicKey: toBase64Url(pair.publicKey), sealedSecret };
    const save = mutation('saveSafetyKey', 'SafetyKey', { input: ['SaveSafetyKeyInput!', input] });
    return tale.client.act(SAFETY_OFFICER, save);
  });
}

/** As a worker's browser sends it: locked for the safety officer, under a code that only the worker has. */
export async function sendSealed(
  tale: Tale,
  step: string,
  { forum, language, text }: { readonly forum: string; readonly language: string; readonly text: string },
): Promise<void> {
  const { hearingPlace } = await tale.client.ask<{ hearingPlace: { sealedKey: string; sealedKeyId: string } }>(
    null,
    `{ hearingPlace(forum: "${forum}") { sealedKey sealedKeyId } }`,
  );
  const secret = crypto.getRandomValues(new Uint8Array(PRIVATE_CODE_BYTES));
  const lookup = reportLookup(secret);
  const publicKey = fromBase64Url(hearingPlace.sealedKey) ?? new Uint8Array();
  const sealed = await sealReport(publicKey, text, { forum, reportHash: reportHash(lookup), to: 'officer' });
  const reply = await replyKey(secret);
  const bytes = { lookup: toBase64Url(lookup), sealed: toBase64Url(sealed), replyKey: toBase64Url(reply.publicKey) };
  await sendByCode(tale, step, 'sendSealedReport', { forum, language, keyId: hearingPlace.sealedKeyId, ...bytes });
}

/** Where remedy may be had, as the safety officer of the riders' forum enters it. */
export async function enterRemedies(tale: Tale): Promise<void> {
  const checkedOn = tale.dayAgo(90);
  for (const [index, remedy] of remedies.entries()) {
    const input = { forumId: forumIdOf(tale, 'lake-riders'), ...remedy, checkedOn, needsCheck: true };
    const save = mutation('saveRemedy', 'HeardStep', { input: ['SaveRemedyInput!', input] }, STEP_FIELDS);
    await tale.act(`remedy-${index}`, SAFETY_OFFICER, save);
  }
}

/** A moderator reads the first input of a forum that nobody has read, passes its point on and answers. */
export async function workOnFirstInput(
  tale: Tale,
  forum: string,
  work: { readonly passOn: string; readonly answer: string },
  step = `input-work-${forum}`,
): Promise<void> {
  const { id } = await tale.once(`${step}-input`, async () => {
    const list = `oneOffInputs(forumId: "${forumIdOf(tale, forum)}")`;
    const inputs = await tale.client.list<{ id: string; state: string }>('forum-moderator', list, 'id state');
    return { id: inputs.findLast(({ state }) => state === 'received')?.id ?? '' };
  });
  await tale.once(step, async () => {
    const open = mutation('openOneOffInput', 'OpenedInput', { id: ['ID!', id] }, '__typename');
    await tale.client.act('forum-moderator', open);
    const working = mutation('workOnInput', 'HeardStep', { input: ['WorkOnInputInput!', { id, ...work }] });
    return tale.client.act('forum-moderator', working);
  });
}

/** The company's grievance contact acknowledges a grievance; with an outcome it is the answer. */
export async function answerGrievance(tale: Tale, topic: string, text: string, outcome?: string): Promise<void> {
  const persona = 'meridian-rights';
  await tale.once(`grievance-${outcome ? 'answer' : 'word'}-${topic}`, async () => {
    const all = await tale.client.list<{ id: string; topic: string }>(persona, 'companyGrievances', 'id topic');
    const id = all.find((one) => one.topic === topic)?.id ?? '';
    const input = { id, text, outcome: outcome ?? null };
    const answer = mutation('answerGrievance', 'HeardStep', { input: ['AnswerGrievanceInput!', input] });
    return tale.client.act(persona, answer);
  });
}

/** A second of a soft tone, as a WAV file in base64: the demo records nobody's voice. */
export function softTone(): string {
  const rate = 8000;
  const samples = Buffer.from(
    Uint8Array.from({ length: rate }, (_, at) => 128 + Math.round(40 * Math.sin((2 * Math.PI * 330 * at) / rate))),
  );
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]).toString('base64');
}
