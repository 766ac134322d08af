import { canonicalJson, type JsonValue } from '@baraza/blind-ballots';
import { toBase64Url } from '@baraza/transparency-log';
import type { Answer, Handler } from '../http/serve.ts';
import type { OpenIssuer } from './open-issuer.ts';
import type { Refusal } from './style-issuer.ts';

function json(status: number, value: JsonValue): Answer {
  return { status, body: canonicalJson(value), contentType: 'application/json' };
}

function refused({ reason, isTemporary }: Refusal): Answer {
  return json(isTemporary ? 503 : 403, { refusal: reason });
}

/**
 * `POST /<style>/requests` with a signed request answers `{"blindSignature": …}`; `POST /<style>/lookups` with a signed
 * lookup answers `{"taken": …}`; `GET /<style>/checkpoint` is the log of requests. Nothing about callers is kept.
 */
export function issuerService({ styles }: OpenIssuer): Handler {
  return async ({ method, path, body }) => {
    const [, id = '', what, ...rest] = path.split('/');
    const style = styles.get(id);
    if (style === undefined || rest.length > 0) return json(404, { refusal: 'unknown-style' });
    if (method === 'GET' && what === 'checkpoint') return { status: 200, body: style.checkpoint() };
    if (method === 'POST' && what === 'requests') {
      const issued = await style.issue(body);
      return issued.ok ? json(200, { blindSignature: toBase64Url(issued.value) }) : refused(issued.error);
    }
    if (method === 'POST' && what === 'lookups') {
      const taken = style.lookUp(body);
      return taken.ok ? json(200, { taken: taken.value }) : refused(taken.error);
    }
    return json(404, { refusal: 'unknown-operation' });
  };
}
