import type { Command } from '../command.ts';

/** Every command by name, loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  count: async () => (await import('./count.ts')).count,
  verify: async () => (await import('./verify.ts')).verify,
};
