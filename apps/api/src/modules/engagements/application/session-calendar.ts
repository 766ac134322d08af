import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { calendarFile } from '../domain/calendar-file.ts';
import { SessionPages } from './session-pages.ts';

export interface CalendarWish {
  readonly summary: string;
  /** Chosen by the person: puts the title and the agenda into a calendar that others may read. */
  readonly withSubject: boolean;
}

@Injectable()
export class SessionCalendar {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly pages: SessionPages,
  ) {}

  /** Null for whoever is no part of the session, and where the summary is no short line. */
  async file(actor: Actor | null, id: string, { summary, withSubject }: CalendarWish): Promise<string | null> {
    const page = await this.pages.page(actor, id);
    const isLine = textFaults(summary, { path: 'summary', minLength: 2, maxLength: 80 }).length === 0;
    if (page?.view !== 'inside' || !isLine) return null;
    const { startsAt, endsAt, changedAt, sequence, state, title, agenda } = page.session;
    const subject = withSubject ? { summary: title, description: Object.values(agenda).join('\n\n') } : null;
    const event = {
      id,
      startsAt,
      endsAt,
      changedAt,
      sequence,
      isCancelled: state === 'cancelled',
      summary,
      description: null,
      url: null,
    };
    return calendarFile({ ...event, ...subject }, new URL(this.settings.publicUrl).hostname);
  }
}
