import type { HistoricGrant } from '@baraza/open-data';

/** A running Baraza, entered as a grants officer. */
export interface Office {
  /** Keeps a batch of at most 200 grants. Throws with the server's words where it refuses. */
  keep(grants: readonly HistoricGrant[]): Promise<{ taken: number; known: number }>;
}

export interface OfficeAddress {
  readonly url: string;
  /** Slug of the fund; the first one where it is not said. */
  readonly fund?: string | undefined;
  /** Session token; empty to take a persona's place in the demo. */
  readonly session: string;
  readonly persona: string;
}

const FUNDS = `{ funds { id slug } }`;
const IMPORT = `mutation ($fundId: String!, $grants: [PastGrantInput!]!) {
  importGrantHistory(fundId: $fundId, grants: $grants) { ... on ImportedGrants { taken known } ... on Problem { code message } } }`;

/** Signs in and finds the fund; throws one sentence when either fails. */
export async function openOffice(address: OfficeAddress): Promise<Office> {
  const cookie = address.session ? `baraza_session=${address.session}` : await takePlace(address);
  const ask = <Data>(query: string, variables: object = {}): Promise<Data> =>
    request(address.url, cookie, query, variables);
  const { funds } = await ask<{ funds: { id: string; slug: string }[] }>(FUNDS);
  const fund = address.fund ? funds.find(({ slug }) => slug === address.fund) : funds[0];
  if (!fund) throw new Error(`${address.url} has no fund${address.fund ? ` called ${address.fund}` : ''}`);
  return {
    async keep(grants) {
      const { importGrantHistory: answer } = await ask<{ importGrantHistory: Answer }>(IMPORT, {
        fundId: fund.id,
        grants: grants.map(toInput),
      });
      if (answer.message !== undefined) throw new Error(answer.message);
      return { taken: answer.taken ?? 0, known: answer.known ?? 0 };
    },
  };
}

interface Answer {
  readonly taken?: number;
  readonly known?: number;
  readonly message?: string;
}

async function takePlace({ url, persona }: OfficeAddress): Promise<string> {
  const response = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  }).catch(() => null);
  if (!response) throw new Error(`nothing answers at ${url}; is Baraza running? Start it, or say --url`);
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!response.ok || !cookie) throw new Error('this is not a demo: say --session or set BARAZA_SESSION');
  return cookie;
}

async function request<Data>(url: string, cookie: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (answer.errors?.[0] || !answer.data)
    throw new Error(answer.errors?.[0]?.message ?? `the server answered ${response.status}`);
  return answer.data;
}

function toInput(grant: HistoricGrant): object {
  return {
    grantId: grant.grantId,
    title: grant.title.slice(0, 2_000),
    description: grant.description.slice(0, 20_000),
    amountMinor: String(grant.amount.amountMinor),
    currency: grant.amount.currency,
    awardedOn: grant.awardDate,
    recipientName: grant.recipient.name,
    recipientOrgId: grant.recipient.orgId ?? null,
    recipientCountry: grant.recipient.country ?? grant.beneficiaryCountries[0] ?? null,
    funderName: grant.funder.name,
    programme: grant.programme ?? null,
  };
}
