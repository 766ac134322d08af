import { describe, expect, it } from 'vitest';
import { wasTold } from './grievance.ts';

const ACKNOWLEDGE_BY = '2027-01-05';
const ANSWER_BY = '2027-02-20';

describe('a broken promise', () => {
  it('is told once, and the second one also where the first was told late', () => {
    const nothing = { overdueToldOn: null, answerBy: ANSWER_BY };
    expect([wasTold(nothing, 'acknowledge'), wasTold(nothing, 'answer')]).toEqual([false, false]);
    const first = { overdueToldOn: ACKNOWLEDGE_BY, answerBy: ANSWER_BY };
    expect([wasTold(first, 'acknowledge'), wasTold(first, 'answer')]).toEqual([true, false]);
    const both = { overdueToldOn: ANSWER_BY, answerBy: ANSWER_BY };
    expect([wasTold(both, 'acknowledge'), wasTold(both, 'answer')]).toEqual([true, true]);
  });
});
