import { Platform1763700000001 } from './1763700000001-platform.ts';
import { RateLimits1763700000002 } from './1763700000002-rate-limits.ts';
import { Files1763700000003 } from './1763700000003-files.ts';
import { Mailbox1763700000004 } from './1763700000004-mailbox.ts';
import { Identity1763700000100 } from './1763700000100-identity.ts';
import { Organisations1763700000200 } from './1763700000200-organisations.ts';
import { Ledger1763700000300 } from './1763700000300-ledger.ts';
import { LedgerGuards1763700000301 } from './1763700000301-ledger-guards.ts';
import { Governance1763700000400 } from './1763700000400-governance.ts';
import { GovernanceRules1763700000401 } from './1763700000401-governance-rules.ts';
import { Fund1763700000500 } from './1763700000500-fund.ts';
import { Grants1763700000600 } from './1763700000600-grants.ts';
import { GrantHistory1763700000601 } from './1763700000601-grant-history.ts';
import { Payments1763700000700 } from './1763700000700-payments.ts';
import { PaymentBank1763700000701 } from './1763700000701-payment-bank.ts';
import { Notifications1763700000900 } from './1763700000900-notifications.ts';
import { Forums1763700001000 } from './1763700001000-forums.ts';
import { DemoPersonasOfForums1763700001001 } from './1763700001001-demo-personas-of-forums.ts';
import { ForumBusiness1763700001002 } from './1763700001002-forum-business.ts';
import { Members1763700001010 } from './1763700001010-members.ts';
import { Elections1763700001100 } from './1763700001100-elections.ts';
import { ElectionResults1763700001101 } from './1763700001101-election-results.ts';
import { ElectionGuards1763700001102 } from './1763700001102-election-guards.ts';
import { Contact1763700001110 } from './1763700001110-contact.ts';
import { ElectionAbout1763700001103 } from './1763700001103-election-about.ts';
import { TransparencyLog1763700001200 } from './1763700001200-transparency-log.ts';
import { Aftermath1763700001201 } from './1763700001201-aftermath.ts';
import { Consultations1763700001320 } from './1763700001320-consultations.ts';
import { Digests1763700001321 } from './1763700001321-digests.ts';
import { Engagements1763700001300 } from './1763700001300-engagements.ts';
import { TakingPart1763700001310 } from './1763700001310-taking-part.ts';
import { Positions1763700001330 } from './1763700001330-positions.ts';
import { Hearing1763700001370 } from './1763700001370-hearing.ts';
import { InputLinks1763700001371 } from './1763700001371-input-links.ts';
import { Answers1763700001340 } from './1763700001340-answers.ts';
import { PinnedReplyHolds1763700001391 } from './1763700001391-pinned-reply-holds.ts';
import { AnswerEvidence1763700001390 } from './1763700001390-answer-evidence.ts';
import { CompanyRecords1763700001350 } from './1763700001350-company-records.ts';
import { ExpertAnswers1763700001381 } from './1763700001381-expert-answers.ts';
import { RequestsAndJoins1763700001380 } from './1763700001380-requests-and-joins.ts';
import { Compensation1763700001360 } from './1763700001360-compensation.ts';
import { WithdrawnPositions1763700001400 } from './1763700001400-withdrawn-positions.ts';
import { CurrencyExchanges1763700001411 } from './1763700001411-currency-exchanges.ts';
import { PaidByCompensation1763700001410 } from './1763700001410-paid-by-compensation.ts';
import { WordsAccepted1763700001420 } from './1763700001420-words-accepted.ts';

/** In the order in which they run. A landed migration is never edited. */
export const migrations = [
  Platform1763700000001,
  RateLimits1763700000002,
  Files1763700000003,
  Mailbox1763700000004,
  Identity1763700000100,
  Organisations1763700000200,
  Ledger1763700000300,
  LedgerGuards1763700000301,
  Governance1763700000400,
  GovernanceRules1763700000401,
  Fund1763700000500,
  Grants1763700000600,
  GrantHistory1763700000601,
  Payments1763700000700,
  PaymentBank1763700000701,
  Notifications1763700000900,
  Forums1763700001000,
  DemoPersonasOfForums1763700001001,
  ForumBusiness1763700001002,
  Members1763700001010,
  Elections1763700001100,
  ElectionResults1763700001101,
  ElectionGuards1763700001102,
  ElectionAbout1763700001103,
  Contact1763700001110,
  TransparencyLog1763700001200,
  Aftermath1763700001201,
  Engagements1763700001300,
  TakingPart1763700001310,
  Consultations1763700001320,
  Digests1763700001321,
  Positions1763700001330,
  Answers1763700001340,
  CompanyRecords1763700001350,
  Compensation1763700001360,
  Hearing1763700001370,
  InputLinks1763700001371,
  RequestsAndJoins1763700001380,
  ExpertAnswers1763700001381,
  AnswerEvidence1763700001390,
  PinnedReplyHolds1763700001391,
  WithdrawnPositions1763700001400,
  PaidByCompensation1763700001410,
  CurrencyExchanges1763700001411,
  WordsAccepted1763700001420,
];
