import { describe, expect, it } from 'vitest';
import { readableStatement } from './readable-statement.ts';

const statement = {
  language: 'sw',
  text: 'Nitasimamia',
  translations: [
    { language: 'es-MX', text: 'Defenderé', translatorRole: 'candidate' },
    { language: 'fr', text: 'Je défendrai', translatorRole: 'returning_officer' },
  ],
};

describe('a statement in the reader’s language', () => {
  it('is the candidate’s own where the reader knows its language', () => {
    expect(readableStatement(statement, 'sw')).toEqual({ language: 'sw', text: 'Nitasimamia', translatedBy: null });
  });

  it('is a translation where there is one, and says by whom', () => {
    expect(readableStatement(statement, 'es')).toEqual({
      language: 'es-MX',
      text: 'Defenderé',
      translatedBy: 'candidate',
    });
    expect(readableStatement(statement, 'fr')?.translatedBy).toBe('officer');
  });

  it('is the original where nobody translated it, rather than nothing', () => {
    expect(readableStatement(statement, 'ar')).toEqual({ language: 'sw', text: 'Nitasimamia', translatedBy: null });
    expect(readableStatement(null, 'ar')).toBeNull();
  });
});
