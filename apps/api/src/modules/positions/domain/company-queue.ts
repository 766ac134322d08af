/** How a company looks through what it was asked; an item may stand in several parts. */
export const COMPANY_QUEUE_PARTS = ['due', 'overdue', 'signing', 'answered', 'closed'] as const;
export type CompanyQueuePart = (typeof COMPANY_QUEUE_PARTS)[number];
