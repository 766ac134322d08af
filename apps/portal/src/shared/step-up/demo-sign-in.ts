/** Signs a visitor of the demo in as a persona, with a fresh proof; false where this is no demo. */
export async function signInAsPersona(persona: string): Promise<boolean> {
  try {
    const response = await fetch('/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    return response.ok;
  } catch {
    return false;
  }
}
