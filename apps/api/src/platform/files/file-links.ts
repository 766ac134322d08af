import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, MINUTE_MS } from '../clock/clock.ts';
import { SETTINGS, type Settings } from '../config/settings.ts';

const LINK_VALID_MS = 10 * MINUTE_MS;

/** Short-lived links to files, on a host of their own, so that nothing uploaded can ever act as one of our pages. */
@Injectable()
export class FileLinks {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Host that serves files, e.g. `files.localhost:4000`. */
  get host(): string {
    return `files.${new URL(this.settings.publicUrl).host.replace(/^127\.0\.0\.1/, 'localhost')}`;
  }

  /** For whoever has just been allowed to read the record that names the file. */
  linkTo(fileId: string): string {
    const payload = `${fileId}.${this.clock.now().getTime() + LINK_VALID_MS}`;
    return `${new URL(this.settings.publicUrl).protocol}//${this.host}/f/${payload}.${this.sign(payload)}`;
  }

  /** The file that a link's last part stands for; null when it was forged or has expired. */
  fileOf(token: string): string | null {
    const [fileId, expires, signature] = token.split('.');
    if (!fileId || !expires || !signature) return null;
    const expected = Buffer.from(this.sign(`${fileId}.${expires}`));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return Number(expires) > this.clock.now().getTime() ? fileId : null;
  }

  private sign(payload: string): string {
    return createHmac('sha256', this.settings.linkSecret).update(`file:${payload}`).digest('base64url');
  }
}
