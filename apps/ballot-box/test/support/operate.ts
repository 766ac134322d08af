import { TOKEN } from './parties.ts';

export interface Operated {
  readonly status: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Asks an operator's side as the platform does. */
export async function operate(base: string, method: string, path: string, body?: object): Promise<Operated> {
  const response = await fetch(`${base}/operator/elections/${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, value: (await response.json()) as Record<string, unknown> };
}

export async function operateOk(...asked: Parameters<typeof operate>): Promise<Operated['value']> {
  const { status, value } = await operate(...asked);
  if (status !== 200) throw new Error(`${asked[1]} ${asked[2]}: ${status} ${JSON.stringify(value)}`);
  return value;
}
