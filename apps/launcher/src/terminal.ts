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
    `  database               ${parts.database ? 'PostgreSQL, embedded' : 'PostgreSQL at DATABASE_URL'}`,
    `  card payments          ${parts.stripe ? 'a sandbox that stands in for Stripe; no real money moves' : 'Stripe'}`,
    `  mail                   ${settings.smtpUrl ? 'by SMTP_URL' : 'none is sent'}`,
    `  data                   ${dataFolder}`,
    '',
    'Ctrl-C stops it; the data stays for the next start.',
  ];
  return lines.join('\n');
}
