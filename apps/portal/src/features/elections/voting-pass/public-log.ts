/** The public log, as anybody reads it. */
export interface PublicLog {
  /** C2SP verifier key under which its checkpoints are signed. */
  readonly key: string;
  /** A file by its path under the log; undefined where there is none. Throws {@link LogUnreachable} without an answer. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

/** No answer came: nothing is known about what the log holds. */
export class LogUnreachable extends Error {}

const TIMEOUT_MS = 30_000;

/** Reads without cookies, so that the server cannot answer a member otherwise than everybody else. */
async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`/log/${path}`, {
      credentials: 'omit',
      // Tiles never change; the checkpoint has to be the one of now.
      cache: path === 'checkpoint' ? 'no-cache' : 'default',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 404) return undefined;
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new LogUnreachable('The public log gave no answer.', { cause: error });
  }
  throw new LogUnreachable('The public log gave no usable answer.');
}

/** Null where this installation signs no log. */
export function publicLog(key: string | null): PublicLog | null {
  return key === null ? null : { key, read };
}
