-- Made anew for two further states, and for what a person decides about a row.
CREATE TABLE signatures_in_outbox (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL,
  campaign_version INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  envelope BLOB NOT NULL CHECK (length(envelope) > 0),
  state TEXT NOT NULL CHECK (
    state IN ('sealed', 'ready', 'sending', 'sent', 'refused', 'waiting', 'unknown', 'withdrawn', 'duplicate')
  ),
  reason TEXT,
  status INTEGER,
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
  retry_after INTEGER,
  may_have_arrived INTEGER NOT NULL DEFAULT 0 CHECK (may_have_arrived IN (0, 1)),
  receipt TEXT,
  held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  deleting INTEGER NOT NULL DEFAULT 0 CHECK (deleting IN (0, 1)),
  duplicate_of TEXT,
  settled_day TEXT CHECK (length(settled_day) = 10),
  event_id TEXT,
  source TEXT NOT NULL DEFAULT 'screen' CHECK (source IN ('screen', 'paper')),
  withdrawal_hash BLOB CHECK (length(withdrawal_hash) = 32),
  CHECK ((state = 'sent') = (receipt IS NOT NULL)),
  CHECK ((state = 'duplicate') = (duplicate_of IS NOT NULL)),
  FOREIGN KEY (campaign_id, campaign_version) REFERENCES campaigns (id, version)
) STRICT, WITHOUT ROWID;

INSERT INTO signatures_in_outbox
  (id, campaign_id, campaign_version, day, envelope, state, reason, status, tries, retry_after, may_have_arrived, receipt,
    event_id, source, withdrawal_hash, settled_day)
  SELECT id, campaign_id, campaign_version, day, envelope, state, reason, status, tries, retry_after, may_have_arrived,
    receipt, event_id, source, withdrawal_hash, CASE WHEN state IN ('sent', 'refused', 'withdrawn') THEN day END
    FROM signatures;
DROP TABLE signatures;
ALTER TABLE signatures_in_outbox RENAME TO signatures;

CREATE INDEX signatures_by_state ON signatures (state, day, id);
-- Holds all that the desk filters by, so that a filter does not read the envelopes.
CREATE INDEX signatures_by_day ON signatures (day, id, state, reason, held, deleting, event_id);
CREATE INDEX signatures_by_event ON signatures (event_id, day, state, source);
CREATE INDEX signatures_by_withdrawal ON signatures (withdrawal_hash) WHERE withdrawal_hash IS NOT NULL;
CREATE INDEX signatures_by_standing ON signatures (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- Who signed, as keyed hashes that only the campaign's key can make: they outlive the envelope, to find a repeat.
CREATE TABLE signer_marks (
  signature_id TEXT PRIMARY KEY,
  mailbox BLOB NOT NULL CHECK (length(mailbox) = 32),
  name BLOB NOT NULL CHECK (length(name) = 32),
  postal_code BLOB NOT NULL CHECK (length(postal_code) = 32)
) STRICT, WITHOUT ROWID;

CREATE INDEX signer_marks_by_mailbox ON signer_marks (mailbox);

-- What is gone from here for good, so that no bundle brings it back: deleted by a person, or handed over to the desk.
CREATE TABLE tombstones (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('deleted', 'gathered')),
  day TEXT NOT NULL CHECK (length(day) = 10)
) STRICT, WITHOUT ROWID;

-- This computer's own key, which signs the bundles that it gives away. It opens nothing.
CREATE TABLE own_device (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  public_key TEXT NOT NULL,
  private_key TEXT NOT NULL
) STRICT;

-- Computers that bundles came from. One that is not enrolled has its signatures kept apart.
CREATE TABLE devices (
  public_key TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  enrolled INTEGER NOT NULL CHECK (enrolled IN (0, 1)),
  day TEXT NOT NULL CHECK (length(day) = 10)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrivals (
  device TEXT NOT NULL,
  signature_id TEXT NOT NULL,
  PRIMARY KEY (device, signature_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
  device TEXT NOT NULL,
  id TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  campaign_version INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  envelope BLOB NOT NULL CHECK (length(envelope) > 0),
  event_id TEXT,
  source TEXT NOT NULL CHECK (source IN ('screen', 'paper')),
  withdrawal_hash BLOB CHECK (length(withdrawal_hash) = 32),
  PRIMARY KEY (device, id)
) STRICT, WITHOUT ROWID;

-- Events that such a computer names, each as JSON.
CREATE TABLE events_in_quarantine (
  device TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (device, event)
) STRICT, WITHOUT ROWID;

-- Codes that were handed in at such a computer.
CREATE TABLE withdrawals_in_quarantine (
  device TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  what TEXT NOT NULL CHECK (what IN ('signature', 'email')),
  day TEXT NOT NULL CHECK (length(day) = 10),
  PRIMARY KEY (device, hash, what)
) STRICT, WITHOUT ROWID;

-- What the coordinator has set at this desk, as JSON.
CREATE TABLE desk_settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
