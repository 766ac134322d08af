import { describe, expect, it } from 'vitest';
import { dayAfter, endOfDayAnywhere, workingDayAfter } from './days.ts';

describe('days that were promised', () => {
  it('are counted on the calendar, over leap days and changes to summer time', () => {
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-03-28', 60)).toBe('2026-05-27');
    expect(dayAfter('2026-12-31', -365)).toBe('2025-12-31');
  });

  it('end when they have ended for the last reader on earth', () => {
    const inSamoaWest = new Intl.DateTimeFormat('en-CA', { timeZone: 'Etc/GMT+12' });
    const end = endOfDayAnywhere('2026-10-25');
    expect(inSamoaWest.format(new Date(end.getTime() - 1))).toBe('2026-10-25');
    expect(inSamoaWest.format(end)).toBe('2026-10-26');
  });

  it('leave out Saturdays and Sundays where working days are meant', () => {
    expect(workingDayAfter('2026-11-20', 1)).toBe('2026-11-23');
    expect(workingDayAfter('2026-11-21', 10)).toBe('2026-12-04');
  });
});
