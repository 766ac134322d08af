/** What holds where a charter says nothing of it; the same numbers as in the API (rule I2). */
export const ORDINARY_ANSWER_DAYS = { acknowledge: 14, interim: 14, answer: 60 } as const;

export const ORDINARY_POSITION_RULES = { threshold: 'two_thirds', openItems: 12 } as const;
