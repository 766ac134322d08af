import { html, type Html } from './html.ts';
import { languages, type Language } from './texts/texts.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** Where the stylesheet and the page itself are, for links; without a slash at the end. */
  readonly basePath: string;
  readonly pagePath: string;
}

/** The frame of every hosted page: the label that no money moves comes first, for eyes and for screen readers. */
export function layout({ language, title, body, basePath, pagePath }: Page): string {
  const texts = languages[language];
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const choices = Object.entries(languages).map(([code, { languageName }]) =>
    code === language
      ? html`<li><span aria-current="true" lang="${code}">${languageName}</span></li>`
      : html`<li><a href="${pagePath}?lang=${code}" lang="${code}" hreflang="${code}">${languageName}</a></li>`,
  );
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="${basePath}/checkout.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header><p class="sandbox">${texts.sandbox}</p></header>
        <main>${body}</main>
        <footer>
          <nav aria-label="${texts.language}">
            <ul class="languages">
              ${choices}
            </ul>
          </nav>
        </footer>
      </body>
    </html>`.markup;
}
