import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, isForEverybody, press } from './support/acts.ts';
import { isForEverybodyInArabic } from './support/arabic.ts';
import { launchBrowser, visit } from './support/browser.ts';
import { letTimePassTo } from './support/counting.ts';
import { dayAfter, letDayPass, publicItem, publicSecret, recordedOverdues } from './support/promises.ts';
import { arrived } from './support/rooms.ts';
import { takePlaceOf } from './support/voting.ts';

const REPRESENTATIVE = /^Representative of riders/;
const KITANGA = 'kitanga-telecom';
const SWITCHED_OFF = 'switched-off-without-a-word';
const POSITION = `/positions/${SWITCHED_OFF}`;
const ENGAGEMENT = '/engagements/halden-gate-check';
/** Rated, and not content with: a person hears every appeal within three days. */
const REOPENED = 2;
/** Closed by the forum in the story, on one day. */
const CLOSED = [1, 4] as const;

let browser: Browser;
let reader: Page;
let phone: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  reader = await visit(browser);
  phone = await visit(browser, { widthPx: 360, locale: 'ar' });
});
afterAll(() => browser.close());

/** What the public page of the position says about one recommendation. */
async function recommendation(page: Page, number: number, locale = 'en'): Promise<string> {
  await goTo(page, `/${locale}${POSITION}`);
  return page.locator(`#recommendation-${number}`).innerText();
}

describe('a company that lets the date pass', () => {
  it('gets a new date when the forum reopens an item on evidence', async () => {
    const page = await visit(browser);
    await takePlaceOf(page, REPRESENTATIVE);
    const { id } = await publicItem(page, KITANGA, SWITCHED_OFF, REOPENED);
    await goTo(page, `/app/forum/ratings/items/${id}`);
    await page.locator('summary', { hasText: 'Reopen this item' }).click();
    const form = page.locator('details[open]', { hasText: 'Reopen it' });
    await form.getByLabel('Reasons, for everybody to read').fill('Since October appeals wait eight days again.');
    await form.getByLabel('Where the evidence can be read').fill('https://ziwa.example.org/appeals');
    await isForEverybody(page);
    await form.getByRole('button', { name: 'Reopen it' }).click();
    await expect.poll(async () => (await publicItem(page, KITANGA, SWITCHED_OFF, REOPENED)).state).toBe('reopened');
    await isForEverybodyInArabic(page);
    await page.context().close();
  });

  it('is overdue in public by itself once the day has passed everywhere, and not an hour before', async () => {
    const { promises } = await publicItem(reader, KITANGA, SWITCHED_OFF, REOPENED);
    const dueOn = promises.find(({ clock }) => clock === 'answer')?.dueOn ?? '';
    await letDayPass(reader, dueOn, 1);
    expect((await publicItem(reader, KITANGA, SWITCHED_OFF, REOPENED)).overdueSince).toBeNull();
    expect(await recommendation(reader, REOPENED)).not.toContain('Overdue since');
    await letDayPass(reader, dueOn);
    expect((await publicItem(reader, KITANGA, SWITCHED_OFF, REOPENED)).overdueSince).toBe(dayAfter(dueOn));
    expect(await recommendation(reader, REOPENED)).toContain('Overdue since');
    await isForEverybody(reader);
  });

  it('has it in its record, dated by the day and not by who noticed', async () => {
    await goTo(phone, `/ar/companies/${KITANGA}`);
    await isForEverybody(phone);
    const { overdueSince } = await publicItem(phone, KITANGA, SWITCHED_OFF, REOPENED);
    expect(await recordedOverdues(phone, KITANGA)).toContain(overdueSince);
  });
});

describe('a confidential item', () => {
  it('is a stub with its end until then', async () => {
    const { stub, text, state } = await publicSecret(reader, 'halden-gate-check');
    expect({ text, state }).toEqual({ text: null, state: 'sealed' });
    await goTo(reader, `/en${ENGAGEMENT}`);
    const item = reader.locator('.confidential-items > li', { hasText: stub });
    await item.getByText('Sealed').waitFor();
    await item.getByText('opens by itself after').waitFor();
    expect(await item.locator('blockquote').count()).toBe(0);
    await isForEverybody(reader);
  });

  it('releases itself on its day, without anybody of the company', async () => {
    const { sunsetOn, stub } = await publicSecret(reader, 'halden-gate-check');
    await letDayPass(reader, sunsetOn ?? '');
    const released = await publicSecret(reader, 'halden-gate-check');
    expect(released).toMatchObject({ state: 'released', releasedOn: dayAfter(sunsetOn ?? '') });
    await goTo(phone, `/ar${ENGAGEMENT}`);
    const item = phone.locator('.confidential-items > li', { hasText: stub });
    await item.getByText('كُشف').waitFor();
    expect(await item.locator('blockquote').innerText()).toBe(released.text);
    await isForEverybody(phone);
  });
});

describe('a year after the forum closed an item', () => {
  it('a representative is told to look again, and finds that it still holds', async () => {
    const { rechecks } = await publicItem(reader, KITANGA, SWITCHED_OFF, CLOSED[0]);
    await letTimePassTo(reader, new Date(`${rechecks[0]?.dueOn ?? ''}T06:00:00Z`));
    await phone.context().close();
    phone = await visit(browser, { widthPx: 360 });
    await takePlaceOf(phone, REPRESENTATIVE);
    await phone.evaluate(() => localStorage.setItem('baraza.locale', 'ar'));
    await goTo(phone, '/app/notifications');
    await isForEverybody(phone);
    await phone
      .getByRole('link', { name: /يلزم إعادة النظر في بند مغلق/ })
      .first()
      .click();
    await phone.waitForURL('**/app/forum/ratings/items/**');
    await arrived(phone);
    await isForEverybody(phone);
    const form = phone.locator('details[open]', { hasText: 'بعد سنة: ما زال قائمًا' });
    await form.getByLabel('الأسباب، ليقرأها الجميع').fill('سألنا أربعين سائقًا في سبتمبر: وصل كلًّا منهم السبب قبل يوم.');
    await press(phone, 'ما زال قائمًا');
    await form.waitFor({ state: 'detached' });
    await isForEverybody(phone);
  });

  it('and everybody reads it in the course of the answer', async () => {
    const items = await Promise.all(CLOSED.map((number) => publicItem(reader, KITANGA, SWITCHED_OFF, number)));
    const again = items.find(({ rechecks }) => rechecks.some(({ isDone }) => isDone));
    expect(again).toMatchObject({ state: 'closed' });
    await goTo(reader, `/en${POSITION}`);
    const course = reader.locator(`#recommendation-${again?.recommendation.number} details`, { hasText: 'Day by day' });
    await course.locator('summary').click();
    await course.getByText('The forum looked again').waitFor();
    await course.getByText('It still holds.').waitFor();
    await isForEverybody(reader);
  });
});
