import { msg } from '@lingui/core/macro';
import type { PublicRoute } from '../public-route.ts';
import { logAddresses } from './addresses.ts';
import { publicLog } from './api/public-log.ts';
import { publicLogRecord } from './api/public-log-record.ts';
import { kindText } from './kind-words.ts';
import { LogPage } from './log-page.tsx';
import { RecordPage } from './record-page.tsx';

const NUMBER = /^\d{1,9}$/;
const KIND = /^[a-z]+(-[a-z]+)*$/;

const logRoute: PublicRoute = {
  path: '/log',
  async render({ search, locale, i18n }, execute) {
    const about = (search.get('about') ?? '').trim().slice(0, 200);
    if (NUMBER.test(about)) return renderRecord(about, locale, i18n, execute);
    const kind = search.get('kind') ?? '';
    const filter = { about, kind: KIND.test(kind) ? kind : '' };
    const data = await execute(publicLog, {
      kind: filter.kind || null,
      subjectId: about || null,
      after: search.get('after'),
    });
    return {
      title: i18n._(msg`The public log`),
      description: i18n._(
        msg`Every booking, resolution and election, sealed one after the other, for anybody to check.`,
      ),
      body: <LogPage data={data} filter={filter} addresses={logAddresses(locale)} />,
    };
  },
};

const recordRoute: PublicRoute = {
  path: '/log/:index',
  render({ params, locale, i18n }, execute) {
    const index = params['index'] ?? '';
    return NUMBER.test(index) ? renderRecord(index, locale, i18n, execute) : Promise.resolve(null);
  },
};

type Rendering = Parameters<PublicRoute['render']>;

async function renderRecord(
  index: string,
  locale: string,
  i18n: Rendering[0]['i18n'],
  execute: Rendering[1],
): ReturnType<PublicRoute['render']> {
  const { logRecord } = await execute(publicLogRecord, { index: Number(index) });
  if (!logRecord) return null;
  const kind = kindText(logRecord.kind, i18n);
  return {
    title: i18n._(msg`Record ${index}: ${kind}`),
    description: i18n._(msg`What was recorded, and the seal under which it stands in the public log.`),
    body: <RecordPage record={logRecord} addresses={logAddresses(locale)} />,
  };
}

export const logRoutes: readonly PublicRoute[] = [logRoute, recordRoute];
