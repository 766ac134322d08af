import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFund, type TestFund } from './support/fund.ts';
import { ask } from './support/graphql.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const CLI = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
const SAMPLE = fileURLToPath(
  new URL('../../../packages/open-data/samples/360giving/community-response-2020.json', import.meta.url),
);

let application: TestApplication;
let fund: TestFund;
let url: string;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  await application.app.listen(0, '127.0.0.1');
  url = (await application.app.getUrl()).replace('[::1]', '127.0.0.1');
});
afterAll(() => application.close());

/** The command line as a person runs it, in its own process. */
function importFile(
  file: string,
  session = fund.grantsOfficer.cookie,
): Promise<{ code: number; out: string; faults: string }> {
  const words = ['import', '360giving', file, '--url', url, '--session', session.replace('baraza_session=', '')];
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...words], (error, out, faults) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, faults });
    });
  });
}

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'baraza-import-')), 'grants.json');
  writeFileSync(file, text);
  return file;
}

describe('bringing a published file in', () => {
  it('takes every grant once, however often it is run', async () => {
    const first = await importFile(SAMPLE);
    expect(first).toMatchObject({ code: 0, out: '39 taken, 0 known before, 0 left out of 39\n' });
    expect((await importFile(SAMPLE)).out).toBe('0 taken, 39 known before, 0 left out of 39\n');
    const query = `query ($slug: String!) { grantHistory(fundSlug: $slug, first: 100) { edges { node { recipientName amount { amountMinor currency } } } } }`;
    const { data } = await ask<{ grantHistory: { edges: object[] } }>(application, null, query, {
      slug: fund.fund.slug,
    });
    expect(data?.grantHistory.edges).toHaveLength(39);
  });

  it('says what it left out and why, and names a file that is no such file', async () => {
    const odd = await importFile(fileOf(JSON.stringify({ grants: [{ id: '360G-x-1' }] })));
    expect(odd.out).toContain('"Missing"');
    expect(odd.out).toContain('0 taken, 0 known before, 1 left out of 1');
    expect(await importFile(fileOf('not json'))).toMatchObject({ code: 2 });
    expect(await importFile('/nowhere.json')).toMatchObject({
      code: 2,
      faults: 'baraza import: /nowhere.json: cannot be read\n',
    });
  });

  it('is open to grants officers only', async () => {
    const refused = await importFile(SAMPLE, fund.board[0]!.cookie);
    expect(refused.faults).toContain('not open to your account');
    expect(refused.code).not.toBe(0);
  });
});
