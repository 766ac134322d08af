import { Injectable } from '@nestjs/common';

/** Wakes the worker of this process when something may have become due; other processes find it by polling. */
@Injectable()
export class WorkSignal {
  private wake: (() => void) | null = null;

  notify(): void {
    this.wake?.();
  }

  /** Until somebody notifies, `timeoutMs` pass, or `signal` aborts. */
  async waited(timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', this.wake, { once: true });
    });
    if (this.wake) signal.removeEventListener('abort', this.wake);
    this.wake = null;
  }
}
