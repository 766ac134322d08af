import { ask } from './graphql.ts';
import type { TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

type Variables = Readonly<Record<string, readonly [type: string, value: unknown]>>;

/** A mutation with its variables; answers the success's fields, or `code` of the failure. */
export async function mutateWith<Answer = Record<string, unknown>>(
  application: TestApplication,
  person: Pick<TestPerson, 'cookie'> | null,
  name: string,
  variables: Variables,
  fields = '',
): Promise<Answer & { readonly __typename: string; readonly code?: string }> {
  const declared = Object.entries(variables).map(([key, [type]]) => `$${key}: ${type}`);
  const passed = Object.keys(variables).map((key) => `${key}: $${key}`);
  const query = `mutation (${declared.join(', ')}) { answer: ${name}(${passed.join(', ')}) {
    __typename ${fields} ... on Problem { code: code } } }`;
  const values = Object.fromEntries(Object.entries(variables).map(([key, [, value]]) => [key, value]));
  const { data, errors } = await ask<{ answer: Answer & { __typename: string } }>(application, person, query, values);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

interface Receipt {
  readonly code: string;
  readonly answerBy: string | null;
  readonly respondBy: string | null;
  readonly purgeOn: string;
}

/** Sends something without signing in; the code of the answer is the private code, or of the failure. */
export async function send(
  application: TestApplication,
  mutation: 'sendOneOffInput' | 'fileGrievance' | 'reportReprisal',
  input: object,
): Promise<Receipt & { readonly __typename: string }> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { __typename
    ... on HeardReceipt { code answerBy respondBy purgeOn } ... on Problem { problem: code } } }`;
  const { data, errors } = await ask<{ answer: Receipt & { __typename: string } }>(application, null, query, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

export interface HeardView {
  readonly kind: string;
  readonly state: string;
  readonly overdueSince: string | null;
  readonly isOverdue: boolean | null;
  readonly outcome: string | null;
  readonly passedOn: string | null;
  readonly readers: number;
  readonly messages: readonly { readonly author: string; readonly kind: string; readonly text: string | null }[];
  readonly openings: readonly { readonly by: string; readonly name: string | null }[];
}

/** What the holder of a code sees; null for a code under which there is nothing. */
export async function comeBack(application: TestApplication, code: string): Promise<HeardView | null> {
  const query = `query ($code: String!) { heardByCode(code: $code) { kind state overdueSince isOverdue outcome passedOn readers
    messages { author kind text } openings { by name } forum { slug } addressee { slug } } }`;
  const { data, errors } = await ask<{ heardByCode: HeardView | null }>(application, null, query, { code });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.heardByCode;
}

/** A second of silence as a WAV file, base64: 8,000 samples of eight bits. */
export function silence(): string {
  const samples = 8000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples, 40);
  return Buffer.concat([header, Buffer.alloc(samples, 128)]).toString('base64');
}
