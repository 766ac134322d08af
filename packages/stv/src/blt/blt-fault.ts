/** What is wrong with a BLT file. `line` counts from 1; `fault` is one English sentence without a full stop. */
export interface BltFault {
  readonly type: 'bad-blt';
  readonly line: number;
  readonly fault: string;
}

/** Carries a fault out of the depth of the reader; `readBlt` turns it into a `Result` and nobody else sees it. */
export class BltRefusal extends Error {
  readonly at: number;

  /** `at`: offset of the byte where the fault shows. */
  constructor(at: number, fault: string) {
    super(fault);
    this.at = at;
  }
}
