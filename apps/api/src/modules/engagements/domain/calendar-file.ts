/** What a calendar may know of a session. */
export interface CalendarSession {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly changedAt: Date;
  readonly sequence: number;
  readonly isCancelled: boolean;
  /** Says nothing about the subject unless the person chose otherwise. */
  readonly summary: string;
  readonly description: string | null;
  /** Of the page with everything else. */
  readonly url: string | null;
}

const LINE_OCTETS = 75;

/**
 * One event as an iCalendar object (RFC 5545). Instants are written in UTC, so that no calendar has to know a zone and a
 * change to or from summer time after the file was made moves nothing.
 */
export function calendarFile(session: CalendarSession, host: string): string {
  const { startsAt, endsAt, changedAt, sequence, summary, description, url } = session;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Baraza//Sessions//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    ...['BEGIN:VEVENT', `UID:${session.id}@${host}`, `DTSTAMP:${utc(changedAt)}`, `LAST-MODIFIED:${utc(changedAt)}`],
    ...[`SEQUENCE:${sequence}`, `DTSTART:${utc(startsAt)}`, `DTEND:${utc(endsAt)}`, `SUMMARY:${escaped(summary)}`],
    ...(description === null ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    ...[`STATUS:${session.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'CLASS:PRIVATE', 'TRANSP:OPAQUE'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545, 3.3.5, form 2. */
function utc(instant: Date): string {
  return instant
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}/, '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545, 3.1: at most 75 octets on a line, never breaking a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
