import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** The API hands WebAuthn's options through as JSON; their shape is the browser's own. */
type Options<Start extends (input: never) => unknown> = Parameters<Start>[0] extends { optionsJSON: infer Json }
  ? Json
  : never;

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in window;

/** The browser's answer to `options`, or null when the person stopped or no passkey fits. */
export async function askForPasskey(options: unknown): Promise<unknown> {
  try {
    return await startAuthentication({ optionsJSON: options as Options<typeof startAuthentication> });
  } catch {
    return null;
  }
}

/** A new passkey for `options`, or null when the person stopped or the device has one already. */
export async function makePasskey(options: unknown): Promise<unknown> {
  try {
    return await startRegistration({ optionsJSON: options as Options<typeof startRegistration> });
  } catch {
    return null;
  }
}
