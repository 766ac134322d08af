import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payees, and payment orders with their authorisations (M3). */
export class Payments1763700000700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...payees, ...orders]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const appendOnly = (table: string): string =>
  `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

const payees: readonly string[] = [
  `CREATE TABLE payees (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisations,
    currency text NOT NULL REFERENCES ledger_currencies,
    details_changed_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT payees_one_per_currency UNIQUE (organisation_id, currency)
  )`,
  // Names, addresses and account numbers are in the vault. The hash is keyed outside the database and only tells
  // whether two accounts are the same.
  `CREATE TABLE payee_details (
    id uuid PRIMARY KEY,
    payee_id uuid NOT NULL REFERENCES payees,
    version int NOT NULL CHECK (version > 0),
    vault_ref uuid NOT NULL UNIQUE,
    account_hint text NOT NULL CHECK (length(account_hint) BETWEEN 1 AND 4),
    country char(2) NOT NULL,
    account_hash bytea NOT NULL CHECK (octet_length(account_hash) = 32),
    entered_by uuid NOT NULL REFERENCES accounts,
    entered_at timestamptz NOT NULL,
    CONSTRAINT payee_details_version UNIQUE (payee_id, version)
  )`,
  `CREATE INDEX payee_details_same_account ON payee_details (account_hash)`,
  appendOnly('payee_details'),
  `CREATE TABLE payee_confirmations (
    details_id uuid PRIMARY KEY REFERENCES payee_details,
    outcome text NOT NULL CHECK (outcome IN ('confirmed', 'rejected')),
    evidence text NOT NULL CHECK (length(evidence) BETWEEN 10 AND 2000),
    decided_by uuid NOT NULL REFERENCES accounts,
    decided_at timestamptz NOT NULL
  )`,
  appendOnly('payee_confirmations'),
  `CREATE FUNCTION payee_confirmation_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM payee_details d WHERE d.id = NEW.details_id AND d.entered_by = NEW.decided_by) THEN
        RAISE EXCEPTION 'who entered bank details cannot confirm them'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payee_confirmations_two_people';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER payee_confirmations_guard BEFORE INSERT ON payee_confirmations
    FOR EACH ROW EXECUTE FUNCTION payee_confirmation_guard()`,
];

const orders = [
  `CREATE TABLE payment_orders (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    award_id uuid NOT NULL REFERENCES awards,
    tranche_id uuid NOT NULL REFERENCES tranches,
    organisation_id uuid NOT NULL REFERENCES organisations,
    resolution_id uuid NOT NULL REFERENCES resolutions,
    payee_id uuid NOT NULL REFERENCES payees,
    details_id uuid NOT NULL REFERENCES payee_details,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL REFERENCES ledger_currencies,
    state text NOT NULL CHECK (state IN ('prepared', 'authorised', 'sent', 'confirmed', 'returned', 'void')),
    attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    prepared_by uuid NOT NULL REFERENCES accounts,
    prepared_at timestamptz NOT NULL,
    voided_by uuid REFERENCES accounts,
    voided_at timestamptz,
    void_reason text CHECK (length(void_reason) BETWEEN 5 AND 1000),
    CHECK ((state = 'void') = (voided_at IS NOT NULL AND voided_by IS NOT NULL AND void_reason IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX payment_orders_one_per_tranche ON payment_orders (tranche_id) WHERE state <> 'void'`,
  `CREATE INDEX payment_orders_of_fund ON payment_orders (fund_id, prepared_at, id)`,
  `CREATE INDEX payment_orders_of_organisation ON payment_orders (organisation_id, prepared_at, id)`,
  `CREATE INDEX payment_orders_of_payee ON payment_orders (payee_id)`,
  `CREATE TABLE payment_authorisations (
    order_id uuid NOT NULL REFERENCES payment_orders,
    account_id uuid NOT NULL REFERENCES accounts,
    capacity text NOT NULL CHECK (capacity IN ('finance_officer', 'second_officer', 'substitute')),
    authorised_at timestamptz NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT payment_authorisations_one_per_person PRIMARY KEY (order_id, account_id)
  )`,
  appendOnly('payment_authorisations'),
  `CREATE TABLE payment_substitutes (
    order_id uuid NOT NULL REFERENCES payment_orders,
    account_id uuid NOT NULL REFERENCES accounts,
    resolution_id uuid NOT NULL REFERENCES resolutions,
    appointed_at timestamptz NOT NULL,
    PRIMARY KEY (order_id, account_id)
  )`,
  appendOnly('payment_substitutes'),
  // What the program decides in its gate and the database repeats: the order is still open, the authoriser holds the
  // capacity, and never had a role in the organisation that receives the money.
  `CREATE FUNCTION payment_authorisation_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE ordered payment_orders;
    BEGIN
      SELECT * INTO ordered FROM payment_orders WHERE id = NEW.order_id FOR UPDATE;
      IF ordered.state NOT IN ('prepared', 'authorised') THEN
        RAISE EXCEPTION 'only an open order can be authorised' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF EXISTS (SELECT 1 FROM role_assignments r
                  WHERE r.account_id = NEW.account_id AND r.organisation_id = ordered.organisation_id) THEN
        RAISE EXCEPTION 'nobody authorises a payment to their own organisation'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_authorisations_not_beneficiary';
      END IF;
      IF NEW.capacity = 'substitute' AND NOT EXISTS (
           SELECT 1 FROM payment_substitutes s WHERE s.order_id = NEW.order_id AND s.account_id = NEW.account_id)
         OR NEW.capacity <> 'substitute' AND NOT EXISTS (
           SELECT 1 FROM role_assignments r JOIN funds f ON f.organisation_id = r.organisation_id
            WHERE f.id = ordered.fund_id AND r.account_id = NEW.account_id AND r.role = NEW.capacity
              AND r.starts_at <= NEW.authorised_at AND (r.ends_at IS NULL OR r.ends_at > NEW.authorised_at)) THEN
        RAISE EXCEPTION 'an authorisation needs its office'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_authorisations_need_office';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER payment_authorisations_guard BEFORE INSERT ON payment_authorisations
    FOR EACH ROW EXECUTE FUNCTION payment_authorisation_guard()`,
  // An order only moves along its path, what it says never changes, and it is sent only past the whole gate.
  `CREATE FUNCTION payment_order_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{state,attempts,voided_by,voided_at,void_reason}'::text[]
                          <> to_jsonb(OLD) - '{state,attempts,voided_by,voided_at,void_reason}'::text[] THEN
        RAISE EXCEPTION 'what a payment order says does not change' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
           ('prepared', 'authorised'), ('prepared', 'void'), ('authorised', 'void'), ('authorised', 'sent'),
           ('sent', 'confirmed'), ('sent', 'returned'), ('confirmed', 'returned'),
           ('returned', 'authorised'), ('returned', 'void')) THEN
        RAISE EXCEPTION 'a payment order cannot go from % to %', OLD.state, NEW.state
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_orders_path';
      END IF;
      IF NEW.state IN ('authorised', 'sent') AND NEW.state <> OLD.state AND (
           (SELECT count(DISTINCT account_id) FROM payment_authorisations WHERE order_id = NEW.id) < 2) THEN
        RAISE EXCEPTION 'two different people authorise a payment'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_orders_two_people';
      END IF;
      IF NEW.state = 'sent' AND OLD.state <> 'sent' AND NOT EXISTS (
           SELECT 1 FROM resolutions r, payee_confirmations c, payee_details d
            WHERE r.id = NEW.resolution_id AND r.outcome = 'passed'
              AND c.details_id = NEW.details_id AND c.outcome = 'confirmed' AND d.id = NEW.details_id
              AND d.version = (SELECT max(version) FROM payee_details WHERE payee_id = NEW.payee_id)) THEN
        RAISE EXCEPTION 'a payment needs a passed resolution and confirmed, unchanged bank details'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_orders_gate';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER payment_orders_guard BEFORE UPDATE OR DELETE ON payment_orders
    FOR EACH ROW EXECUTE FUNCTION payment_order_guard()`,
  `CREATE FUNCTION payment_order_begins() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE tranche tranches; award awards;
    BEGIN
      SELECT * INTO tranche FROM tranches WHERE id = NEW.tranche_id;
      SELECT * INTO award FROM awards WHERE id = tranche.award_id;
      IF NEW.state <> 'prepared' OR NEW.award_id <> award.id OR NEW.fund_id <> award.fund_id
         OR NEW.organisation_id <> award.organisation_id OR NEW.resolution_id <> award.resolution_id
         OR NEW.amount_minor <> tranche.amount_minor OR NEW.currency <> award.currency
         OR NOT EXISTS (SELECT 1 FROM payees p JOIN payee_details d ON d.payee_id = p.id
                         WHERE p.id = NEW.payee_id AND d.id = NEW.details_id AND p.organisation_id = NEW.organisation_id) THEN
        RAISE EXCEPTION 'a payment order repeats its tranche, and pays the organisation that was awarded'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_orders_repeat_tranche';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER payment_orders_begin BEFORE INSERT ON payment_orders
    FOR EACH ROW EXECUTE FUNCTION payment_order_begins()`,
  // Money leaves the bank of a fund for an order that has been sent, and for nothing else.
  `CREATE FUNCTION ledger_payment_has_order() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM funds f WHERE f.id = NEW.fund_id) AND NOT (NEW.cause_type = 'payment-order' AND EXISTS (
           SELECT 1 FROM payment_orders o WHERE o.id::text = NEW.cause_id AND o.fund_id = NEW.fund_id AND o.attempts > 0)) THEN
        RAISE EXCEPTION 'a payment is booked for its payment order only'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_payment_has_order';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER ledger_payments_have_orders BEFORE INSERT ON ledger_entries
    FOR EACH ROW WHEN (NEW.kind IN ('payment-sent', 'payment-confirmed', 'payment-returned'))
    EXECUTE FUNCTION ledger_payment_has_order()`,
];
