/** Where a command writes; tests pass their own. */
export interface Terminal {
  /** Standard output: the result, and nothing else. */
  readonly write: (text: string) => void;
  /** Standard error: faults and remarks. */
  readonly complain: (text: string) => void;
  /** How many characters fit on a line. */
  readonly columns: number;
}

/** One command of `baraza`, in a file of its own under `commands/`. */
export interface Command {
  /** One line for the list that `baraza --help` prints. */
  readonly summary: string;
  /** What `baraza NAME --help` prints. */
  readonly help: string;
  /** Runs with the words after the command's name and answers the exit code. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Exit codes. 1 and 3 belong to `verify` (see its help). */
export const EXIT_OK = 0;
/** The input cannot be read or the command was called wrongly. */
export const EXIT_BAD_INPUT = 2;
/** A defect in baraza itself (EX_SOFTWARE of sysexits.h). */
export const EXIT_DEFECT = 70;
