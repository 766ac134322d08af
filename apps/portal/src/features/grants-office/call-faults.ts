import { linesOf, slugOf, weightSum, type CallDraft, type FieldDraft } from './call-draft.ts';

export type CallStep = 'about' | 'form' | 'criteria' | 'money' | 'check';
export const CALL_STEPS: readonly CallStep[] = ['about', 'form', 'criteria', 'money', 'check'];

export type CallFault =
  | 'title'
  | 'slug'
  | 'summary'
  | 'description'
  | 'field-label'
  | 'field-options'
  | 'field-words'
  | 'criteria-none'
  | 'criterion-title'
  | 'criterion-weight'
  | 'weights'
  | 'envelope'
  | 'ceiling'
  | 'opens'
  | 'closes'
  | 'decision';

/** Something to mend, the step where it is, and which question or criterion it is about. */
export interface FoundCallFault {
  readonly fault: CallFault;
  readonly step: CallStep;
  readonly id?: string;
  /** Position from 1, for the words. */
  readonly number?: number;
}

const SLUG = /^[a-z0-9][a-z0-9-]{1,80}$/;
const TITLE_MIN_LENGTH = 3;
const TEXT_MIN_LENGTH = 10;
const MOST_WORDS = 3_000;

/** What keeps a call from being put before the board. `today` is `YYYY-MM-DD`. */
export function callFaults(draft: CallDraft, today: string): FoundCallFault[] {
  return [
    ...aboutFaults(draft),
    ...draft.fields.flatMap(fieldFaults),
    ...criteriaFaults(draft),
    ...moneyFaults(draft, today),
  ];
}

function aboutFaults(draft: CallDraft): FoundCallFault[] {
  const isShort = (text: string, least: number) => text.trim().length < least;
  const faults: CallFault[] = [];
  if (isShort(draft.title, TITLE_MIN_LENGTH)) faults.push('title');
  if (!SLUG.test(slugOf(draft))) faults.push('slug');
  if (isShort(draft.summary, TEXT_MIN_LENGTH)) faults.push('summary');
  if (isShort(draft.description, TEXT_MIN_LENGTH)) faults.push('description');
  return faults.map((fault) => ({ fault, step: 'about' }));
}

function fieldFaults(field: FieldDraft, index: number): FoundCallFault[] {
  const faults: CallFault[] = [];
  if (field.label.trim() === '') faults.push('field-label');
  if (field.kind === 'choice' && linesOf(field.options).length < 2) faults.push('field-options');
  if (field.kind === 'long_text' && !(field.maxWords >= 1 && field.maxWords <= MOST_WORDS)) faults.push('field-words');
  return faults.map((fault) => ({ fault, step: 'form', id: field.id, number: index + 1 }));
}

function criteriaFaults({ criteria }: CallDraft): FoundCallFault[] {
  if (criteria.length === 0) return [{ fault: 'criteria-none', step: 'criteria' }];
  const single = criteria.flatMap(({ id, title, weight }, index): FoundCallFault[] => {
    const place = { step: 'criteria', id, number: index + 1 } as const;
    const faults: FoundCallFault[] = [];
    if (title.trim().length < TITLE_MIN_LENGTH) faults.push({ fault: 'criterion-title', ...place });
    if (!/^[1-9]\d?$|^100$/.test(weight)) faults.push({ fault: 'criterion-weight', ...place });
    return faults;
  });
  return weightSum(criteria) === 100 ? single : [...single, { fault: 'weights', step: 'criteria' }];
}

function moneyFaults(draft: CallDraft, today: string): FoundCallFault[] {
  const envelope = BigInt(draft.envelopeMinor ?? '0');
  const ceiling = BigInt(draft.ceilingMinor ?? '0');
  const faults: CallFault[] = [];
  if (envelope <= 0n) faults.push('envelope');
  if (ceiling <= 0n || ceiling > envelope) faults.push('ceiling');
  if (!draft.opensOn) faults.push('opens');
  if (!draft.closesOn || draft.closesOn < draft.opensOn || draft.closesOn < today) faults.push('closes');
  if (!draft.decisionBy || draft.decisionBy < draft.closesOn) faults.push('decision');
  return faults.map((fault) => ({ fault, step: 'money' }));
}
