-- Whether a receiver gave the same receipt for two signatures is asked at every receipt.
CREATE INDEX signatures_by_receipt ON signatures (receipt) WHERE receipt IS NOT NULL;

-- What the delivery report needs of signatures whose envelopes are gone: counts, and nothing that leads to a person.
CREATE TABLE report_counts (
  campaign_id TEXT NOT NULL,
  region TEXT NOT NULL,
  area TEXT NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  event TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n > 0),
  PRIMARY KEY (campaign_id, region, area, day, event)
) STRICT, WITHOUT ROWID;

-- Signatures that are in these counts already, by their random id.
CREATE TABLE report_counted (
  signature_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
