import type { Command } from '../command.ts';

/** Every command by name, loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ceremony: async () => (await import('./ceremony.ts')).ceremony,
  count: async () => (await import('./count.ts')).count,
  countback: async () => (await import('./countback.ts')).countback,
  establish: async () => (await import('./establish.ts')).establish,
  import: async () => (await import('./import.ts')).importGrants,
  issuer: async () => (await import('./issuer.ts')).issuer,
  scrutineer: async () => (await import('./scrutineer.ts')).scrutineer,
  verify: async () => (await import('./verify.ts')).verify,
  witness: async () => (await import('./witness.ts')).witness,
};
