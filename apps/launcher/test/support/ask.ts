interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/** A question to the product, as a persona or (null) as a stranger. */
export async function ask<Data>(address: string, persona: string | null, query: string): Promise<Data> {
  const cookie = persona === null ? '' : await signInAs(address, persona);
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as Answer<Data>;
  if (answer.errors?.[0]) throw new Error(answer.errors[0].message);
  return answer.data;
}

async function signInAs(address: string, persona: string): Promise<string> {
  const response = await fetch(`${address}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
}
