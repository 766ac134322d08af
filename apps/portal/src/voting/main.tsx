/** @jsxImportSource preact */
import './old-browsers.ts';
import './voting.css';
import { render } from 'preact';
import { App } from './app/app.tsx';
import { takeAddress } from './app/read-address.ts';
import { firstLocale, speak } from './words.ts';

// First of all, before anything can fail: the pass must not stay in the address.
const address = takeAddress(window.location, window.history);

async function start(): Promise<void> {
  const locale = firstLocale();
  // English has to be there even if the line broke between the page and its words; else the browser's own error stands.
  await speak(locale).catch(() => speak('en'));
  const root = document.getElementById('root');
  if (root) render(<App address={address} />, root);
}

void start();
