/** Published figures about people are of at least so many of them (rule T2). */
export const SMALLEST_GROUP = 5;
