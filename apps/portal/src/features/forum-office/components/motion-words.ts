import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';
import { useOfficeWords } from '../../../shared/forums/charter-words.ts';
import type { MotionLine } from '../types.ts';

type Matter = Pick<MotionLine, 'kind' | 'role' | 'handle' | 'evaluator' | 'office'>;

/** What a motion would do, in one line. */
export function useMotionTitle(): (motion: Matter) => string {
  const { t } = useLingui();
  const offices = useOfficeWords();
  return ({ kind, role, handle, evaluator, office }) => {
    switch (kind) {
      case 'charter':
        return t`A version of the charter`;
      case 'appointment': {
        const name = offices.name(role ?? '');
        const person = handle ?? '';
        return t`${name}: ${person}`;
      }
      case 'end_appointment': {
        const name = offices.name(office?.role ?? '');
        return t`End an office: ${name}`;
      }
      case 'evaluator': {
        const name = evaluator?.name ?? '';
        return t`Evaluation of the pilot by ${name}`;
      }
    }
  };
}

export const MOTION_TONES: Readonly<Record<MotionLine['state'], StatusTone>> = {
  open: 'waiting',
  passed: 'good',
  failed: 'stopped',
  withdrawn: 'quiet',
};

export function useMotionState(): (state: MotionLine['state']) => string {
  const { t } = useLingui();
  const words: Readonly<Record<MotionLine['state'], string>> = {
    open: t`Open`,
    passed: t`Adopted`,
    failed: t`Not adopted`,
    withdrawn: t`Taken back`,
  };
  return (state) => words[state];
}
