import { signInAsMember } from './member-sign-in.ts';

/** What the product answered when a scene expected success. */
export class StoryRefusal extends Error {
  readonly type: string;
  readonly problem: Readonly<Record<string, unknown>>;

  constructor(what: string, problem: Readonly<Record<string, unknown>>) {
    super(`${what}: ${JSON.stringify(problem)}`);
    this.type = String(problem['__typename'] ?? problem['code'] ?? 'unknown');
    this.problem = problem;
  }
}

interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Session {
  readonly cookie: string;
  readonly openedAt: Date;
}

// A proof holds for five minutes of the product's clock; scenes move that clock.
const SESSION_USE_MS = 3 * 60_000;
/** Before the name of a member, who is no persona and signs in with a key. */
const MEMBER = 'member ';

/** Speaks to the product as its people do: signs in, asks GraphQL over HTTP. */
export class DemoClient {
  readonly #address: string;
  readonly #now: () => Date;
  readonly #sessions = new Map<string, Session>();

  constructor(address: string, now: () => Date) {
    this.#address = address;
    this.#now = now;
  }

  /** Where the product answers, by the number of its host. */
  get address(): string {
    return this.#address;
  }

  /** The data of a query or mutation, as a persona or (null) as a stranger. */
  async ask<Data>(persona: string | null, document: string, variables: object = {}): Promise<Data> {
    const cookie = persona === null ? null : await this.#cookieOf(persona);
    const response = await fetch(`${this.#address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await response.json()) as GraphqlAnswer;
    const [error] = answer.errors ?? [];
    if (error || !answer.data) {
      throw new StoryRefusal(`${persona} ${document.slice(0, 120)}`, {
        code: error?.extensions?.code,
        message: error?.message,
      });
    }
    return answer.data as Data;
  }

  /**
   * One mutation with one input object, by its name: `fields` are read from the answer where it is `success`, and any
   * other member of the union is a refusal.
   */
  async act<Value = { id: string }>(persona: string, act: Act): Promise<Value> {
    const { name, success, fields = 'id', variables } = act;
    const declared = Object.entries(variables).map(([key, [type]]) => `$${key}: ${type}`);
    const passed = Object.keys(variables).map((key) => `${key}: $${key}`);
    const document = `mutation (${declared.join(', ')}) { result: ${name}(${passed.join(', ')}) {
      __typename ... on ${success} { ${fields} } ... on Problem { message } } }`;
    const values = Object.fromEntries(Object.entries(variables).map(([key, [, value]]) => [key, value]));
    const { result } = await this.ask<{ result: { __typename: string } & Record<string, unknown> }>(
      persona,
      document,
      values,
    );
    if (result.__typename !== success) throw new StoryRefusal(`${persona} ${name}`, result);
    return result as Value;
  }

  /** The nodes of a list, as far as one page goes. */
  async list<Node>(persona: string, field: string, fields: string): Promise<readonly Node[]> {
    const paged = field.includes('(') ? field.replace('(', '(first: 100, ') : `${field}(first: 100)`;
    const { list } = await this.ask<{ list: { edges: { node: Node }[] } }>(
      persona,
      `{ list: ${paged} { edges { node { ${fields} } } } }`,
    );
    return list.edges.map(({ node }) => node);
  }

  /** A text file that the product hands to this person. */
  async download(persona: string, path: string): Promise<string> {
    return new TextDecoder().decode(await this.downloadBytes(persona, path));
  }

  async downloadBytes(persona: string, path: string): Promise<Uint8Array> {
    const response = await fetch(`${this.#address}${path}`, { headers: { cookie: await this.#cookieOf(persona) } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.ok) return bytes;
    throw new StoryRefusal(`${persona} ${path}`, { code: response.status, message: new TextDecoder().decode(bytes) });
  }

  async #signIn(persona: string): Promise<string> {
    if (persona.startsWith(MEMBER)) return signInAsMember(this.#address, persona.slice(MEMBER.length));
    const response = await fetch(`${this.#address}/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0];
    if (!response.ok || !cookie) throw new Error(`cannot sign in as ${persona}: ${response.status}`);
    return cookie;
  }

  async #cookieOf(persona: string): Promise<string> {
    const known = this.#sessions.get(persona);
    const now = this.#now();
    if (known && now.getTime() - known.openedAt.getTime() < SESSION_USE_MS) return known.cookie;
    const cookie = await this.#signIn(persona);
    this.#sessions.set(persona, { cookie, openedAt: now });
    return cookie;
  }
}

export interface Act {
  readonly name: string;
  /** Type of the answer that means success. */
  readonly success: string;
  readonly fields?: string;
  /** GraphQL type and value by variable. */
  readonly variables: Readonly<Record<string, readonly [type: string, value: unknown]>>;
}
