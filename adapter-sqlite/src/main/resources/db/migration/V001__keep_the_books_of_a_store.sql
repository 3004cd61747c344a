-- The books of one store. Ids are text; instants are milliseconds since 1970 in UTC; money is whole cents; positions count
-- the tickets gone. Every rule that a row can show by itself is a constraint here.

CREATE TABLE store (
  one              INTEGER PRIMARY KEY CHECK (one = 1),
  id               TEXT NOT NULL UNIQUE,
  name             TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  time_zone        TEXT NOT NULL,
  cut_off_minute   INTEGER NOT NULL CHECK (cut_off_minute BETWEEN 720 AND 1440),
  state            TEXT NOT NULL CHECK (length(state) = 2),
  direction        TEXT CHECK (direction IN ('UP', 'DOWN')),
  prepare_expiry_s INTEGER NOT NULL CHECK (prepare_expiry_s BETWEEN 300 AND 7200),
  jump_share       INTEGER NOT NULL CHECK (jump_share BETWEEN 1 AND 100),
  first            INTEGER CHECK (first IN (0, 1)),
  settlement_days  INTEGER CHECK (settlement_days BETWEEN 1 AND 366),
  low_tier_percent INTEGER CHECK (low_tier_percent BETWEEN 1 AND 100)
) STRICT;

CREATE TABLE layouts (
  place INTEGER PRIMARY KEY,
  id    TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE employees (
  id       TEXT PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 10 AND code NOT GLOB '*[^0-9]*'),
  name     TEXT NOT NULL,
  role     TEXT NOT NULL CHECK (role IN ('CASHIER', 'SHIFT_MANAGER', 'STORE_MANAGER')),
  pin_hash TEXT NOT NULL,
  status   TEXT NOT NULL CHECK (status IN ('ACTIVE', 'INACTIVE'))
) STRICT;

CREATE TABLE pin_tries (
  code         TEXT PRIMARY KEY,
  wrong        INTEGER NOT NULL CHECK (wrong BETWEEN 0 AND 5),
  locked_until INTEGER
) STRICT;

CREATE TABLE pin_locks (
  sequence       INTEGER PRIMARY KEY,
  code           TEXT NOT NULL,
  set_at         INTEGER NOT NULL,
  until          INTEGER NOT NULL,
  ended_at       INTEGER,
  entries_at_end INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE games (
  id          TEXT PRIMARY KEY,
  code        TEXT NOT NULL UNIQUE CHECK (length(code) = 5 AND code NOT GLOB '*[^0-9]*'),
  code_shown  TEXT NOT NULL,
  name        TEXT NOT NULL,
  price_cents INTEGER NOT NULL CHECK (price_cents > 0),
  size        INTEGER NOT NULL CHECK (size BETWEEN 1 AND 1000),
  first       INTEGER CHECK (first IN (0, 1)),
  direction   TEXT CHECK (direction IN ('UP', 'DOWN')),
  status      TEXT NOT NULL CHECK (status IN ('ACTIVE', 'INACTIVE', 'DISCONTINUED'))
) STRICT;

CREATE TABLE bins (
  id     TEXT PRIMARY KEY,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  label  TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('LIVE', 'REMOVED'))
) STRICT;
CREATE UNIQUE INDEX bins_live_number ON bins (number) WHERE status = 'LIVE';
CREATE INDEX bins_number ON bins (number);

-- What a pack is now: a cache of its movements. number is padded to 20 digits, so that text order is number order.
CREATE TABLE packs (
  id                TEXT PRIMARY KEY,
  game_id           TEXT NOT NULL REFERENCES games (id),
  game_code         TEXT NOT NULL CHECK (length(game_code) = 5),
  game_code_shown   TEXT NOT NULL,
  number            TEXT NOT NULL CHECK (length(number) = 20 AND number NOT GLOB '*[^0-9]*'),
  number_shown      TEXT NOT NULL,
  size              INTEGER NOT NULL CHECK (size BETWEEN 1 AND 1000),
  first             INTEGER NOT NULL CHECK (first IN (0, 1)),
  width             INTEGER NOT NULL CHECK (width BETWEEN 1 AND 6),
  direction         TEXT CHECK (direction IN ('UP', 'DOWN')),
  position          INTEGER NOT NULL CHECK (position BETWEEN 0 AND size),
  received_at       INTEGER NOT NULL,
  status            TEXT NOT NULL CHECK (status IN ('RECEIVED', 'ACTIVE', 'DEPLETED', 'RETURNED', 'MISSING')),
  bin_id            TEXT REFERENCES bins (id),
  activated_at      INTEGER,
  activated_by      TEXT,
  reason            TEXT,
  ended_at          INTEGER,
  police_report     TEXT,
  written_off_cents INTEGER CHECK (written_off_cents >= 0),
  written_off_at    INTEGER,
  settled_cause     TEXT CHECK (settled_cause IN ('MANUAL', 'SOLD_OUT', 'ON_ACTIVATION', 'RULE')),
  settled_cents     INTEGER CHECK (settled_cents >= 0),
  settled_by        TEXT,
  settled_at        INTEGER,
  UNIQUE (game_code, number),
  CHECK ((status = 'ACTIVE') = (bin_id IS NOT NULL)),
  CHECK (status <> 'ACTIVE' OR (direction IS NOT NULL AND activated_at IS NOT NULL AND activated_by IS NOT NULL)),
  CHECK (status = 'ACTIVE' OR (activated_at IS NULL AND activated_by IS NULL)),
  CHECK ((status IN ('DEPLETED', 'RETURNED', 'MISSING')) = (reason IS NOT NULL)),
  CHECK ((reason IS NULL) = (ended_at IS NULL)),
  CHECK (status = 'MISSING' OR (police_report IS NULL AND written_off_at IS NULL)),
  CHECK ((written_off_at IS NULL) = (written_off_cents IS NULL)),
  CHECK ((settled_at IS NULL) = (settled_cause IS NULL)),
  CHECK ((settled_at IS NULL) = (settled_cents IS NULL)),
  CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX packs_one_per_bin ON packs (bin_id) WHERE status = 'ACTIVE';
CREATE INDEX packs_by_status ON packs (status, game_code, number);
CREATE INDEX packs_touched ON packs (game_id) WHERE position > 0;
CREATE INDEX packs_unsettled ON packs (game_code, number) WHERE settled_at IS NULL AND status IN ('ACTIVE', 'DEPLETED');

-- The ledger: only inserted, never changed.
CREATE TABLE movements (
  sequence           INTEGER PRIMARY KEY CHECK (sequence >= 1),
  id                 TEXT NOT NULL UNIQUE,
  pack_id            TEXT NOT NULL REFERENCES packs (id) DEFERRABLE INITIALLY DEFERRED,
  kind               TEXT NOT NULL CHECK (kind IN ('RECEIVED', 'ONBOARDED', 'ACTIVATED', 'COUNTED', 'DEPLETED', 'RETURNED',
                       'MOVED', 'RESTOCKED', 'REPORTED_MISSING', 'RECOVERED', 'WRITTEN_OFF', 'SETTLED', 'UNDONE', 'CORRECTED',
                       'CLOUD_STATUS')),
  from_position      INTEGER NOT NULL CHECK (from_position >= 0),
  to_position        INTEGER NOT NULL CHECK (to_position >= 0),
  price_cents        INTEGER NOT NULL CHECK (price_cents >= 0),
  day_id             TEXT NOT NULL REFERENCES days (id),
  shift_id           TEXT,
  bin_id             TEXT REFERENCES bins (id),
  other_bin_id       TEXT REFERENCES bins (id),
  direction          TEXT CHECK (direction IN ('UP', 'DOWN')),
  occasion           TEXT CHECK (occasion IN ('SPOT', 'POS', 'SHIFT_OPENING', 'SHIFT_CLOSING', 'DAY_CLOSE')),
  reason             TEXT,
  status             TEXT CHECK (status IN ('RECEIVED', 'ACTIVE', 'DEPLETED', 'RETURNED', 'MISSING')),
  amount_cents       INTEGER CHECK (amount_cents >= 0),
  police_report      TEXT,
  delivery_reference TEXT,
  refers_to          TEXT REFERENCES movements (id),
  actor_id           TEXT NOT NULL,
  actor_name         TEXT NOT NULL,
  actor_role         TEXT NOT NULL,
  approver_id        TEXT,
  approver_name      TEXT,
  approver_role      TEXT,
  entry              TEXT NOT NULL CHECK (entry IN ('SCAN', 'MANUAL')),
  note               TEXT,
  at                 INTEGER NOT NULL,
  clock_behind       INTEGER NOT NULL CHECK (clock_behind IN (0, 1)),
  CHECK (kind IN ('UNDONE', 'CORRECTED') OR from_position <= to_position),
  CHECK (kind <> 'UNDONE' OR to_position <= from_position),
  CHECK (kind NOT IN ('RECEIVED', 'ONBOARDED', 'ACTIVATED', 'MOVED', 'WRITTEN_OFF', 'SETTLED', 'CLOUD_STATUS')
         OR from_position = to_position),
  CHECK ((kind IN ('UNDONE', 'CORRECTED')) = (refers_to IS NOT NULL)),
  CHECK ((approver_id IS NULL) = (approver_name IS NULL)),
  CHECK ((approver_id IS NULL) = (approver_role IS NULL))
) STRICT;
CREATE INDEX movements_of_pack ON movements (pack_id, sequence);
CREATE INDEX movements_of_day ON movements (day_id, sequence);
CREATE INDEX movements_referring ON movements (refers_to) WHERE refers_to IS NOT NULL;
CREATE UNIQUE INDEX movements_undone_once ON movements (refers_to) WHERE kind = 'UNDONE';
CREATE UNIQUE INDEX movements_corrected_once ON movements (refers_to) WHERE kind = 'CORRECTED';

CREATE TRIGGER movements_within_pack BEFORE INSERT ON movements
WHEN EXISTS (SELECT 1 FROM packs p WHERE p.id = NEW.pack_id AND (NEW.to_position > p.size OR NEW.from_position > p.size))
BEGIN SELECT RAISE(ABORT, 'a movement beyond the size of its pack'); END;
CREATE TRIGGER movements_never_updated BEFORE UPDATE ON movements
BEGIN SELECT RAISE(ABORT, 'a movement is never changed'); END;
CREATE TRIGGER movements_never_deleted BEFORE DELETE ON movements
BEGIN SELECT RAISE(ABORT, 'a movement is never deleted'); END;

-- place is the order in which days opened. The label is the one of the opening until the day is closed.
CREATE TABLE days (
  place            INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  opening_date     TEXT NOT NULL CHECK (opening_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  opening_ordinal  INTEGER NOT NULL CHECK (opening_ordinal >= 1),
  label_date       TEXT NOT NULL CHECK (label_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  label_ordinal    INTEGER NOT NULL CHECK (label_ordinal >= 1),
  opened_at        INTEGER NOT NULL,
  opened_by_id     TEXT NOT NULL,
  opened_by_name   TEXT NOT NULL,
  opened_by_role   TEXT NOT NULL,
  onboarding       TEXT NOT NULL CHECK (onboarding IN ('NONE', 'UNDER_WAY', 'COMPLETED')),
  state            TEXT NOT NULL CHECK (state IN ('OPEN', 'PREPARED', 'CLOSED')),
  token            TEXT UNIQUE,
  closed_at        INTEGER,
  closed_by_id     TEXT,
  closed_by_name   TEXT,
  closed_by_role   TEXT,
  ledger_digest    TEXT,
  journal_entries  INTEGER,
  journal_hash     TEXT,
  next_day_id      TEXT REFERENCES days (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (label_date, label_ordinal),
  CHECK ((state = 'CLOSED') = (token IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (closed_by_id IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (ledger_digest IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (journal_hash IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (next_day_id IS NOT NULL)),
  CHECK (state = 'CLOSED' OR (label_date = opening_date AND label_ordinal = opening_ordinal))
) STRICT;
CREATE UNIQUE INDEX days_one_not_closed ON days ((1)) WHERE state <> 'CLOSED';
CREATE TRIGGER days_never_reopened BEFORE UPDATE ON days WHEN OLD.state = 'CLOSED'
BEGIN SELECT RAISE(ABORT, 'a closed day is never changed'); END;
CREATE TRIGGER days_never_deleted BEFORE DELETE ON days
BEGIN SELECT RAISE(ABORT, 'a day is never deleted'); END;

CREATE TABLE preparations (
  day_id        TEXT PRIMARY KEY REFERENCES days (id),
  token         TEXT NOT NULL UNIQUE CHECK (length(token) = 32),
  hash          TEXT NOT NULL CHECK (length(hash) = 64),
  close_date    TEXT NOT NULL,
  close_ordinal INTEGER NOT NULL CHECK (close_ordinal >= 1),
  prepared_at   INTEGER NOT NULL,
  by_id         TEXT NOT NULL,
  by_name       TEXT NOT NULL,
  by_role       TEXT NOT NULL,
  approver_id   TEXT,
  approver_name TEXT,
  approver_role TEXT,
  expires_at    INTEGER NOT NULL,
  as_of         INTEGER NOT NULL CHECK (as_of >= 0)
) STRICT;

CREATE TABLE close_lines (
  day_id        TEXT NOT NULL REFERENCES days (id),
  place         INTEGER NOT NULL,
  pack_id       TEXT NOT NULL REFERENCES packs (id),
  decision      TEXT NOT NULL CHECK (decision IN ('SCANNED', 'TYPED', 'SOLD_OUT', 'NOT_SEEN')),
  face          TEXT,
  reason        TEXT CHECK (reason IN ('NOT_IN_BIN', 'UNREADABLE', 'POSITION_BACKWARDS', 'OTHER')),
  note          TEXT,
  counter_id    TEXT NOT NULL,
  counter_name  TEXT NOT NULL,
  counter_role  TEXT NOT NULL,
  approver_id   TEXT,
  approver_name TEXT,
  approver_role TEXT,
  entry         TEXT NOT NULL CHECK (entry IN ('SCAN', 'MANUAL')),
  counted_at    INTEGER NOT NULL,
  bin_id        TEXT NOT NULL REFERENCES bins (id),
  bin_number    INTEGER NOT NULL,
  from_position INTEGER NOT NULL CHECK (from_position >= 0),
  to_position   INTEGER NOT NULL CHECK (to_position >= from_position),
  price_cents   INTEGER NOT NULL CHECK (price_cents >= 0),
  PRIMARY KEY (day_id, place),
  UNIQUE (day_id, pack_id),
  CHECK ((decision IN ('SCANNED', 'TYPED')) <= (face IS NOT NULL)),
  CHECK ((decision = 'NOT_SEEN') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_lines (
  place         INTEGER PRIMARY KEY,
  pack_id       TEXT NOT NULL UNIQUE REFERENCES packs (id),
  decision      TEXT NOT NULL CHECK (decision IN ('SCANNED', 'TYPED', 'SOLD_OUT', 'NOT_SEEN')),
  face          TEXT,
  reason        TEXT CHECK (reason IN ('NOT_IN_BIN', 'UNREADABLE', 'POSITION_BACKWARDS', 'OTHER')),
  note          TEXT,
  counter_id    TEXT NOT NULL,
  counter_name  TEXT NOT NULL,
  counter_role  TEXT NOT NULL,
  approver_id   TEXT,
  approver_name TEXT,
  approver_role TEXT,
  entry         TEXT NOT NULL CHECK (entry IN ('SCAN', 'MANUAL')),
  counted_at    INTEGER NOT NULL,
  as_of         INTEGER NOT NULL CHECK (as_of >= 0),
  CHECK ((decision IN ('SCANNED', 'TYPED')) <= (face IS NOT NULL)),
  CHECK ((decision = 'NOT_SEEN') = (reason IS NOT NULL))
) STRICT;

CREATE TABLE day_totals (
  day_id       TEXT NOT NULL REFERENCES days (id),
  kind         TEXT NOT NULL,
  movements    INTEGER NOT NULL CHECK (movements >= 1),
  tickets      INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  PRIMARY KEY (day_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE discrepancies (
  sequence       INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  kind           TEXT NOT NULL CHECK (kind IN ('COUNT_GAP', 'POSITION_BACKWARDS', 'NOT_SEEN', 'LARGE_JUMP')),
  pack_id        TEXT NOT NULL REFERENCES packs (id),
  tickets        INTEGER NOT NULL,
  amount_cents   INTEGER NOT NULL,
  since_movement TEXT REFERENCES movements (id),
  movement_id    TEXT NOT NULL REFERENCES movements (id),
  day_id         TEXT NOT NULL REFERENCES days (id),
  at             INTEGER NOT NULL,
  status         TEXT NOT NULL CHECK (status IN ('OPEN', 'EXPLAINED'))
) STRICT;
CREATE INDEX discrepancies_of_day ON discrepancies (day_id, sequence);
CREATE INDEX discrepancies_open ON discrepancies (sequence) WHERE status = 'OPEN';

-- One entry per accepted command, chained by hashes.
CREATE TABLE journal (
  sequence      INTEGER PRIMARY KEY CHECK (sequence >= 1),
  content       TEXT NOT NULL,
  content_hash  TEXT NOT NULL CHECK (length(content_hash) = 64),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  entry_hash    TEXT NOT NULL UNIQUE CHECK (length(entry_hash) = 64)
) STRICT;
CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal entry is never changed'); END;
CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal entry is never deleted'); END;

-- Facts that wait for the cloud.
CREATE TABLE outbox (
  sequence        INTEGER PRIMARY KEY CHECK (sequence >= 1),
  id              TEXT NOT NULL UNIQUE,
  topic           TEXT NOT NULL,
  kind            TEXT NOT NULL,
  version         INTEGER NOT NULL CHECK (version >= 1),
  payload         TEXT NOT NULL CHECK (payload LIKE '{%}'),
  recorded_at     INTEGER NOT NULL,
  state           TEXT NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENT'))
) STRICT;
CREATE INDEX outbox_pending ON outbox (sequence) WHERE state = 'PENDING';
CREATE INDEX outbox_pending_of_topic ON outbox (topic, sequence) WHERE state = 'PENDING';
CREATE TRIGGER outbox_fact_never_changed BEFORE UPDATE OF sequence, id, topic, kind, version, payload, recorded_at ON outbox
BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
