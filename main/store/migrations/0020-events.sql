-- Where signing takes place. One of a campaign's events at most is the one that is signed at now.
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  place TEXT NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  staff_label TEXT NOT NULL,
  goal INTEGER CHECK (goal >= 1),
  count_shown TEXT NOT NULL CHECK (count_shown IN ('staff', 'all')),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
  is_current INTEGER NOT NULL DEFAULT 0 CHECK (is_current IN (0, 1)),
  CHECK (is_current = 0 OR state = 'open')
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX one_current_event ON events (campaign_id) WHERE is_current = 1;

-- Codes that were handed in, as keyed hashes: also those of signatures that another laptop still holds.
CREATE TABLE withdrawals (
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  what TEXT NOT NULL CHECK (what IN ('signature', 'email')),
  day TEXT NOT NULL CHECK (length(day) = 10),
  PRIMARY KEY (hash, what)
) STRICT, WITHOUT ROWID;

-- Made anew for a further state. The event has no foreign key: a gathered signature may name one of another laptop.
CREATE TABLE signatures_with_event (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL,
  campaign_version INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  envelope BLOB NOT NULL CHECK (length(envelope) > 0),
  state TEXT NOT NULL
    CHECK (state IN ('sealed', 'ready', 'sending', 'sent', 'refused', 'waiting', 'unknown', 'withdrawn')),
  reason TEXT,
  status INTEGER,
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
  retry_after INTEGER,
  may_have_arrived INTEGER NOT NULL DEFAULT 0 CHECK (may_have_arrived IN (0, 1)),
  receipt TEXT,
  event_id TEXT,
  source TEXT NOT NULL DEFAULT 'screen' CHECK (source IN ('screen', 'paper')),
  withdrawal_hash BLOB CHECK (length(withdrawal_hash) = 32),
  CHECK ((state = 'sent') = (receipt IS NOT NULL)),
  FOREIGN KEY (campaign_id, campaign_version) REFERENCES campaigns (id, version)
) STRICT, WITHOUT ROWID;

INSERT INTO signatures_with_event
  (id, campaign_id, campaign_version, day, envelope, state, reason, status, tries, retry_after, may_have_arrived, receipt)
  SELECT id, campaign_id, campaign_version, day, envelope, state, reason, status, tries, retry_after, may_have_arrived,
    receipt FROM signatures;
DROP TABLE signatures;
ALTER TABLE signatures_with_event RENAME TO signatures;

CREATE INDEX signatures_by_state ON signatures (state, day, id);
CREATE INDEX signatures_by_event ON signatures (event_id, day, state, source);
CREATE INDEX signatures_by_withdrawal ON signatures (withdrawal_hash) WHERE withdrawal_hash IS NOT NULL;
