import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarSession } from './calendar-file.ts';

const session: CalendarSession = {
  id: '019a2b3c-0000-7000-8000-000000000001',
  startsAt: new Date('2026-03-29T00:30:00.000Z'),
  endsAt: new Date('2026-03-29T02:00:00Z'),
  changedAt: new Date('2026-03-01T09:00:00Z'),
  sequence: 2,
  isCancelled: false,
  summary: 'Appointment',
  description: null,
  url: null,
};
const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n');

describe('the calendar file of a session', () => {
  it('says when in UTC, so that summer time moves nothing, and nothing of the subject', () => {
    const lines = unfolded(calendarFile(session, 'baraza.example'));
    expect(lines).toContain('DTSTART:20260329T003000Z');
    expect(lines).toContain('DTEND:20260329T020000Z');
    expect(lines).toContain('DTSTAMP:20260301T090000Z');
    expect(lines).toContain('UID:019a2b3c-0000-7000-8000-000000000001@baraza.example');
    expect(lines).toContain('SUMMARY:Appointment');
    expect(lines.some((line) => line.startsWith('DESCRIPTION') || line.startsWith('URL'))).toBe(false);
  });

  it('ends each line with CRLF and folds at 75 octets without breaking a character', () => {
    const description = 'جلسة عن قواعد الإيقاف، والاستئناف؛ '.repeat(12);
    const file = calendarFile({ ...session, description }, 'baraza.example');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(unfolded(file)).toContain(`DESCRIPTION:${description}`);
  });

  it('escapes what would end a value, and tells that a session was called off', () => {
    const file = calendarFile({ ...session, isCancelled: true, summary: 'A, b; c\\d\ne' }, 'baraza.example');
    expect(unfolded(file)).toContain('SUMMARY:A\\, b\\; c\\\\d\\ne');
    expect(unfolded(file)).toContain('STATUS:CANCELLED');
  });
});
