import type { CheckoutSession, LineItem } from '../model/checkout-session.ts';
import { decimalsOf, decimalText } from '../payments/currencies.ts';
import { testMethods, type TestMethod } from '../payments/test-methods.ts';
import { html, type Html } from './html.ts';
import { languages, type Language, type Texts } from './texts/texts.ts';

export interface CheckoutView {
  readonly session: CheckoutSession;
  readonly items: readonly LineItem[];
  readonly language: Language;
  readonly email: string | null;
  readonly name: string | null;
  /** What went wrong on the last try, if anything did. */
  readonly problem: Problem | undefined;
}

export interface Problem {
  readonly title: string;
  readonly text: string;
}

/** Exact: the amount goes to Intl as a decimal text, never as a float. */
export function formatAmount(amount: number, currency: string, language: Language): string {
  const digits = decimalsOf(currency);
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(decimalText(amount, currency) as Intl.StringNumericLiteral);
}

export function checkoutBody(view: CheckoutView): Html {
  const texts = languages[view.language];
  const { session } = view;
  const total = formatAmount(session.amount_total, session.currency, view.language);
  return html`${problemNote(view.problem)}
    <h1>${texts.pay} <bdi class="amount">${total}</bdi></h1>
    <p class="quiet">${texts.sandboxExplained}</p>
    ${basket(view, total)}
    <form method="post">
      <input type="hidden" name="lang" value="${view.language}" />
      ${payerFields(view, texts)} ${methodFields(session, texts)}
      <div class="actions">
        <button type="submit">${texts.payAmount.replace('{amount}', total)}</button>
        ${session.cancel_url === null ? undefined : html`<a class="cancel" href="${session.cancel_url}">${texts.cancel}</a>`}
      </div>
    </form>`;
}

function problemNote(problem: Problem | undefined): Html | undefined {
  if (problem === undefined) return undefined;
  return html`<div class="problem" role="alert">
    <p class="title">${problem.title}</p>
    <p>${problem.text}</p>
  </div>`;
}

function basket({ session, items, language }: CheckoutView, total: string): Html {
  const texts = languages[language];
  const rows = items.map((item) => {
    const quantity = item.quantity === 1 ? undefined : html` <span class="quiet">× ${item.quantity}</span>`;
    const amount = formatAmount(item.amount_total, session.currency, language);
    return html`<tr>
      <th scope="row">${item.description}${quantity}</th>
      <td><bdi>${amount}</bdi></td>
    </tr>`;
  });
  return html`<table class="basket">
    <caption>
      ${texts.youPayFor}
    </caption>
    <tbody>
      ${rows}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${texts.total}</th>
        <td><bdi>${total}</bdi></td>
      </tr>
    </tfoot>
  </table>`;
}

function payerFields({ name, email }: CheckoutView, texts: Texts): Html {
  const optional = html`<span class="quiet">${texts.optional}</span>`;
  return html`<fieldset>
    <legend>${texts.yourDetails}</legend>
    <label for="name">${texts.name} ${optional}</label>
    <input id="name" name="name" autocomplete="name" maxlength="200" value="${name ?? ''}" />
    <label for="email">${texts.email} ${optional}</label>
    <input id="email" name="email" type="email" autocomplete="email" maxlength="200" dir="ltr" value="${email ?? ''}" />
  </fieldset>`;
}

function methodFields(session: CheckoutSession, texts: Texts): Html {
  const groups = session.payment_method_types.map((kind) => {
    const methods = testMethods.filter((method) => method.kind === kind);
    return html`<h2>${texts.kinds[kind] ?? kind}</h2>
      ${methods.map((method) => methodChoice(method, texts))}`;
  });
  return html`<fieldset>
    <legend>${texts.choose}</legend>
    ${groups}
  </fieldset>`;
}

function methodChoice(method: TestMethod, texts: Texts): Html {
  const number = method.number.replaceAll(/(.{4})(?=.)/g, '$1 ');
  const shown = number === '' ? undefined : html`<bdi class="number" dir="ltr">${number}</bdi>`;
  return html`<label class="choice"
    ><input type="radio" name="method" value="${method.id}" required />
    <span>${texts.outcomes[method.id] ?? method.id}${shown}</span></label
  >`;
}

/** Instead of the form, where there is nothing to pay here any more. */
export function closedBody(session: CheckoutSession, language: Language, continueUrl: string): Html {
  const texts = languages[language];
  if (session.status === 'expired') {
    const back = session.cancel_url;
    const link = back === null ? undefined : html`<p><a href="${back}">${texts.cancel}</a></p>`;
    return html`<h1>${texts.expiredTitle}</h1>
      <p>${texts.expiredText}</p>
      ${link}`;
  }
  const title = session.payment_status === 'paid' ? texts.paidTitle : texts.pendingTitle;
  return html`<h1>${title}</h1>
    <p>${texts.paidText}</p>
    <p><a href="${continueUrl}">${texts.continue}</a></p>`;
}
