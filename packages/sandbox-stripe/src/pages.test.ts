import { afterEach, beforeEach, expect, test } from 'vitest';
import { chargeOf, openSession } from './testing/payments.ts';
import { startSandbox, type TestSandbox } from './testing/start-sandbox.ts';
import { testMethods } from './index.ts';
import { languages } from './pages/texts/texts.ts';

let started: TestSandbox;

beforeEach(async () => {
  started = await startSandbox();
});

afterEach(() => started.stop());

const pageOf = (session: { readonly id: string }): string => `${started.baseUrl}/c/pay/${session.id}`;

const get = (url: string, acceptLanguage = 'en'): Promise<Response> =>
  fetch(url, { headers: { 'accept-language': acceptLanguage }, redirect: 'manual' });

const post = (url: string, form: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

test('the page says first that no real money moves, needs no script and allows none', async () => {
  const response = await get(pageOf(await openSession(started)));
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page.indexOf('Sandbox: no real money moves')).toBeLessThan(page.indexOf('<main>') + 1);
  expect(page).toContain('€10,000.00');
  expect(page).not.toMatch(/<script|<style|style=|javascript:/i);
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'self' http://localhost:4000; base-uri 'none'; frame-ancestors 'none'",
  );
  const font = await get(`${started.baseUrl}/fonts/arabic-400.woff2`);
  expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
  expect((await get(`${started.baseUrl}/fonts/constructor`)).status).toBe(404);
  const css = await get(`${started.baseUrl}/checkout.css`);
  expect([css.status, css.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
});

test('paying sends the payer to the success page, and a second click pays nothing more', async () => {
  const session = await openSession(started);
  const form = { method: 'pm_card_visa', name: 'Wanjiru', email: 'finance@acme.example', lang: 'en' };
  const [first, second] = [await post(pageOf(session), form), await post(pageOf(session), form)];
  const target = `http://localhost:4000/paid?session=${session.id}`;
  expect([first.status, first.headers.get('location')]).toEqual([303, target]);
  expect([second.status, second.headers.get('location')]).toEqual([303, target]);
  const paid = await started.stripe.checkout.sessions.retrieve(session.id, {
    expand: ['payment_intent.latest_charge'],
  });
  expect(paid.customer_details).toMatchObject({ name: 'Wanjiru', email: 'finance@acme.example' });
  expect(paid.payment_intent).toMatchObject({ status: 'succeeded' });
  if (typeof paid.payment_intent === 'string' || paid.payment_intent === null) throw new Error('not expanded');
  expect(chargeOf(paid.payment_intent).billing_details.name).toBe('Wanjiru');
  expect((await started.stripe.charges.list()).data).toHaveLength(1);
  expect(await (await get(pageOf(session))).text()).toContain('This payment is made');
});

test('a decline comes back to the page with the reason, an outcome that was not offered with advice', async () => {
  const session = await openSession(started);
  const declined = await post(pageOf(session), {
    method: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    lang: 'es',
  });
  const location = declined.headers.get('location') ?? '';
  expect(location).toBe(`/sandbox-stripe/c/pay/${session.id}?lang=es&problem=declined`);
  const page = await (await get(new URL(location, started.baseUrl).href)).text();
  expect(page).toMatch(/role="alert">\s*<p class="title">El pago fue rechazado<\/p>\s*<p>La tarjeta no tiene fondos/);
  const foreign = await post(pageOf(session), { method: 'pm_ach_succeeds', lang: 'en' });
  const again = await get(new URL(foreign.headers.get('location') ?? '', started.baseUrl).href);
  expect(await again.text()).toContain('Choose one of the test payments first.');
});

test('cancelling is a link back; an expired or unknown session says that nothing was charged', async () => {
  const session = await openSession(started);
  expect(await (await get(pageOf(session))).text()).toContain('href="http://localhost:4000/cancelled"');
  await started.stripe.checkout.sessions.expire(session.id);
  expect(await (await get(pageOf(session))).text()).toContain('This payment page has expired');
  const missing = await get(pageOf({ id: 'cs_test_unknown' }), 'fr');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('Cette page de paiement n’existe pas');
});

test("the language is the session's; without one it is the customer's, then the browser's; the reader may change it", async () => {
  const { stripe } = started;
  const langOf = async (url: string, accept: string): Promise<string | undefined> =>
    /<html lang="(\w+)" dir="\w+">/.exec(await (await get(url, accept)).text())?.[0];
  const spanish = await openSession(started, { locale: 'es-419' });
  expect(await langOf(pageOf(spanish), 'ar')).toBe('<html lang="es" dir="ltr">');
  expect(await langOf(`${pageOf(spanish)}?lang=ar`, 'en')).toBe('<html lang="ar" dir="rtl">');
  const follows = await openSession(started, { locale: 'auto' });
  expect(await langOf(pageOf(follows), 'ar-EG,ar;q=0.9,en;q=0.8')).toBe('<html lang="ar" dir="rtl">');
  expect(await langOf(pageOf(follows), 'sw')).toBe('<html lang="en" dir="ltr">');
  const customer = await stripe.customers.create({ preferred_locales: ['ar', 'en'] });
  const known = await openSession(started, { customer: customer.id });
  expect(await langOf(pageOf(known), 'fr')).toBe('<html lang="ar" dir="rtl">');
  const german = await openSession(started, { locale: 'de' });
  expect(await langOf(pageOf(german), 'fr'), 'no German page here').toBe('<html lang="en" dir="ltr">');
});

test('a host may strip the path before the page, or leave it', async () => {
  const session = await openSession(started);
  const stripped = new URL(`/c/pay/${session.id}`, started.baseUrl).href;
  expect(await (await get(stripped)).text()).toBe(await (await get(pageOf(session))).text());
});

test('what companies write is text, never markup', async () => {
  const session = await openSession(started, {
    line_items: [
      {
        price_data: { currency: 'jpy', product_data: { name: '<img src=x onerror=alert(1)>' }, unit_amount: 1_500_000 },
        quantity: 2,
      },
    ],
  });
  const page = await (await get(pageOf(session))).text();
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).toContain('¥3,000,000');
});

test.each(Object.entries(languages))('%s has a sentence for every test method', (_code, texts) => {
  expect(Object.keys(texts.outcomes).sort()).toEqual(testMethods.map((method) => method.id).sort());
  expect(Object.keys(texts.kinds).sort()).toEqual(['card', 'customer_balance', 'sepa_debit', 'us_bank_account']);
  expect(texts.payAmount).toContain('{amount}');
});
