-- Signed campaign files, every version that this computer has accepted. Public keys and words only.
CREATE TABLE campaigns (
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  signed TEXT NOT NULL,
  signature TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- Keyed by random id and without a row number, so that the order of rows says nothing about the order of signing.
CREATE TABLE signatures (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL,
  campaign_version INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  envelope BLOB NOT NULL CHECK (length(envelope) > 0),
  state TEXT NOT NULL CHECK (state IN ('sealed', 'ready', 'sending', 'sent', 'refused', 'waiting', 'unknown')),
  reason TEXT,
  status INTEGER,
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
  retry_after INTEGER,
  may_have_arrived INTEGER NOT NULL DEFAULT 0 CHECK (may_have_arrived IN (0, 1)),
  receipt TEXT,
  CHECK ((state = 'sent') = (receipt IS NOT NULL)),
  FOREIGN KEY (campaign_id, campaign_version) REFERENCES campaigns (id, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX signatures_by_state ON signatures (state, day, id);

-- What happened to a signature, in order, by the day. No personal data.
CREATE TABLE journal (
  line INTEGER PRIMARY KEY,
  day TEXT NOT NULL CHECK (length(day) = 10),
  signature_id TEXT NOT NULL,
  from_state TEXT,
  to_state TEXT NOT NULL,
  reason TEXT,
  status INTEGER
) STRICT;

-- The campaign's private keys, wrapped by the passphrase. Absent on a computer that only has the campaign file.
CREATE TABLE secrets (
  campaign_id TEXT PRIMARY KEY,
  wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Where signatures go. The token is readable with the campaign's key only.
CREATE TABLE target (
  campaign_id TEXT PRIMARY KEY,
  settings TEXT NOT NULL,
  sealed_token BLOB NOT NULL
) STRICT, WITHOUT ROWID;
