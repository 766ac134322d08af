import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, freshWord, goTo, isForEverybody, overheard, press, says } from './support/acts.ts';
import { launchBrowser, visit } from './support/browser.ts';
import * as heard from './support/heard-people.ts';
import { arrived } from './support/rooms.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const OFFERS = '/app/forum/compensation';
const inSpanish = (): Promise<Page> => visit(browser, { persona: 'rider-one', widthPx: 360, locale: 'es' });

/** The choice page of an offer that still waits, in Spanish, with what to know for Kenya. */
async function readOffer(page: Page, which: 'first' | 'last'): Promise<void> {
  await goTo(page, OFFERS);
  await page.getByRole('link', { name: 'Leer y elegir' })[which]().click();
  await page.waitForURL(`**${OFFERS}/offers/*`);
  await arrived(page);
  await page.getByLabel('País').selectOption('KE');
  await page.getByRole('heading', { name: 'Sepa esto antes' }).waitFor();
}

describe('taking part', () => {
  it('a rider reads an invitation on a phone, sees that both answers are fine, and accepts', async () => {
    const page = await inSpanish();
    await goTo(page, '/app/forum/taking-part');
    await isForEverybody(page);
    await page.getByRole('link', { name: 'Half a year later: what changed on the road' }).click();
    await page.getByRole('heading', { name: 'Tiene una invitación' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Ambas se pagan igual, diga lo que diga');
    await page.getByRole('link', { name: 'Lo que se paga por participar' }).waitFor();
    await page.getByRole('button', { name: 'Ahora no' }).waitFor();
    await isForEverybody(page);
    await press(page, 'Voy');
    await page.getByRole('heading', { name: 'Tiene una invitación' }).waitFor({ state: 'detached' });
    await says(page, 'calendario');
    await page.context().close();
  });
});

describe('what it pays', () => {
  it('the rider learns what to know for Kenya, declines, and can still change it', async () => {
    const page = await inSpanish();
    await goTo(page, OFFERS);
    await isForEverybody(page);
    await readOffer(page, 'first');
    const known = await page.locator('main').innerText();
    for (const words of ['Quién se entera de qué', 'Dinero móvil', 'Income Tax Act', 'Prestaciones y ayudas'])
      expect(known).toContain(words);
    await isForEverybody(page);
    await choose(page, /^Lo rechazo/);
    await press(page, 'Guardar mi elección');
    await page.waitForURL(`**${OFFERS}`);
    await page.getByText('Usted lo rechaza.').waitFor();
    expect(await page.getByRole('link', { name: 'Cambiar su elección' }).count()).toBe(1);
    await page.context().close();
  });

  it('the rider says how to be paid, and takes a part of what an earlier session pays', async () => {
    const page = await inSpanish();
    await goTo(page, `${OFFERS}/way`);
    await page.getByLabel('País').selectOption('KE');
    await choose(page, 'Dinero móvil');
    await page.getByLabel('Operador', { exact: true }).fill('M-Pesa');
    await page.getByLabel('Número de teléfono').fill('+254700000999');
    await page.getByLabel(/^Nombre/).fill('A rider of the lake');
    await isForEverybody(page);
    await press(page, 'Sellarlo');
    await page.waitForURL(`**${OFFERS}`);
    await readOffer(page, 'last');
    await choose(page, /^Tomo una parte/);
    await page.getByLabel('¿Cuánto de ello?').fill('5');
    await isForEverybody(page);
    await press(page, 'Guardar mi elección');
    await page.waitForURL(`**${OFFERS}`);
    await page.getByText('Usted toma una parte.').waitFor();
    await page.context().close();
  });

  it('another rider had declined, thinks again before anything is paid, and leaves it to the fund', async () => {
    const page = await visit(browser, { persona: 'njiwa' });
    await goTo(page, OFFERS);
    const before = await page.getByText('You decline it.').count();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Change your choice' }).first().click();
    await page.waitForURL(`**${OFFERS}/offers/*`);
    await arrived(page);
    await choose(page, /^I leave it to the fund/);
    await isForEverybody(page);
    await press(page, 'Keep my choice');
    await page.waitForURL(`**${OFFERS}`);
    await page.getByText('You leave it to the fund.').waitFor();
    expect(await page.getByText('You decline it.').count()).toBe(before - 1);
    await page.context().close();
  });

  it('finance prepares a batch and sees its checklist, but never who declined', async () => {
    const page = await visit(browser, { persona: 'finance-officer' });
    const listened = overheard(page);
    await goTo(page, '/app/finance/compensation');
    await isForEverybody(page);
    await press(page, 'Prepare the batch');
    await page.waitForURL(/\/app\/finance\/compensation\/./);
    await page.getByRole('heading', { name: 'The gate' }).waitFor();
    await page.getByRole('row', { name: /^Mawio/ }).waitFor();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Two different people authorise it');
    expect(shown).toContain('Nobody yet. Two different people have to.');
    expect(shown).toMatch(/Mawio[\s\S]*5\.00/);
    expect(`${shown} ${await listened.received()}`).not.toMatch(/declined"|decline"|redirect_fund/);
    expect(await page.getByRole('row', { name: /^Njiwa/ }).count()).toBe(0);
    await isForEverybody(page);
    await page.context().close();
  });
});

const word = freshWord();
const point = `حين تمطر يرسل التطبيق مشوارين معًا، ومن يرفض واحدًا تهبط علاماته أسبوعًا (${word}).`;
const report = `تحدثت في الجلسة فحُدّد حسابي بعشرة مشاوير في اليوم (${word}).`;
const reply = `We asked Kitanga in writing today to lift the limit, without a name (${word}).`;
let code = '';

describe('being heard without an account', () => {
  it('somebody says something once, in Arabic on a phone, and takes a code along', async () => {
    const page = await visit(browser, { widthPx: 360, locale: 'ar' });
    await heard.throughTheDoor(page, 'قل شيئًا مرة واحدة');
    await page.getByLabel('ماذا حدث، أو ما الذي ينبغي أن يعرفوه؟').fill(point);
    await isForEverybody(page);
    const received = await heard.send(page);
    await heard.comeBack(page, received);
    await page.getByText('وصل ولم يقرأه أحد بعد.').waitFor();
    expect(await page.content()).not.toContain(word);
    await page.context().close();
  });

  it('somebody reports a reprisal; nobody has opened it yet, and the clock is in sight', async () => {
    const page = await visit(browser, { widthPx: 360, locale: 'ar' });
    await heard.throughTheDoor(page, 'عمل انتقامي');
    await page.getByLabel('ما الذي يحدث؟').selectOption('account');
    await choose(page, 'يحدث الآن');
    await page.getByLabel('ما الذي ينبغي أن يعرفه مسؤول السلامة؟').fill(report);
    await isForEverybody(page);
    code = await heard.send(page);
    await heard.comeBack(page, code);
    await page.getByText('لا أحد بعد.').waitFor();
    expect(page.url()).not.toContain(code.slice(0, 4));
    await isForEverybody(page);
    await page.context().close();
  });

  it('the safety officer opens it, knowing that this is seen, and answers', async () => {
    const page = await visit(browser, { persona: 'safety-officer' });
    await heard.openLatestReprisal(page);
    await page.getByText(report).waitFor();
    await isForEverybody(page);
    await page.getByLabel('To the person').fill(reply);
    await press(page, 'Send');
    await page.locator('.hearing-words', { hasText: reply }).waitFor();
    await page.context().close();
  });

  it('whoever comes back reads the answer and who opened it', async () => {
    const page = await visit(browser, { widthPx: 360, locale: 'ar' });
    await heard.comeBack(page, code.toLowerCase().replaceAll('-', ' '));
    await page.getByText(reply).waitFor();
    expect(await page.getByText('لا أحد بعد.').count()).toBe(0);
    await isForEverybody(page);
    await page.context().close();
  });
});
