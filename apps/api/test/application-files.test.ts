import { afterAll, beforeAll, expect, it } from 'vitest';
import { save, start, submit, upload } from './support/applying.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { anApplicant, aPublishedCall, type TestApplicant } from './support/grants.ts';
import { ask } from './support/graphql.ts';
import type { TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let applicant: TestApplicant;
let id: string;

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  applicant = await anApplicant(application);
  const call = await aPublishedCall(application, fund);
  id = (await start(application, applicant.editor, call.id, applicant.organisationId)).id!;
});
afterAll(() => application.close());

async function handIn(person: TestPerson, organisationId: string): Promise<string> {
  const { status, body } = await upload(application, person, { organisationId, name: 'accounts.pdf', content: PDF });
  expect(status).toBe(201);
  return body.id!;
}

it('refuses a file that is not what its name says, and keeps nothing of it', async () => {
  const { organisationId } = applicant;
  const page = { organisationId, name: 'accounts.pdf', content: '<!doctype html><script>alert(1)</script>' };
  expect(await upload(application, applicant.editor, page)).toMatchObject({
    status: 400,
    body: { code: 'FileRefused', message: expect.stringContaining('not what its name says') },
  });
});

it('refuses a file for an organisation that is not one’s own', async () => {
  const other = await anApplicant(application);
  const file = { organisationId: other.organisationId, name: 'accounts.pdf', content: PDF };
  expect((await upload(application, applicant.editor, file)).status).toBe(400);
});

it('refuses what another site’s form could send', async () => {
  const file = { organisationId: applicant.organisationId, name: 'accounts.pdf', content: PDF, withoutHeader: true };
  expect((await upload(application, applicant.editor, file)).status).toBe(400);
});

it('lets an answer name only files of its own organisation, however the id became known', async () => {
  const other = await anApplicant(application);
  const fileId = await handIn(other.editor, other.organisationId);
  const foreign = await save(application, applicant.editor, id, 0, { accounts: [{ fileId, name: 'accounts.pdf' }] });
  expect(foreign).toMatchObject({ __typename: 'InvalidInput', faults: [{ path: 'accounts', code: 'unknown_file' }] });
  const invented = [{ fileId: 'not-even-an-id', name: 'accounts.pdf' }];
  expect(await save(application, applicant.editor, id, 0, { accounts: invented })).toMatchObject({
    faults: [{ code: 'unknown_file' }],
  });
});

it('gives writers and, once sent, officers a link that works; a stranger gets nothing from the portal’s own host', async () => {
  const fileId = await handIn(applicant.editor, applicant.organisationId);
  await save(application, applicant.editor, id, 0, {
    title: 'A hotline for wrong takedowns',
    requested: { amountMinor: '4000000', currency: 'EUR' },
    plan: 'Answer calls every day',
    accounts: [{ fileId, name: 'accounts.pdf' }],
  });
  await submit(application, applicant.signatory, id);
  const own = await linkOf(applicant.editor, 'application');
  const officers = await linkOf(fund.grantsOfficer, 'applicationDossier');
  for (const link of [own, officers]) {
    const { host, pathname } = new URL(link);
    const served = await application.app.inject({ method: 'GET', url: pathname, headers: { host } });
    expect(served.statusCode).toBe(200);
    expect(served.headers['content-disposition']).toContain('attachment');
    expect(served.body).toBe(PDF);
    const sameHost = await application.app.inject({
      method: 'GET',
      url: pathname,
      headers: { host: 'localhost:4000' },
    });
    expect(sameHost.statusCode).toBe(404);
  }
});

async function linkOf(person: TestPerson, field: 'application' | 'applicationDossier'): Promise<string> {
  const query = `query ($id: String!) { found: ${field}(id: $id) { files { fieldId name url } } }`;
  const { data } = await ask<{ found: { files: { fieldId: string; name: string; url: string }[] } }>(
    application,
    person,
    query,
    { id },
  );
  expect(data!.found.files).toMatchObject([{ fieldId: 'accounts', name: 'accounts.pdf' }]);
  return data!.found.files[0]!.url;
}
