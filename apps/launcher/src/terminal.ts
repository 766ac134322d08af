import { mainPersonas } from './story/content/personas.ts';
import type { RunningSystem } from './system/start-system.ts';

/** What runs and where, for the person at the terminal. */
export function describeRunning(system: RunningSystem): string {
  const { address, parts, settings, dataFolder } = system;
  const lines = [
    '',
    `Baraza runs at ${address}`,
    '',
    `  portal, public pages   ${address}`,
    `  GraphQL                ${address}/graphql`,
    `  health, metrics        ${address}/healthz  ${address}/readyz  ${address}/metrics`,
    ...(settings.elections ? [`  voting page            ${settings.elections.voteUrl}`] : []),
    `  database               ${parts.database ? 'PostgreSQL, embedded' : 'PostgreSQL at DATABASE_URL'}`,
    `  card payments          ${parts.stripe ? 'a sandbox that stands in for Stripe; no real money moves' : 'Stripe'}`,
    `  mail                   ${settings.smtpUrl ? 'by SMTP_URL' : settings.demo ? 'kept in the demo’s mailbox: /app/mailbox' : 'none is sent'}`,
    `  data                   ${dataFolder}`,
    '',
    'Ctrl-C stops everything; the data stays for the next start.',
  ];
  return lines.join('\n');
}

/** Whose place a visitor can take, with the way for a script to do the same. */
export function describePersonas(address: string): string {
  const width = Math.max(...mainPersonas.map(({ handle }) => handle.length));
  return [
    '',
    `Take somebody’s place with one click at ${address}/app/sign-in, or from a script:`,
    `  curl -c cookies -H 'content-type: application/json' -d '{"persona":"grants-officer"}' ${address}/demo/sign-in`,
    '',
    ...mainPersonas.map(({ handle, texts }) => `  ${handle.padEnd(width)}   ${texts.en.title}`),
    '  (nobody)'.padEnd(width + 5) + 'The public: no sign-in needed',
  ].join('\n');
}
