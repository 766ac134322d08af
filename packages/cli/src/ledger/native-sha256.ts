import { createHash } from 'node:crypto';
import type { Sha256 } from '@baraza/transparency-log';

export const nativeSha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
