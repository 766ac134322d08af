import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '@baraza/result';

/** The bytes of a file, or one line that names the file and says why it cannot be read. */
export async function readBytes(file: string): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    return err(`${file}: cannot be read: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
  };
  return reasons[error.code ?? ''] ?? error.message;
}
