import { describe, expect, it } from 'vitest';
import { renderPublicPage } from './entry-server.tsx';

const noData = () => Promise.reject(new Error('the first page reads nothing'));
const render = (path: string, acceptLanguage?: string) =>
  renderPublicPage(
    { path, search: '', siteUrl: 'https://baraza.example', ...(acceptLanguage ? { acceptLanguage } : {}) },
    noData,
  );

describe('a public page', () => {
  it.each([
    ['en', 'ltr', 'cannot steer'],
    ['es', 'ltr', 'no pueden dirigir'],
    ['fr', 'ltr', 'sans pouvoir l’orienter'],
    ['ar', 'rtl', 'الشركات تدفع وعليها أن تجيب'],
  ])('is complete in %s, %s', async (locale, direction, words) => {
    const page = await render(`/${locale}`);
    expect(page.status).toBe(200);
    expect(page.headers['content-language']).toBe(locale);
    expect(page.body).toContain(`<html lang="${locale}" dir="${direction}"`);
    expect(page.body).toContain(words);
  });

  it('holds nothing that a strict Content-Security-Policy would block, nor anything from elsewhere', async () => {
    const { body } = await render('/ar');
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=")/);
    expect(body).not.toMatch(/(?:src|href)="https?:/);
  });

  it('may be kept by any cache and depends on its address only', async () => {
    const { headers } = await render('/en');
    expect(headers['cache-control']).toMatch(/^public/);
    expect(headers).not.toHaveProperty('vary');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('leads a stranger to their language and keeps the rest of the address', async () => {
    const response = await render('/funds/commons', 'ar-MA,ar;q=0.9');
    expect(response).toMatchObject({
      status: 302,
      headers: { location: '/ar/funds/commons', vary: 'accept-language' },
    });
  });

  it('cannot be talked into leading elsewhere', async () => {
    const { headers } = await render('//evil.example/x');
    expect(headers['location']).toBe('/en/evil.example/x');
  });

  it('says so in the reader’s language where there is nothing', async () => {
    const page = await render('/fr/nulle-part');
    expect(page.status).toBe(404);
    expect(page.body).toContain('Il n’y a rien à cette adresse');
    expect(page.headers['cache-control']).toBe('no-store');
  });
});
