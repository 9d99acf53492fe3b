-- Envelopes lie apart: a row is small then, and a look at states, days and counts does not read what is sealed.
CREATE TABLE signatures_apart (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL,
  campaign_version INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
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

-- An envelope of one byte is one that was wiped. It goes with its signature.
CREATE TABLE envelopes (
  signature_id TEXT PRIMARY KEY REFERENCES signatures_apart (id) ON DELETE CASCADE,
  envelope BLOB NOT NULL CHECK (length(envelope) > 0)
) STRICT, WITHOUT ROWID;

INSERT INTO signatures_apart
  (id, campaign_id, campaign_version, day, state, reason, status, tries, retry_after, may_have_arrived, receipt, held,
    deleting, duplicate_of, settled_day, event_id, source, withdrawal_hash)
  SELECT id, campaign_id, campaign_version, day, state, reason, status, tries, retry_after, may_have_arrived, receipt,
    held, deleting, duplicate_of, settled_day, event_id, source, withdrawal_hash FROM signatures;
INSERT INTO envelopes (signature_id, envelope) SELECT id, envelope FROM signatures;
DROP TABLE signatures;
ALTER TABLE signatures_apart RENAME TO signatures;

CREATE INDEX signatures_by_state ON signatures (state, day, id);
CREATE INDEX signatures_by_day ON signatures (day, id, state, reason, held, deleting, event_id);
CREATE INDEX signatures_by_event ON signatures (event_id, day, state, source);
CREATE INDEX signatures_by_withdrawal ON signatures (withdrawal_hash) WHERE withdrawal_hash IS NOT NULL;
CREATE INDEX signatures_by_standing ON signatures (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX signatures_by_receipt ON signatures (receipt) WHERE receipt IS NOT NULL;
