import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBankFile, statementOf } from '../src/story/content/bank-statement.ts';
import { choose, says } from './support/acts.ts';
import { accessibilityFaults, launchBrowser, signIn, visit } from './support/browser.ts';
import { arrived } from './support/rooms.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(persona: string, path: string, widthPx = 1280): Promise<Page> {
  const page = await visit(browser, { persona, widthPx });
  await page.goto(path);
  await arrived(page);
  return page;
}

describe('the path of the money', () => {
  it('a company pays by card on the payment page and finds its payment received', async () => {
    const page = await open('halden-finance', '/app/company/contributions/new');
    await page.getByLabel('Amount').fill('250');
    await choose(page, /^Card/);
    await page.getByLabel(/Purchase-order/).fill('PO-2026-1201');
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByRole('button', { name: 'Go to the payment page' }).click();
    await page.waitForURL(/\/sandbox-stripe\//);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('input[value="pm_card_visa"]').check();
    await page.getByRole('button').click();
    await page.waitForURL(/\/app\/company\/contributions\//);
    await arrived(page);
    await says(page, /PO-2026-1201[\s\S]*(arrived|received)|(arrived|received)[\s\S]*PO-2026-1201/i);
    await page.context().close();
  });

  it('a signatory on a phone loses no word when the page is left, and nothing is sent by leaving it', async () => {
    const page = await open('scvo-signatory', '/app/organisation/applications', 360);
    await page
      .getByRole('link', { name: 'Coronavirus Digital Quick Response Fund' })
      .filter({ visible: true })
      .first()
      .click();
    await arrived(page);
    const work = page.getByLabel('What will you do, and for whom?');
    const words = 'We repair what groups have before we buy anything new.';
    await work.fill(words);
    await page.getByText('Saved', { exact: true }).first().waitFor();
    await page.reload();
    await arrived(page);
    expect(await page.getByLabel('What will you do, and for whom?').inputValue()).toBe(words);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('a chair with an interest finds nothing of the item, whatever the address', async () => {
    const member = await open('board-member-one', '/app/board/decisions');
    const hidden = member.getByRole('link', { name: /BAME Intermediary Partner/ }).first();
    const path = (await hidden.getAttribute('href')) ?? '';
    await hidden.click();
    await member.getByRole('heading', { name: 'The matter' }).waitFor();
    expect(await member.locator('main').innerText()).toContain('The chair has an interest in this item');
    const chair = await open('board-chair', path);
    const seen = await chair.locator('body').innerText();
    expect(seen).toContain('This item is not open to you');
    expect(seen).not.toMatch(/BAME|Black Training|355,000/);
    await member.context().close();
    await chair.context().close();
  });

  it('the board votes, and whoever presides closes the item with reasons', async () => {
    const path = await itemPath(/Women/);
    for (const persona of ['board-member-one', 'board-member-five', 'board-member-six']) {
      const page = await open(persona, path);
      await choose(page, /^Yes/);
      await page.getByRole('button', { name: /my vote$/ }).click();
      await page
        .getByText(/You voted|Your vote is|voted yes/i)
        .first()
        .waitFor();
      await page.context().close();
    }
    const chair = await open('board-chair', path);
    await choose(chair, /^Yes/);
    await chair.getByRole('button', { name: /my vote$/ }).click();
    await chair
      .getByLabel('Reasons of the board')
      .fill('Reviewers gave full marks for closeness to the people concerned.');
    await chair.getByRole('button', { name: 'Count the votes and close' }).click();
    await says(chair, /R-\d{4}-\d{3}/);
    await chair.context().close();
  });

  it('one person cannot authorise a payment twice, and a second person can', async () => {
    const finance = await open('finance-officer', '/app/finance/payments');
    await finance
      .getByRole('link', { name: /Islington Giving/ })
      .first()
      .click();
    await finance.waitForURL(/\/app\/finance\/payments\/./);
    await arrived(finance);
    const path = new URL(finance.url()).pathname;
    expect(await finance.locator('main').innerText()).toContain('You have authorised it');
    expect(await finance.getByRole('button', { name: 'Authorise this payment' }).count()).toBe(0);
    const second = await open('second-officer', path);
    expect(await accessibilityFaults(second)).toEqual([]);
    const button = second.getByRole('button', { name: 'Authorise this payment' });
    await button.focus();
    await second.keyboard.press('Enter');
    await says(second, 'Two people have authorised it');
    await second.context().close();
    await finance.context().close();
  });

  it('the payment leaves in a batch, the bank confirms it, and the public sees it', { timeout: 90_000 }, async () => {
    const finance = await open('finance-officer', '/app/finance/payments');
    await finance.getByRole('button', { name: 'Send them in one batch' }).click();
    await finance.waitForURL(/\/batches\//);
    await says(finance, 'In the file');
    const batchId = finance.url().split('/').at(-1);
    const file = await finance.context().request.get(`/payments/batches/${batchId}/pain001.xml`);
    expect(file.status()).toBe(200);
    const statement = statementOf(readBankFile(await file.text()), new Date().toISOString().slice(0, 10));
    await finance.goto('/app/finance/payments/statement');
    await finance
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'statement.xml',
        mimeType: 'application/xml',
        buffer: Buffer.from(statement),
      });
    await finance.getByRole('button', { name: 'Read it' }).click();
    await finance
      .getByText(/1 (payment )?confirmed|confirmed/i)
      .first()
      .waitFor();
    await finance.context().close();
    const reader = await visit(browser);
    await reader.goto('/en/funds/common-ground');
    await expect
      .poll(
        async () => {
          await reader.reload();
          return reader.locator('main').innerText();
        },
        { timeout: 40_000, interval: 1_000 },
      )
      .toContain('121,404.50');
    await reader.context().close();
  });
});

async function itemPath(title: RegExp): Promise<string> {
  const page = await open('board-member-one', '/app/board/decisions');
  const path = await page.getByRole('link', { name: title }).first().getAttribute('href');
  await page.context().close();
  return path ?? '';
}

describe('signing in', () => {
  it('takes a persona’s place with one click, by keyboard alone, and shows the start of its workspace', async () => {
    const page = await visit(browser);
    await page.goto('/app/sign-in');
    await arrived(page);
    const officer = page.getByRole('button', { name: /Grants officer/ }).first();
    await officer.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/app\/grants/);
    await arrived(page);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('shows nothing of a workspace to somebody without its role', async () => {
    const page = await visit(browser);
    await signIn(page.context(), 'halden-rights');
    await page.goto('/app/finance/payments');
    await arrived(page);
    expect(await page.locator('main').innerText()).not.toMatch(/GBP|EUR|Islington/);
    await page.context().close();
  });
});
