/** Forward only: what has landed is never edited; what is new comes last. */
export interface Migration {
  readonly id: string;
  readonly sql: string;
}

/**
 * Nothing here says when: no time, no growing number and no identifier made in order, and a ballot moves from `pending`
 * to the board in a shuffled batch, so that the order of rows says nothing either.
 */
const THE_BOX = `
CREATE TABLE elections (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  manifest bytea NOT NULL,
  close bytea
);

CREATE TABLE boards (
  election text PRIMARY KEY REFERENCES elections,
  size integer NOT NULL CHECK (size >= 1),
  nodes bytea[] NOT NULL,
  checkpoint bytea
);

CREATE TABLE board_ballots (
  election text NOT NULL REFERENCES elections,
  position integer NOT NULL CHECK (position >= 1),
  leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
  voting_key bytea NOT NULL CHECK (octet_length(voting_key) = 32),
  ballot bytea NOT NULL,
  PRIMARY KEY (election, position),
  UNIQUE (election, leaf)
);
CREATE INDEX board_ballots_of_key ON board_ballots (election, voting_key);

CREATE TABLE pending_ballots (
  election text NOT NULL,
  leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
  voting_key bytea NOT NULL CHECK (octet_length(voting_key) = 32),
  ballot bytea NOT NULL,
  PRIMARY KEY (election, leaf)
);
CREATE INDEX pending_ballots_of_key ON pending_ballots (election, voting_key);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER board_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON board_ballots EXECUTE FUNCTION refuse_change();
CREATE TRIGGER elections_are_kept BEFORE DELETE OR TRUNCATE ON elections EXECUTE FUNCTION refuse_change();
CREATE TRIGGER boards_are_kept BEFORE DELETE OR TRUNCATE ON boards EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_election() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.close IS NOT NULL OR NEW.id <> OLD.id OR NEW.manifest <> OLD.manifest THEN
    RAISE EXCEPTION 'an election is closed once, and its manifest stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER election_closes_once BEFORE UPDATE ON elections FOR EACH ROW EXECUTE FUNCTION keep_election();

CREATE FUNCTION keep_growing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.election <> OLD.election OR NEW.size < OLD.size THEN
    RAISE EXCEPTION 'a board only grows' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER board_only_grows BEFORE UPDATE ON boards FOR EACH ROW EXECUTE FUNCTION keep_growing();

CREATE FUNCTION refuse_after_close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM elections WHERE id = NEW.election AND close IS NULL) THEN
    RAISE EXCEPTION 'there is no open election %', NEW.election USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER board_ends_with_close BEFORE INSERT ON board_ballots FOR EACH ROW EXECUTE FUNCTION refuse_after_close();
CREATE TRIGGER a_pending_after_close BEFORE INSERT ON pending_ballots FOR EACH ROW EXECUTE FUNCTION refuse_after_close();

-- Leaves out, without an error that would end everybody else's insert: a ballot that stands on the board already, and
-- the fifty-first of a voting key. The box inserts from one connection, so nothing slips in between.
CREATE FUNCTION leave_out_superfluous() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM board_ballots b WHERE b.election = NEW.election AND b.leaf = NEW.leaf) THEN RETURN NULL; END IF;
  IF (SELECT count(*) FROM board_ballots b WHERE b.election = NEW.election AND b.voting_key = NEW.voting_key)
   + (SELECT count(*) FROM pending_ballots p WHERE p.election = NEW.election AND p.voting_key = NEW.voting_key) >= 50
  THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER b_leave_out_superfluous BEFORE INSERT ON pending_ballots FOR EACH ROW EXECUTE FUNCTION leave_out_superfluous();
`;

export const migrations: readonly Migration[] = [{ id: '0001-the-box', sql: THE_BOX }];
