import { describe, expect, it } from 'vitest';
import { blindAnswers, submissionFaults, type Answers } from './answers.ts';
import { countWords } from './form-validator.ts';
import { formFaults, type FormField } from './form.ts';

const base = { hint: '', required: true, identifying: false };
const FORM: readonly FormField[] = [
  { ...base, id: 'title', kind: 'text', label: 'Title', maxLength: 40 },
  { ...base, id: 'requested', kind: 'amount', label: 'How much do you ask for?' },
  { ...base, id: 'plan', kind: 'long_text', label: 'Plan', maxWords: 5 },
  { ...base, id: 'team', kind: 'long_text', label: 'Who are you?', maxWords: 50, required: false, identifying: true },
  { ...base, id: 'budget', kind: 'budget', label: 'Budget', maxLines: 3, required: false },
  {
    ...base,
    id: 'region',
    kind: 'choice',
    label: 'Where?',
    multiple: false,
    options: ['ke', 'ng'].map((value) => ({ value, label: value })),
  },
];
const LIMITS = { currency: 'KES', ceilingMinor: 1_000_00n };
const COMPLETE: Answers = {
  title: 'Safe hotline',
  requested: { amountMinor: '90000', currency: 'KES' },
  plan: 'Answer calls every day',
  region: 'ke',
};

const faultsOf = (changes: Answers) =>
  submissionFaults(FORM, { ...COMPLETE, ...changes }, LIMITS).map(({ path, code }) => `${path} ${code}`);

describe('sending an application', () => {
  it('takes complete answers', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['a missing answer', { plan: undefined }, ['plan required']],
    ['an empty answer', { plan: '' }, ['plan minLength']],
    ['too many words', { plan: 'one two three four five six' }, ['plan maxWords']],
    [
      'more than one award may be',
      { requested: { amountMinor: '100001', currency: 'KES' } },
      ['requested above_ceiling'],
    ],
    ['nothing asked for', { requested: { amountMinor: '0', currency: 'KES' } }, ['requested not_positive']],
    [
      'a fraction of the smallest unit',
      { requested: { amountMinor: '900.50', currency: 'KES' } },
      ['requested.amountMinor pattern'],
    ],
    ['another currency', { requested: { amountMinor: '90000', currency: 'USD' } }, ['requested.currency const']],
    ['a choice that is not offered', { region: 'atlantis' }, ['region enum']],
    ['an answer to no question', { bribe: 'yes' }, [' additionalProperties']],
    [
      'a budget of another sum',
      { budget: { lines: [{ label: 'Phones', amountMinor: '80000' }] } },
      ['budget budget_differs'],
    ],
  ])('refuses %s', (_, changes, expected) => {
    const answers = Object.fromEntries(
      Object.entries({ ...COMPLETE, ...changes }).filter(([, value]) => value !== undefined),
    );
    expect(submissionFaults(FORM, answers, LIMITS).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('takes a budget that adds up', () => {
    const lines = [
      { label: 'Phones', amountMinor: '80000' },
      { label: 'Airtime', amountMinor: '10000' },
    ];
    expect(faultsOf({ budget: { lines } })).toEqual([]);
  });
});

describe('counting words', () => {
  it.each([
    ['Three plain words', 3],
    ['ثلاث كلمات عربية', 3],
    ['  white \n space\t', 2],
    ['', 0],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts words in languages that write without spaces', () => {
    expect(countWords('人権を守る')).toBeGreaterThan(1);
  });
});

describe('blind review', () => {
  it('leaves out what tells who applies, and files', () => {
    expect(blindAnswers(FORM, { ...COMPLETE, team: 'We are Amani of Mombasa' })).not.toHaveProperty('team');
  });
});

describe('a form', () => {
  it('needs a title and an amount, distinct names and sensible limits', () => {
    expect(formFaults(FORM)).toEqual([]);
    expect(formFaults([]).map((fault) => fault.code)).toEqual(['title_missing', 'amount_missing']);
    const twice = [...FORM, FORM[0]!];
    expect(formFaults(twice).map((fault) => fault.code)).toEqual(['duplicate']);
  });
});
