import type { Problem } from '../../../platform/errors/problems.ts';

export type HandleTaken = Problem<'HandleTaken'>;

export const handleTaken = (): HandleTaken => ({
  type: 'HandleTaken',
  message: 'Somebody uses this handle already. Nothing was created; please choose another one.',
});
