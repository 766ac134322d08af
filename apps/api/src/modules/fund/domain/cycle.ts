export interface Cycle {
  /** 1 is the fund's first cycle, in which the share limit does not apply. */
  readonly number: number;
  readonly startsOn: string;
  /** First day of the next one. */
  readonly endsOn: string;
}

/** The cycle of `cycleMonths` months that `day` falls into, counted from the day the fund was established. */
export function cycleOn(establishedOn: string, cycleMonths: number, day: string): Cycle {
  let number = 1;
  while (addMonths(establishedOn, number * cycleMonths) <= day) number += 1;
  const startsOn = addMonths(establishedOn, (number - 1) * cycleMonths);
  return { number, startsOn, endsOn: addMonths(establishedOn, number * cycleMonths) };
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
