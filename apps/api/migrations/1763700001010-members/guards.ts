const raise = (message: string, constraint: string): string =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}'`;

const memberRules = [
  `CREATE FUNCTION member_keeps_who_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR (OLD.state = 'ended' AND NEW.state <> 'ended')
        OR (NEW.id, NEW.forum_id, NEW.constituency_id, NEW.account_id, NEW.kind, NEW.pseudonym_key, NEW.admitted_by, NEW.joined_on)
           IS DISTINCT FROM (OLD.id, OLD.forum_id, OLD.constituency_id, OLD.account_id, OLD.kind, OLD.pseudonym_key, OLD.admitted_by, OLD.joined_on) THEN
        ${raise('a membership keeps who it is and ends once', 'members_keep_who_they_are')};
      END IF;
      -- Whoever erases the account takes the key away, and with it the membership ends.
      IF NEW.membership_key IS NULL THEN
        NEW.state := 'ended';
        NEW.lapse_until := NULL;
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER members_keep_who_they_are BEFORE UPDATE OR DELETE ON members
    FOR EACH ROW EXECUTE FUNCTION member_keeps_who_it_is()`,
  // Rule E1: looked at when the transaction commits, because the attestations follow the member they are for.
  `CREATE FUNCTION member_is_attested() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.kind = 'affected' AND NEW.admitted_by IN ('panel', 'founding') AND NEW.state = 'active'
        AND (SELECT count(*) FROM member_attestations a JOIN panel_organisations p
               ON p.constituency_id = a.constituency_id AND p.organisation_id = a.organisation_id
              WHERE a.member_id = NEW.id AND p.revoked_at IS NULL)
          < (SELECT panel_required FROM constituencies WHERE id = NEW.constituency_id) THEN
        ${raise('a member is attested by as many organisations of the panel as its charter says', 'members_attested')};
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE CONSTRAINT TRIGGER members_attested_at_first AFTER INSERT ON members
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION member_is_attested()`,
  `CREATE CONSTRAINT TRIGGER members_attested_again AFTER UPDATE OF state ON members
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state = 'lapsed') EXECUTE FUNCTION member_is_attested()`,
  // Whose attestations no longer suffice has sixty days to add another one. Nobody is unmasked by it.
  `CREATE FUNCTION members_lapse_with_their_panel() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE members m SET state = 'lapsed', lapse_until = (NEW.revoked_at AT TIME ZONE 'UTC')::date + 60
       WHERE m.constituency_id = NEW.constituency_id AND m.kind = 'affected' AND m.state = 'active'
         AND m.admitted_by IN ('panel', 'founding')
         AND EXISTS (SELECT 1 FROM member_attestations a WHERE a.member_id = m.id AND a.organisation_id = NEW.organisation_id)
         AND (SELECT count(*) FROM member_attestations a JOIN panel_organisations p
                ON p.constituency_id = a.constituency_id AND p.organisation_id = a.organisation_id
               WHERE a.member_id = m.id AND p.revoked_at IS NULL)
           < (SELECT panel_required FROM constituencies WHERE id = NEW.constituency_id);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER members_lapse_with_their_panel AFTER UPDATE OF revoked_at ON panel_organisations
    FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL) EXECUTE FUNCTION members_lapse_with_their_panel()`,
];

const attestationRules = [
  `CREATE FUNCTION attestation_within_quota() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      place panel_organisations%ROWTYPE;
    BEGIN
      SELECT * INTO place FROM panel_organisations
       WHERE constituency_id = NEW.constituency_id AND organisation_id = NEW.organisation_id FOR NO KEY UPDATE;
      IF place.revoked_at IS NOT NULL THEN
        ${raise('this organisation is no longer on the panel', 'attestations_of_the_panel')};
      END IF;
      IF NEW.purpose = 'join' AND (SELECT count(*) FROM attestations WHERE constituency_id = NEW.constituency_id
           AND organisation_id = NEW.organisation_id AND purpose = 'join' AND state <> 'refused') >= place.quota THEN
        ${raise('the quota of this organisation is used up', 'attestations_quota')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER attestations_quota BEFORE INSERT ON attestations FOR EACH ROW EXECUTE FUNCTION attestation_within_quota()`,
  `CREATE FUNCTION attestation_keeps_its_past() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state = 'signed'
        OR (NEW.id, NEW.constituency_id, NEW.organisation_id, NEW.purpose, NEW.period, NEW.person_hash)
           IS DISTINCT FROM (OLD.id, OLD.constituency_id, OLD.organisation_id, OLD.purpose, OLD.period, OLD.person_hash) THEN
        ${raise('an attestation is signed once and stays', 'attestations_keep_their_past')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER attestations_keep_their_past BEFORE UPDATE OR DELETE ON attestations
    FOR EACH ROW EXECUTE FUNCTION attestation_keeps_its_past()`,
  // An organisation that left the panel signs nothing more, whatever it had been asked before.
  `CREATE FUNCTION attestation_signed_on_the_panel() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM panel_organisations p JOIN attesting_keys k USING (constituency_id, organisation_id)
         WHERE p.constituency_id = NEW.constituency_id AND p.organisation_id = NEW.organisation_id
           AND p.revoked_at IS NULL AND k.id = NEW.key_id AND k.retired_on IS NULL) THEN
        ${raise('only an organisation of the panel signs, with its key of today', 'attestations_of_the_panel')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER attestations_signed_on_the_panel BEFORE UPDATE ON attestations
    FOR EACH ROW WHEN (NEW.state = 'signed') EXECUTE FUNCTION attestation_signed_on_the_panel()`,
  `CREATE FUNCTION attesting_key_only_retires() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.retired_on IS NOT NULL OR (NEW.id, NEW.constituency_id, NEW.organisation_id, NEW.public_key)
          IS DISTINCT FROM (OLD.id, OLD.constituency_id, OLD.organisation_id, OLD.public_key) THEN
        ${raise('a key that attested stays known', 'attesting_keys_only_retire')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER attesting_keys_only_retire BEFORE UPDATE OR DELETE ON attesting_keys
    FOR EACH ROW EXECUTE FUNCTION attesting_key_only_retires()`,
];

const rollRules = [
  // Organisations and experts take part and do not vote.
  `CREATE FUNCTION roll_has_affected_members() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM members WHERE id = NEW.member_id AND kind = 'affected') THEN
        ${raise('only affected people are on a roll', 'roll_holds_affected_only')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER roll_holds_affected_only BEFORE INSERT ON roll_holds
    FOR EACH ROW EXECUTE FUNCTION roll_has_affected_members()`,
  // Rule E5: a frozen roll names a key; whoever changed it now would have two votes or none.
  `CREATE FUNCTION key_stays_on_frozen_roll() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM roll_holds h JOIN members m ON m.id = h.member_id WHERE m.account_id = NEW.account_id) THEN
        ${raise('this key stands on the frozen roll of a running election', 'membership_keys_on_frozen_roll')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER membership_keys_on_frozen_roll BEFORE UPDATE ON membership_keys
    FOR EACH ROW EXECUTE FUNCTION key_stays_on_frozen_roll()`,
  `CREATE FUNCTION vouched_by_a_member_of_the_same() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM members m JOIN join_applications a ON a.constituency_id = m.constituency_id
         WHERE m.id = NEW.member_id AND a.id = NEW.application_id AND m.kind = 'affected' AND m.state = 'active' AND a.state = 'open') THEN
        ${raise('members vouch for people of their own constituency', 'vouchings_of_the_constituency')};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER vouchings_of_the_constituency BEFORE INSERT ON vouchings
    FOR EACH ROW EXECUTE FUNCTION vouched_by_a_member_of_the_same()`,
];

/** What plain SQL cannot break either. */
export const memberGuards: readonly string[] = [...memberRules, ...attestationRules, ...rollRules];
