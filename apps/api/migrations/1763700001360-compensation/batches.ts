import { appendOnly, onlyMoves } from './offers.ts';

export const batches: readonly string[] = [
  `CREATE TABLE compensation_batches (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    number int NOT NULL CHECK (number > 0),
    execute_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('prepared', 'authorised', 'sending', 'done', 'void')),
    prepared_by uuid NOT NULL REFERENCES accounts,
    prepared_at timestamptz NOT NULL,
    send_by uuid REFERENCES accounts,
    sent_at timestamptz,
    done_at timestamptz,
    CONSTRAINT compensation_batches_number UNIQUE (fund_id, number)
  )`,
  ...onlyMoves('compensation_batches', 'state', 'send_by', 'sent_at', 'done_at'),
  `CREATE TABLE compensation_authorisations (
    batch_id uuid NOT NULL REFERENCES compensation_batches,
    account_id uuid NOT NULL REFERENCES accounts,
    capacity text NOT NULL CHECK (capacity IN ('finance_officer', 'second_officer', 'substitute')),
    authorised_at timestamptz NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT compensation_authorisations_one_per_person PRIMARY KEY (batch_id, account_id)
  )`,
  appendOnly('compensation_authorisations'),
  `CREATE TABLE compensation_substitutes (
    batch_id uuid NOT NULL REFERENCES compensation_batches,
    account_id uuid NOT NULL REFERENCES accounts,
    resolution_id uuid NOT NULL REFERENCES resolutions,
    appointed_at timestamptz NOT NULL,
    PRIMARY KEY (batch_id, account_id)
  )`,
  appendOnly('compensation_substitutes'),
  // One row for each sum of money to one person or organisation. Its id is the end-to-end id on the bank's statement.
  `CREATE TABLE compensation_payments (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES compensation_batches,
    fund_id uuid NOT NULL REFERENCES funds,
    envelope_id uuid NOT NULL REFERENCES compensation_envelopes,
    offer_id uuid REFERENCES honorarium_offers,
    claim_id uuid REFERENCES expense_claims,
    day_rate_id uuid REFERENCES day_rate_offers,
    account_id uuid REFERENCES accounts,
    organisation_id uuid REFERENCES organisations,
    method_id uuid REFERENCES compensation_methods,
    payee_details_id uuid REFERENCES payee_details,
    rail text NOT NULL CHECK (rail IN ('bank', 'mobile_money', 'voucher', 'cash')),
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL REFERENCES ledger_currencies,
    state text NOT NULL CHECK (state IN ('prepared', 'sent', 'refused', 'confirmed', 'returned')),
    refusal text CHECK (length(refusal) BETWEEN 1 AND 60),
    sent_at timestamptz,
    confirmed_on date,
    returned_on date,
    return_reason text CHECK (length(return_reason) <= 35),
    CHECK (num_nonnulls(offer_id, claim_id, day_rate_id) = 1),
    CHECK (num_nonnulls(account_id, organisation_id) = 1),
    CHECK ((account_id IS NULL) = (method_id IS NULL) AND (organisation_id IS NULL) = (payee_details_id IS NULL)),
    CHECK (organisation_id IS NULL OR rail = 'bank'),
    CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CHECK ((state IN ('sent', 'confirmed', 'returned')) = (sent_at IS NOT NULL))
  )`,
  `CREATE INDEX compensation_payments_of_batch ON compensation_payments (batch_id, state, id)`,
  `CREATE INDEX compensation_payments_of_account ON compensation_payments (account_id)`,
  `CREATE INDEX compensation_payments_of_envelope ON compensation_payments (envelope_id)`,
  ...['offer_id', 'claim_id', 'day_rate_id'].map(
    (source) => `CREATE UNIQUE INDEX compensation_payments_one_per_${source} ON compensation_payments (${source})
                  WHERE state IN ('prepared', 'sent', 'confirmed')`,
  ),
  ...onlyMoves(
    'compensation_payments',
    ...['state', 'refusal', 'sent_at', 'confirmed_on', 'returned_on', 'return_reason'],
  ),
  // A payment repeats what the person chose, or what the officer approved, and goes to nobody else.
  `CREATE FUNCTION compensation_payment_begins() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state <> 'prepared' OR NOT EXISTS (
        SELECT 1 FROM honorarium_offers o
          JOIN LATERAL (SELECT * FROM compensation_choices WHERE offer_id = o.id ORDER BY version DESC LIMIT 1) c ON true
         WHERE o.id = NEW.offer_id AND o.envelope_id = NEW.envelope_id AND o.currency = NEW.currency
           AND o.earned_at IS NOT NULL AND o.ended_as IS DISTINCT FROM 'withdrawn' AND c.paid_minor = NEW.amount_minor
           AND CASE c.choice WHEN 'redirect_ngo' THEN NEW.organisation_id = c.organisation_id ELSE NEW.account_id = o.account_id END
        UNION ALL
        SELECT 1 FROM expense_claims e
         WHERE e.id = NEW.claim_id AND e.envelope_id = NEW.envelope_id AND e.currency = NEW.currency AND e.state = 'approved'
           AND e.approved_minor = NEW.amount_minor AND e.account_id = NEW.account_id
        UNION ALL
        SELECT 1 FROM day_rate_offers d
         WHERE d.id = NEW.day_rate_id AND d.envelope_id = NEW.envelope_id AND d.currency = NEW.currency AND d.state = 'accepted'
           AND d.amount_minor = NEW.amount_minor AND d.organisation_id = NEW.organisation_id) THEN
        RAISE EXCEPTION 'a payment repeats what was chosen or approved' USING ERRCODE = 'check_violation',
          CONSTRAINT = 'compensation_payments_repeat_source';
      END IF;
      IF NOT EXISTS (SELECT 1 FROM compensation_methods m WHERE m.id = NEW.method_id AND m.account_id = NEW.account_id
                     UNION ALL
                     SELECT 1 FROM payee_details d JOIN payees p ON p.id = d.payee_id
                      WHERE d.id = NEW.payee_details_id AND p.organisation_id = NEW.organisation_id) THEN
        RAISE EXCEPTION 'a payment goes where its payee said' USING ERRCODE = 'check_violation',
          CONSTRAINT = 'compensation_payments_own_method';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER compensation_payments_begin BEFORE INSERT ON compensation_payments
    FOR EACH ROW EXECUTE FUNCTION compensation_payment_begins()`,
  `CREATE FUNCTION compensation_authorisation_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE batch compensation_batches;
    BEGIN
      SELECT * INTO batch FROM compensation_batches WHERE id = NEW.batch_id FOR UPDATE;
      IF batch.state <> 'prepared' THEN
        RAISE EXCEPTION 'only an open batch can be authorised' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF EXISTS (SELECT 1 FROM compensation_payments p WHERE p.batch_id = NEW.batch_id AND (p.account_id = NEW.account_id
                   OR EXISTS (SELECT 1 FROM role_assignments r
                               WHERE r.account_id = NEW.account_id AND r.organisation_id = p.organisation_id))) THEN
        RAISE EXCEPTION 'nobody authorises a payment to themselves or to their own organisation'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_authorisations_not_beneficiary';
      END IF;
      IF NEW.capacity = 'substitute' AND NOT EXISTS (
           SELECT 1 FROM compensation_substitutes s WHERE s.batch_id = NEW.batch_id AND s.account_id = NEW.account_id)
         OR NEW.capacity <> 'substitute' AND NOT EXISTS (
           SELECT 1 FROM role_assignments r JOIN funds f ON f.organisation_id = r.organisation_id
            WHERE f.id = batch.fund_id AND r.account_id = NEW.account_id AND r.role = NEW.capacity
              AND r.starts_at <= NEW.authorised_at AND (r.ends_at IS NULL OR r.ends_at > NEW.authorised_at)) THEN
        RAISE EXCEPTION 'an authorisation needs its office'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_authorisations_need_office';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER compensation_authorisations_guard BEFORE INSERT ON compensation_authorisations
    FOR EACH ROW EXECUTE FUNCTION compensation_authorisation_guard()`,
  `CREATE FUNCTION compensation_batch_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
           ('prepared', 'authorised'), ('prepared', 'void'), ('authorised', 'void'), ('authorised', 'sending'), ('sending', 'done')) THEN
        RAISE EXCEPTION 'a batch cannot go from % to %', OLD.state, NEW.state
          USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_batches_path';
      END IF;
      IF NEW.state IN ('authorised', 'sending') AND NEW.state <> OLD.state AND (
           SELECT count(DISTINCT account_id) FROM compensation_authorisations WHERE batch_id = NEW.id) < 2 THEN
        RAISE EXCEPTION 'two different people authorise a batch'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_batches_two_people';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER compensation_batches_guard BEFORE UPDATE ON compensation_batches
    FOR EACH ROW EXECUTE FUNCTION compensation_batch_guard()`,
  // The end of the gate, repeated here: authorised by two, covered by a passed resolution, details as they were approved.
  `CREATE FUNCTION compensation_payment_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state = OLD.state THEN RETURN NEW; END IF;
      IF (OLD.state, NEW.state) NOT IN (('prepared', 'sent'), ('prepared', 'refused'), ('sent', 'confirmed'), ('sent', 'returned'),
                                        ('confirmed', 'returned')) THEN
        RAISE EXCEPTION 'a payment cannot go from % to %', OLD.state, NEW.state
          USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_payments_path';
      END IF;
      IF NEW.state = 'sent' AND NOT EXISTS (
           SELECT 1 FROM compensation_batches b, compensation_envelopes e, resolutions r
            WHERE b.id = NEW.batch_id AND b.state = 'sending' AND e.id = NEW.envelope_id AND e.fund_id = NEW.fund_id
              AND r.id = e.resolution_id AND r.outcome = 'passed'
              AND (SELECT count(DISTINCT a.account_id) FROM compensation_authorisations a WHERE a.batch_id = b.id) >= 2
              AND (NEW.method_id IS NULL OR NOT EXISTS (
                    SELECT 1 FROM compensation_methods was JOIN compensation_methods later
                        ON later.account_id = was.account_id AND later.version > was.version WHERE was.id = NEW.method_id))
              AND (NEW.payee_details_id IS NULL OR EXISTS (
                    SELECT 1 FROM payee_details d JOIN payee_confirmations c ON c.details_id = d.id AND c.outcome = 'confirmed'
                     WHERE d.id = NEW.payee_details_id
                       AND d.version = (SELECT max(version) FROM payee_details WHERE payee_id = d.payee_id)))) THEN
        RAISE EXCEPTION 'a payment needs two people, a passed resolution and unchanged details'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_payments_gate';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER compensation_payments_guard BEFORE UPDATE ON compensation_payments
    FOR EACH ROW EXECUTE FUNCTION compensation_payment_guard()`,
  // Cash and vouchers: who saw it handed over, by their part, never by name.
  `CREATE TABLE compensation_receipts (
    payment_id uuid PRIMARY KEY REFERENCES compensation_payments,
    fund_id uuid NOT NULL REFERENCES funds,
    receipt_number text NOT NULL CHECK (length(receipt_number) BETWEEN 1 AND 60),
    witness_one text CHECK (length(witness_one) BETWEEN 3 AND 120),
    witness_two text CHECK (length(witness_two) BETWEEN 3 AND 120),
    recorded_by uuid NOT NULL REFERENCES accounts,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT compensation_receipts_number UNIQUE (fund_id, receipt_number),
    CONSTRAINT compensation_receipts_two_witnesses CHECK (lower(witness_one) <> lower(witness_two))
  )`,
  appendOnly('compensation_receipts'),
  `CREATE FUNCTION compensation_receipt_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM compensation_payments p WHERE p.id = NEW.payment_id AND p.rail = 'cash')
         AND (NEW.witness_one IS NULL OR NEW.witness_two IS NULL) THEN
        RAISE EXCEPTION 'cash is handed over before two witnesses' USING ERRCODE = 'check_violation',
          CONSTRAINT = 'compensation_receipts_two_witnesses';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER compensation_receipts_guard BEFORE INSERT ON compensation_receipts
    FOR EACH ROW EXECUTE FUNCTION compensation_receipt_guard()`,
  // As before for tranches; a payment of compensation is booked for a payment that has left.
  `CREATE OR REPLACE FUNCTION ledger_payment_has_order() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM funds f WHERE f.id = NEW.fund_id) THEN RETURN NEW; END IF;
      IF NEW.cause_type = 'payment-order' AND EXISTS (
           SELECT 1 FROM payment_orders o WHERE o.id::text = NEW.cause_id AND o.fund_id = NEW.fund_id AND o.attempts > 0) THEN
        RETURN NEW;
      END IF;
      IF NEW.cause_type = 'compensation-payment' AND EXISTS (
           SELECT 1 FROM compensation_payments p
            WHERE p.id = NEW.cause_id::uuid AND p.fund_id = NEW.fund_id AND p.sent_at IS NOT NULL) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'a payment is booked for its payment order only'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_payment_has_order';
    END $$`,
  `ALTER TABLE statement_lines ADD COLUMN compensation_payment_id uuid REFERENCES compensation_payments`,
  `CREATE INDEX statement_lines_of_compensation ON statement_lines (compensation_payment_id)
    WHERE compensation_payment_id IS NOT NULL`,
];
