/** What a verification found out, whatever was verified. */
export interface Findings {
  /** What was verified, in a few words. */
  readonly subject: string;
  readonly checks: readonly Finding[];
  /** No check failed. */
  readonly holds: boolean;
  /** Holds under keys that were trusted beforehand. */
  readonly isTrusted: boolean;
  /** Whose keys are not trusted. */
  readonly untrusted: readonly string[];
}

export interface Finding {
  readonly name: string;
  readonly state: 'ok' | 'failed' | 'withheld';
  readonly where: string;
  readonly detail: string;
}

const MARKS = { ok: '✓', failed: '✗', withheld: '–' } as const;

function verdict({ holds, isTrusted, untrusted, checks }: Findings): string {
  if (!holds) {
    const failed = checks.filter((check) => check.state === 'failed').length;
    return `NO. ${failed} ${failed === 1 ? 'check' : 'checks'} failed.`;
  }
  const withheld = checks.some((check) => check.state === 'withheld')
    ? ' What is marked – could not be checked here.'
    : '';
  if (isTrusted) return `YES. Everything that was checked holds, under keys you trust.${withheld}`;
  return `CONSISTENT WITH ITSELF ONLY. Not trusted: ${untrusted.join(', ')} (see --trust).${withheld}`;
}

/** One line per check. */
export function renderChecks(checks: readonly Finding[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.map(({ name, state, where, detail }) => {
    const place = where === '' ? '' : `${where}: `;
    return `${MARKS[state]} ${name.padEnd(width)}  ${place}${detail}\n`;
  });
  return lines.join('');
}

/** One line per check and a verdict. */
export function renderFindings(findings: Findings): string {
  return `${findings.subject}\n\n${renderChecks(findings.checks)}\n${verdict(findings)}\n`;
}

/** Exit codes of `baraza verify` (design document 4, "The command line"). */
export function exitCodeOf({ holds, isTrusted }: Findings): number {
  if (!holds) return 1;
  return isTrusted ? 0 : 3;
}
