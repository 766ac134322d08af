import { compensationInvariants } from './modules/compensation/index.ts';
import { consultationInvariants } from './modules/consultations/index.ts';
import { electionInvariants } from './modules/elections/index.ts';
import { engagementInvariants, takingPartInvariants } from './modules/engagements/index.ts';
import { forumInvariants } from './modules/forums/index.ts';
import { fundInvariants } from './modules/fund/index.ts';
import { governanceInvariants } from './modules/governance/index.ts';
import { hearingInvariants } from './modules/hearing/index.ts';
import { paymentInvariants } from './modules/payments/index.ts';
import { answerInvariants } from './modules/positions/index.ts';
import { positionInvariants } from './modules/positions/index.ts';
import { ledgerInvariants, type InvariantCheck } from './modules/ledger/index.ts';
import { logInvariants, recordInvariants } from './modules/transparency/index.ts';

const platformInvariants: readonly InvariantCheck[] = [
  {
    name: 'No event has failed ten times over.',
    sql: `SELECT id, type, attempts, last_error FROM outbox_events WHERE done_at IS NULL AND attempts >= 10`,
  },
  {
    name: 'Every idempotency key that was used names what it made.',
    sql: `SELECT operation, key FROM idempotency_keys WHERE result_id IS NULL`,
  },
];

const organisationInvariants: readonly InvariantCheck[] = [
  {
    name: 'Nobody holds two roles that check each other.',
    sql: `SELECT a.account_id, a.role AS one, b.role AS other FROM role_assignments a
            JOIN role_assignments b ON b.account_id = a.account_id AND a.role < b.role AND a.period && b.period
           WHERE (a.role, b.role) IN (('finance_officer', 'grants_officer'), ('finance_officer', 'second_officer'))
              OR (a.side = 'board') <> (b.side = 'board') AND a.side <> 'ngo' AND b.side <> 'ngo'
              OR 'auditor' IN (a.role, b.role) AND a.side = 'secretariat' AND b.side = 'secretariat'`,
  },
  {
    name: 'Nobody of a contributor, or within 24 months of it, holds a seat.',
    sql: `SELECT seat.account_id, seat.role, o.id AS contributor FROM role_assignments seat
            JOIN role_assignments held ON held.account_id = seat.account_id AND held.side = 'company'
            JOIN organisations o ON o.id = held.organisation_id AND o.contributor_since IS NOT NULL
           WHERE seat.side = 'board' AND seat.ends_at IS NULL
             AND (held.ends_at IS NULL OR held.ends_at > seat.starts_at - interval '24 months')`,
  },
];

/** Everything that must hold at any moment, over all modules; `doctor` asks the live database. */
export const invariants: readonly InvariantCheck[] = [
  ...platformInvariants,
  ...organisationInvariants,
  ...ledgerInvariants,
  ...fundInvariants,
  ...paymentInvariants,
  ...compensationInvariants,
  ...governanceInvariants,
  ...forumInvariants,
  ...electionInvariants,
  ...engagementInvariants,
  ...consultationInvariants,
  ...takingPartInvariants,
  ...hearingInvariants,
  ...answerInvariants,
  ...positionInvariants,
  ...logInvariants,
  ...recordInvariants,
];
