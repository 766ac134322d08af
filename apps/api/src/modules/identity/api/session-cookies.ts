import { Inject, Injectable } from '@nestjs/common';
import type { ReplyCookie } from '../../../platform/auth/session-cookie.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { OpenedSession } from '../application/sessions.ts';
import type { SignedInType } from './identity.type.ts';

/** Hands the opened session to the browser. */
@Injectable()
export class SessionCookies {
  private readonly secure: boolean;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secure = settings.publicUrl.startsWith('https:');
  }

  give(cookie: ReplyCookie, opened: OpenedSession, remember: boolean): SignedInType {
    cookie.set(opened.token, { secure: this.secure, remember });
    return { accountId: opened.session.accountId };
  }
}
