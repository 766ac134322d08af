import { expect } from 'vitest';
import type { TestPerson } from './people.ts';
import { ask } from './graphql.ts';
import type { TestApplication } from './test-application.ts';

/** What the steps of an applicant answer: the application, or a named failure with its fields. */
export interface StepAnswer {
  readonly __typename: string;
  readonly id?: string;
  readonly state?: string;
  readonly version?: number;
  readonly answers?: Record<string, unknown>;
  readonly message?: string;
  readonly applicationId?: string;
  readonly faults?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly conflicts?: readonly { readonly fieldId: string; readonly current: unknown }[];
}

const APPLICATION = `__typename ... on Application { id state version answers faults { path code message } }
  ... on Problem { message }`;

async function step(
  application: TestApplication,
  person: TestPerson | null,
  mutation: string,
  variables: object,
): Promise<StepAnswer> {
  const { data, errors } = await ask<{ answer: StepAnswer }>(application, person, mutation, { ...variables });
  expect(errors).toBeUndefined();
  return data!.answer;
}

export function start(application: TestApplication, person: TestPerson, callId: string, organisationId: string) {
  const mutation = `mutation ($callId: String!, $organisationId: String!) {
    answer: startApplication(callId: $callId, organisationId: $organisationId) { ${APPLICATION}
      ... on AlreadyApplied { applicationId } } }`;
  return step(application, person, mutation, { callId, organisationId });
}

export function save(
  application: TestApplication,
  person: TestPerson,
  applicationId: string,
  baseVersion: number,
  answers: Readonly<Record<string, unknown>>,
) {
  const mutation = `mutation ($input: SaveAnswersInputType!) { answer: saveAnswers(input: $input) { ${APPLICATION}
    ... on InvalidInput { faults { path code message } } ... on AnswerChangedMeanwhile { version conflicts { fieldId current } } } }`;
  const changes = Object.entries(answers).map(([fieldId, value]) => ({ fieldId, value }));
  return step(application, person, mutation, { input: { applicationId, baseVersion, changes } });
}

export function submit(application: TestApplication, person: TestPerson, applicationId: string) {
  const mutation = `mutation ($applicationId: String!) { answer: submitApplication(applicationId: $applicationId) { ${APPLICATION}
    ... on ApplicationIncomplete { faults { path code message } } } }`;
  return step(application, person, mutation, { applicationId });
}

export function withdraw(application: TestApplication, person: TestPerson, applicationId: string) {
  const mutation = `mutation ($applicationId: String!) {
    answer: withdrawApplication(applicationId: $applicationId) { ${APPLICATION} } }`;
  return step(application, person, mutation, { applicationId });
}

/** Hands in a file as the portal does; answers the status and the body. */
export async function upload(
  application: TestApplication,
  person: TestPerson,
  file: { organisationId: string; name: string; content: string | Buffer; withoutHeader?: boolean },
): Promise<{ status: number; body: { id?: string; code?: string; message?: string } }> {
  const boundary = 'a-boundary-of-the-test';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="organisationId"\r\n\r\n${file.organisationId}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(file.content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const response = await application.app.inject({
    method: 'POST',
    url: '/files',
    payload,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      cookie: person.cookie,
      ...(!file.withoutHeader && { 'x-baraza-upload': '1' }),
    },
  });
  return { status: response.statusCode, body: response.json<{ id?: string; code?: string; message?: string }>() };
}
