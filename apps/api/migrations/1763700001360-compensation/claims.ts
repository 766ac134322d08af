import { onlyMoves, reserveFor } from './offers.ts';

export const claims: readonly string[] = [
  `CREATE TABLE expense_claims (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    envelope_id uuid NOT NULL REFERENCES compensation_envelopes,
    account_id uuid NOT NULL REFERENCES accounts,
    forum_id uuid NOT NULL REFERENCES forums,
    kind text NOT NULL CHECK (kind IN ('travel', 'care', 'interpretation', 'connectivity', 'safety')),
    is_advance boolean NOT NULL,
    purpose text NOT NULL CHECK (length(purpose) BETWEEN 5 AND 500),
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL REFERENCES ledger_currencies,
    needed_by date,
    declaration text CHECK (length(declaration) BETWEEN 20 AND 1000),
    state text NOT NULL CHECK (state IN ('filed', 'approved', 'refused', 'withdrawn')),
    filed_at timestamptz NOT NULL,
    decided_by uuid REFERENCES accounts,
    decided_at timestamptz,
    approved_minor bigint,
    reason text CHECK (length(reason) BETWEEN 5 AND 1000),
    spent_minor bigint CHECK (spent_minor >= 0),
    settled_at timestamptz,
    settlement text CHECK (settlement IN ('filed', 'accepted')),
    settlement_note text CHECK (length(settlement_note) <= 1000),
    settlement_decided_by uuid REFERENCES accounts,
    CONSTRAINT expense_claims_not_own CHECK (decided_by <> account_id AND settlement_decided_by <> account_id),
    CHECK (is_advance = (needed_by IS NOT NULL)),
    CHECK ((state IN ('approved', 'refused')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
    CHECK ((state = 'approved') = (approved_minor IS NOT NULL)),
    CHECK (approved_minor BETWEEN 1 AND amount_minor),
    CHECK (state <> 'refused' OR reason IS NOT NULL),
    CHECK ((settlement IS NULL) = (settled_at IS NULL) AND (settlement IS NULL) = (spent_minor IS NULL)),
    CHECK (settlement IS NULL OR is_advance AND state = 'approved'),
    CHECK ((settlement_decided_by IS NOT NULL) = (settlement IS NOT DISTINCT FROM 'accepted'))
  )`,
  `CREATE INDEX expense_claims_of_account ON expense_claims (account_id, filed_at, id)`,
  `CREATE INDEX expense_claims_waiting ON expense_claims (fund_id, filed_at, id) WHERE state = 'filed'`,
  ...onlyMoves(
    'expense_claims',
    ...['state', 'decided_by', 'decided_at', 'approved_minor', 'reason', 'declaration'],
    ...['spent_minor', 'settled_at', 'settlement', 'settlement_note', 'settlement_decided_by'],
  ),
  ...reserveFor('expense_claims', 'amount_minor'),
  `CREATE FUNCTION expense_claim_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.state <> NEW.state AND OLD.state <> 'filed' THEN
        RAISE EXCEPTION 'a claim is decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'expense_claims_once';
      END IF;
      IF OLD.decided_by IS NULL AND NEW.decided_by IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM role_assignments r JOIN funds f ON f.organisation_id = r.organisation_id
            WHERE f.id = NEW.fund_id AND r.account_id = NEW.decided_by AND r.role IN ('finance_officer', 'grants_officer')
              AND r.starts_at <= NEW.decided_at AND (r.ends_at IS NULL OR r.ends_at > NEW.decided_at)) THEN
        RAISE EXCEPTION 'a claim is decided by an officer of the fund' USING ERRCODE = 'check_violation',
          CONSTRAINT = 'expense_claims_by_officer';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER expense_claims_guard BEFORE UPDATE ON expense_claims FOR EACH ROW EXECUTE FUNCTION expense_claim_guard()`,
  // The picture itself is sealed in the vault of the person whom it shows.
  `CREATE TABLE expense_receipts (
    id uuid PRIMARY KEY,
    claim_id uuid NOT NULL REFERENCES expense_claims,
    vault_ref uuid NOT NULL UNIQUE,
    media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
    size_bytes int NOT NULL CHECK (size_bytes BETWEEN 1 AND 700000),
    added_at timestamptz NOT NULL
  )`,
  `CREATE INDEX expense_receipts_of_claim ON expense_receipts (claim_id, added_at)`,
  // What an organisation is paid for its part, by the schedule's day rate.
  `CREATE TABLE day_rate_offers (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    envelope_id uuid NOT NULL REFERENCES compensation_envelopes,
    schedule_id uuid NOT NULL REFERENCES honorarium_schedules,
    organisation_id uuid NOT NULL REFERENCES organisations,
    activity text NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    area text NOT NULL CHECK (length(area) BETWEEN 1 AND 60),
    purpose text NOT NULL CHECK (length(purpose) BETWEEN 5 AND 500),
    half_days int NOT NULL CHECK (half_days BETWEEN 1 AND 400),
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL REFERENCES ledger_currencies,
    state text NOT NULL CHECK (state IN ('offered', 'accepted', 'declined', 'withdrawn')),
    offered_by uuid NOT NULL REFERENCES accounts,
    offered_at timestamptz NOT NULL,
    answered_by uuid REFERENCES accounts,
    answered_at timestamptz,
    CONSTRAINT day_rate_offers_not_own CHECK (answered_by <> offered_by),
    CHECK ((state = 'offered') = (answered_at IS NULL))
  )`,
  `CREATE INDEX day_rate_offers_of_organisation ON day_rate_offers (organisation_id, offered_at)`,
  ...onlyMoves('day_rate_offers', 'state', 'answered_by', 'answered_at'),
  ...reserveFor('day_rate_offers', 'amount_minor'),
  // Where the law demands that a person be looked up in sanctions lists before being paid.
  `CREATE TABLE compensation_screenings (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    outcome text NOT NULL CHECK (outcome IN ('clear', 'match')),
    lists text NOT NULL CHECK (length(lists) BETWEEN 5 AND 500),
    screened_by uuid NOT NULL REFERENCES accounts,
    screened_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT compensation_screenings_not_own CHECK (screened_by <> account_id)
  )`,
  `CREATE INDEX compensation_screenings_latest ON compensation_screenings (account_id, screened_at)`,
];
