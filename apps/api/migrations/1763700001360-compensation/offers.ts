export const appendOnly = (table: string): string =>
  `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

/** What a row says never changes but for these columns, and no row disappears. */
export const onlyMoves = (table: string, ...columns: readonly string[]): readonly string[] => [
  `CREATE FUNCTION ${table}_only_moves() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{${columns.join(',')}}'::text[] <> to_jsonb(OLD) - '{${columns.join(',')}}'::text[] THEN
        RAISE EXCEPTION 'what a row of ${table} says does not change' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER ${table}_only_moves BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION ${table}_only_moves()`,
];

/** Adds the row's amount to what its envelope has promised; the envelope's own check refuses what is not covered. */
const reserve = (table: string, amount: string): readonly string[] => [
  `CREATE FUNCTION ${table}_reserve() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.envelope_id IS NULL OR TG_OP = 'UPDATE' AND OLD.envelope_id IS NOT NULL THEN RETURN NEW; END IF;
      UPDATE compensation_envelopes SET reserved_minor = reserved_minor + NEW.${amount}
       WHERE id = NEW.envelope_id AND fund_id = NEW.fund_id AND currency = NEW.currency AND closed_at IS NULL;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'no open envelope of this fund and currency' USING ERRCODE = 'check_violation',
          CONSTRAINT = '${table}_covered';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER ${table}_reserve BEFORE INSERT OR UPDATE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION ${table}_reserve()`,
];
export const reserveFor = reserve;

export const offers: readonly string[] = [
  `CREATE TABLE honorarium_schedules (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    version int NOT NULL CHECK (version > 0),
    content jsonb NOT NULL,
    resolution_id uuid NOT NULL UNIQUE REFERENCES resolutions,
    effective_from date NOT NULL,
    adopted_at timestamptz NOT NULL,
    CONSTRAINT honorarium_schedules_version UNIQUE (fund_id, version)
  )`,
  appendOnly('honorarium_schedules'),
  // Money that a resolution took from what is free; nothing is offered beyond it (M2).
  `CREATE TABLE compensation_envelopes (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    currency text NOT NULL REFERENCES ledger_currencies,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    reserved_minor bigint NOT NULL DEFAULT 0 CHECK (reserved_minor >= 0),
    released_minor bigint NOT NULL DEFAULT 0 CHECK (released_minor >= 0),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    resolution_id uuid NOT NULL REFERENCES resolutions,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    CHECK (starts_on <= ends_on),
    CONSTRAINT compensation_envelopes_cover CHECK (reserved_minor <= amount_minor - released_minor),
    CONSTRAINT compensation_envelopes_once UNIQUE (resolution_id, currency)
  )`,
  `CREATE INDEX compensation_envelopes_of_fund ON compensation_envelopes (fund_id, currency, ends_on)`,
  ...onlyMoves('compensation_envelopes', 'reserved_minor', 'released_minor', 'closed_at'),
  // What a person told about themselves for this purpose; nobody else reads it.
  `CREATE TABLE compensation_people (
    account_id uuid PRIMARY KEY REFERENCES accounts,
    is_public_official boolean NOT NULL,
    changed_at timestamptz NOT NULL
  )`,
  // Made by rule: the same activity, area and time make the same offer. Without cover it is no offer yet.
  `CREATE TABLE honorarium_offers (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL REFERENCES funds,
    envelope_id uuid REFERENCES compensation_envelopes,
    schedule_id uuid NOT NULL REFERENCES honorarium_schedules,
    source_kind text NOT NULL CHECK (source_kind IN ('participation', 'panel', 'board')),
    source_id text NOT NULL CHECK (length(source_id) BETWEEN 1 AND 100),
    account_id uuid NOT NULL REFERENCES accounts,
    forum_id uuid REFERENCES forums,
    activity text NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    area text NOT NULL CHECK (length(area) BETWEEN 1 AND 60),
    minutes int NOT NULL CHECK (minutes BETWEEN 0 AND 100000),
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL REFERENCES ledger_currencies,
    made_at timestamptz NOT NULL,
    choose_by date NOT NULL,
    earned_at timestamptz,
    ended_at timestamptz,
    ended_as text CHECK (ended_as IN ('withdrawn', 'released')),
    CONSTRAINT honorarium_offers_once UNIQUE (source_kind, source_id, account_id),
    CHECK ((ended_at IS NULL) = (ended_as IS NULL))
  )`,
  `CREATE INDEX honorarium_offers_of_account ON honorarium_offers (account_id, made_at, id)`,
  `CREATE INDEX honorarium_offers_open ON honorarium_offers (fund_id, id) WHERE ended_at IS NULL`,
  `CREATE INDEX honorarium_offers_of_envelope ON honorarium_offers (envelope_id)`,
  ...onlyMoves('honorarium_offers', 'envelope_id', 'earned_at', 'ended_at', 'ended_as'),
  ...reserve('honorarium_offers', 'amount_minor'),
  // Events may come in any order: the end of what was not offered for yet is kept until it is.
  `CREATE TABLE compensation_early_ends (
    participation_id text PRIMARY KEY,
    state text NOT NULL CHECK (length(state) BETWEEN 1 AND 40),
    told_at timestamptz NOT NULL
  )`,
  // Where somebody wants to be paid. The details are sealed in the vault; a change is a new version.
  `CREATE TABLE compensation_methods (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    version int NOT NULL CHECK (version > 0),
    rail text NOT NULL CHECK (rail IN ('bank', 'mobile_money', 'voucher', 'cash')),
    country char(2) NOT NULL,
    vault_ref uuid NOT NULL UNIQUE,
    hint text NOT NULL CHECK (length(hint) <= 4),
    entered_at timestamptz NOT NULL,
    CONSTRAINT compensation_methods_version UNIQUE (account_id, version)
  )`,
  appendOnly('compensation_methods'),
  `CREATE TABLE compensation_choices (
    offer_id uuid NOT NULL REFERENCES honorarium_offers,
    version int NOT NULL CHECK (version > 0),
    choice text NOT NULL CHECK (choice IN ('accept', 'part', 'decline', 'redirect_fund', 'redirect_ngo', 'in_kind')),
    paid_minor bigint NOT NULL CHECK (paid_minor >= 0),
    organisation_id uuid REFERENCES organisations,
    in_kind text CHECK (length(in_kind) BETWEEN 1 AND 60),
    country char(2) NOT NULL,
    terms_version int NOT NULL CHECK (terms_version > 0),
    chosen_at timestamptz NOT NULL,
    PRIMARY KEY (offer_id, version),
    CHECK ((choice = 'redirect_ngo') = (organisation_id IS NOT NULL)),
    CHECK ((choice = 'in_kind') = (in_kind IS NOT NULL)),
    CHECK ((choice IN ('decline', 'redirect_fund')) = (paid_minor = 0))
  )`,
  appendOnly('compensation_choices'),
  `CREATE FUNCTION compensation_choice_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE offered honorarium_offers;
    BEGIN
      SELECT * INTO offered FROM honorarium_offers WHERE id = NEW.offer_id FOR UPDATE;
      IF offered.envelope_id IS NULL OR offered.ended_at IS NOT NULL OR EXISTS (
           SELECT 1 FROM compensation_payments p WHERE p.offer_id = NEW.offer_id AND p.state IN ('prepared', 'sent', 'confirmed')) THEN
        RAISE EXCEPTION 'this offer can no longer be chosen about' USING ERRCODE = 'check_violation',
          CONSTRAINT = 'compensation_choices_until_ordered';
      END IF;
      IF NEW.choice = 'part' AND NEW.paid_minor >= offered.amount_minor
         OR NEW.choice IN ('accept', 'in_kind', 'redirect_ngo') AND NEW.paid_minor <> offered.amount_minor THEN
        RAISE EXCEPTION 'a choice is about the offered amount' USING ERRCODE = 'check_violation',
          CONSTRAINT = 'compensation_choices_amount';
      END IF;
      IF NEW.choice <> 'decline' AND EXISTS (
           SELECT 1 FROM compensation_people e WHERE e.account_id = offered.account_id AND e.is_public_official) THEN
        RAISE EXCEPTION 'public officials are repaid their expenses only' USING ERRCODE = 'check_violation',
          CONSTRAINT = 'compensation_choices_not_officials';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER compensation_choices_guard BEFORE INSERT ON compensation_choices
    FOR EACH ROW EXECUTE FUNCTION compensation_choice_guard()`,
];
