import { pino } from 'pino';

/**
 * Structured logs. Nothing that tells who somebody is may reach them: no addresses, no user agents, no handles, no
 * query strings; people appear nowhere, records by id.
 */
export const logger = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: { service: 'baraza' },
  redact: {
    paths: ['req', 'request', 'headers', '*.password', '*.token', '*.cookie', '*.email', '*.iban'],
    remove: true,
  },
});
