import { csvText } from './csv.ts';
import { addressOf, type Evidence, type EvidenceItem } from './evidence.ts';

const COLUMNS = [
  ...[
    'risk_id',
    'source',
    'title',
    'position',
    'forum',
    'due_diligence_phase',
    'severity',
    'scale',
    'scope',
    'irremediability',
  ],
  ...[
    'received_on',
    'acknowledge_by',
    'acknowledged_on',
    'answer_by',
    'answered_on',
    'overdue_since',
    'state',
    'outcome',
  ],
  ...['signed_by_role', 'commitments', 'next_milestone', 'members_rating', 'rated_on', 'recheck_due_on', 'address'],
] as const;

function nextMilestone({ commitments }: EvidenceItem, asOf: string): string | null {
  const ahead = commitments.flatMap(({ dueOn }) => (dueOn !== null && dueOn >= asOf ? [dueOn] : []));
  return ahead.sort()[0] ?? null;
}

/** One line for each recommendation, to be read into a company's register of risks (docs/open-data.md). */
export function riskRegister({ items, asOf, siteUrl }: Evidence): string {
  return csvText(
    COLUMNS,
    items.map((item) => ({
      ...{ risk_id: item.itemId, source: 'affected people (Baraza)', title: item.title, position: item.positionTitle },
      ...{ forum: item.forum, due_diligence_phase: item.phase, severity: item.level, scale: item.scale },
      ...{ scope: item.scope, irremediability: item.irremediability, received_on: item.deliveredOn },
      ...{ acknowledge_by: item.acknowledgeBy, acknowledged_on: item.acknowledgedOn, answer_by: item.answerBy },
      ...{ answered_on: item.answeredOn, overdue_since: item.overdueSince, state: item.state, outcome: item.outcome },
      ...{ signed_by_role: item.signedRole, next_milestone: nextMilestone(item, asOf) },
      ...{ members_rating: item.rating, rated_on: item.ratedOn, recheck_due_on: item.recheckDueOn },
      commitments: item.commitments.map(({ text, dueOn }) => (dueOn === null ? text : `${text} (${dueOn})`)).join('; '),
      address: `${addressOf(siteUrl, `positions/${item.positionSlug}`)}#recommendation-${item.number}`,
    })),
  );
}
