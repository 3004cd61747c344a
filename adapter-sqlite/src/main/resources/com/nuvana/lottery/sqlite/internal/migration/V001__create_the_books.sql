-- The books of one store. Ids are UUIDs as text, dates text (2026-11-23), instants whole milliseconds of the epoch, money
-- whole cents. A person who acted stands in three columns: id, name and role as they were then.

pragma application_id = 1280594521;
pragma user_version = 1;

create table stores (
  only_one             integer not null primary key check (only_one = 1),
  id                   text    not null check (length(id) = 36),
  name                 text    not null check (length(name) > 0),
  time_zone            text    not null check (length(time_zone) > 0),
  cut_off_minute       integer not null check (cut_off_minute between 720 and 1440),
  state                text    not null unique check (length(state) = 2),
  direction            text    check (direction in ('UP', 'DOWN')),
  prepare_expiry_ms    integer not null check (prepare_expiry_ms between 300000 and 7200000),
  jump_share           integer not null check (jump_share between 1 and 100),
  variance_cents       integer not null check (variance_cents >= 0),
  filled_first         integer check (filled_first in (0, 1)),
  filled_pack_width    integer check (filled_pack_width between 1 and 20),
  filled_days          integer check (filled_days between 1 and 366),
  filled_percent       integer check (filled_percent between 1 and 100),
  filled_at_sold_out   text    check (filled_at_sold_out in ('YES', 'NO')),
  filled_on_activation text    check (filled_on_activation in ('YES', 'NO'))
) strict;

create trigger the_store_is_never_deleted before delete on stores
begin select raise(abort, 'the store is never deleted'); end;

create trigger the_store_keeps_its_id before update of id on stores
begin select raise(abort, 'the store keeps its id'); end;

-- The store's own copy of its state's profile: a record for each date from which it holds. An empty column was not seen
-- in a source. Layouts and remarks are lines of text.
create table profiles (
  place                integer not null primary key,
  state                text    not null references stores (state) deferrable initially deferred,
  name                 text    not null check (length(name) between 1 and 100),
  term                 text    check (term in ('PACK', 'BOOK', 'PACK_OR_BOOK')),
  layouts              text    not null,
  remarks              text    not null,
  game_width           integer check (game_width between 3 and 5),
  pack_width           integer check (pack_width between 1 and 20),
  ticket_width         integer check (ticket_width between 1 and 6),
  first                integer check (first in (0, 1)),
  direction            text    check (direction in ('UP', 'DOWN')),
  low_tier_percent     integer check (low_tier_percent between 1 and 100),
  days                 integer check (days between 1 and 366),
  other_plan_days      integer check (other_plan_days between 1 and 366),
  at_sold_out          text    not null check (at_sold_out in ('YES', 'NO', 'NOT_SEEN')),
  at_activation        text    not null check (at_activation in ('YES', 'NO', 'NOT_SEEN')),
  at_game_end          text    not null check (at_game_end in ('YES', 'NO', 'NOT_SEEN')),
  by_hand              text    not null check (by_hand in ('YES', 'NO', 'NOT_SEEN')),
  commission           integer check (commission between 0 and 10000),
  cashing              integer check (cashing between 0 and 10000),
  week_start           text    check (week_start in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY',
                                                     'SUNDAY')),
  sweep_after          integer check (sweep_after between 1 and 31),
  partial_return       text    not null check (partial_return in ('YES', 'NO', 'NOT_SEEN')),
  return_conditions    text    check (length(return_conditions) between 1 and 300),
  shipment_days        integer check (shipment_days between 1 and 366),
  shipment_kind        text    check (shipment_kind in ('CALENDAR', 'BUSINESS')),
  damage_days          integer check (damage_days between 1 and 366),
  damage_kind          text    check (damage_kind in ('CALENDAR', 'BUSINESS')),
  game_end_days        integer check (game_end_days between 1 and 366),
  game_end_kind        text    check (game_end_kind in ('CALENDAR', 'BUSINESS')),
  lost_terms           text    check (length(lost_terms) between 1 and 300),
  lost_cents           integer check (lost_cents >= 0),
  lost_percent         integer check (lost_percent between 0 and 100),
  lost_reported_cents  integer check (lost_reported_cents >= 0),
  sale_after_end       text    not null
                               check (sale_after_end in ('FORBIDDEN', 'UNTIL_LAST_CLAIM_DATE', 'NOT_SEEN')),
  source               text    not null check (length(source) between 1 and 300),
  evidence             text    not null check (evidence in ('CONFIRMED', 'REPORTED', 'INFERRED')),
  valid_from           text    check (valid_from glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  constraint a_deadline_has_its_kind check (
    (shipment_days is null) = (shipment_kind is null)
    and (damage_days is null) = (damage_kind is null)
    and (game_end_days is null) = (game_end_kind is null)),
  constraint a_charge_has_its_terms check (
    lost_terms is not null or coalesce(lost_cents, lost_percent, lost_reported_cents) is null)
) strict;
create unique index one_profile_from_each_date on profiles (coalesce(valid_from, ''));

create table enabled_layouts (
  place                integer not null primary key,
  layout               text    not null unique check (length(layout) between 1 and 20)
) strict;

create table employees (
  id                   text    not null primary key check (length(id) = 36),
  code                 text    not null unique check (length(code) between 1 and 10 and code not glob '*[^0-9]*'),
  name                 text    not null check (length(name) > 0),
  role                 text    not null check (role in ('CASHIER', 'SHIFT_MANAGER', 'STORE_MANAGER')),
  pin_hash             text    not null check (length(pin_hash) > 0),
  status               text    not null check (status in ('ACTIVE', 'INACTIVE'))
) strict;

create trigger employees_are_never_deleted before delete on employees
begin select raise(abort, 'employees are never deleted'); end;

create table pin_tries (
  code                 text    not null primary key check (length(code) between 1 and 10),
  wrong                integer not null check (wrong between 0 and 5),
  locked_until         integer
) strict;

create table pin_locks (
  place                integer not null primary key,
  code                 text    not null check (length(code) between 1 and 10),
  set_at               integer not null,
  until                integer not null,
  ended_at             integer,
  entries_at_end       integer not null check (entries_at_end >= 0)
) strict;
create index pin_locks_of_code on pin_locks (code, place);

create table games (
  id                   text    not null primary key check (length(id) = 36),
  code                 text    not null check (length(code) between 3 and 5 and code not glob '*[^0-9]*'),
  key_code             text    not null generated always as (substr('00000' || code, -5)) stored unique,
  name                 text    not null check (length(name) > 0),
  price_cents          integer not null check (price_cents between 1 and 100000),
  size                 integer not null check (size between 1 and 1000),
  first                integer check (first in (0, 1)),
  direction            text    check (direction in ('UP', 'DOWN')),
  status               text    not null check (status in ('ACTIVE', 'INACTIVE', 'DISCONTINUED'))
) strict;

create trigger games_are_never_deleted before delete on games
begin select raise(abort, 'games are never deleted'); end;

create table bins (
  place                integer not null primary key,
  id                   text    not null unique check (length(id) = 36),
  number               integer not null check (number between 1 and 9999),
  label                text    not null check (length(label) > 0),
  status               text    not null check (status in ('LIVE', 'REMOVED'))
) strict;
-- The state stands first, so that the live ones are sought by it and found in order.
create unique index one_live_bin_per_number on bins (status, number) where status = 'LIVE';
create index bins_of_number on bins (number, place);

-- The packs as they are now: a cache of what the movements lead to. The key is the game code in five digits and the
-- pack number padded to twenty, so that its order is that of the numbers.
create table packs (
  id                   text    not null primary key check (length(id) = 36),
  game                 text    not null references games (id),
  game_code            text    not null check (length(game_code) between 3 and 5 and game_code not glob '*[^0-9]*'),
  pack_number          text    not null check (length(pack_number) between 1 and 20 and pack_number not glob '*[^0-9]*'),
  key_code             text    not null generated always as (substr('00000' || game_code, -5)) stored,
  key_number           text    not null
                               generated always as (substr('00000000000000000000' || pack_number, -20)) stored,
  size                 integer not null check (size between 1 and 1000),
  first                integer not null check (first in (0, 1)),
  width                integer not null check (width between 1 and 6),
  direction            text    check (direction in ('UP', 'DOWN')),
  position             integer not null check (position between 0 and size),
  received_at          integer not null,
  settled_cause        text    check (settled_cause in ('MANUAL', 'SOLD_OUT', 'ON_ACTIVATION', 'RULE')),
  settled_cents        integer check (settled_cents >= 0),
  settled_by           text,
  settled_at           integer,
  state                text    not null check (state in ('RECEIVED', 'ACTIVE', 'DEPLETED', 'RETURNED', 'MISSING')),
  bin                  text    references bins (id),
  activated_at         integer,
  activated_by         text,
  depletion_reason     text    check (depletion_reason in ('SOLD_OUT_MANUAL', 'SOLD_OUT_AT_CLOSE', 'REPLACED',
                                                           'LAST_TICKET_AT_POS', 'SHIFT_CLOSE')),
  depleted_at          integer,
  return_reason        text    check (return_reason in ('SUPPLIER_RECALL', 'DAMAGED', 'EXPIRED',
                                                        'INVENTORY_ADJUSTMENT', 'STORE_CLOSURE')),
  returned_at          integer,
  missing_how          text    check (missing_how in ('LOST', 'STOLEN')),
  missing_at           integer,
  police_report        text,
  written_off_cents    integer check (written_off_cents >= 0),
  written_off_at       integer,
  constraint key_of_a_pack_is_unique unique (key_code, key_number),
  constraint settled_wholly_or_not check (
    (settled_cause is null) = (settled_at is null)
    and (settled_cents is null) = (settled_at is null)
    and (settled_by is null) = (settled_at is null)),
  constraint only_an_active_pack_has_a_bin check (
    (state = 'ACTIVE') = (bin is not null)
    and (state = 'ACTIVE') = (activated_at is not null)
    and (state = 'ACTIVE') = (activated_by is not null)),
  constraint an_active_pack_has_a_direction check (state <> 'ACTIVE' or direction is not null),
  constraint only_a_depleted_pack_is_sold_out check (
    (state = 'DEPLETED') = (depletion_reason is not null)
    and (state = 'DEPLETED') = (depleted_at is not null)),
  constraint only_a_returned_pack_went_back check (
    (state = 'RETURNED') = (return_reason is not null)
    and (state = 'RETURNED') = (returned_at is not null)),
  constraint only_a_missing_pack_is_lost check (
    (state = 'MISSING') = (missing_how is not null)
    and (state = 'MISSING') = (missing_at is not null)
    and (state = 'MISSING' or police_report is null)
    and (state = 'MISSING' or written_off_at is null)
    and (written_off_at is null) = (written_off_cents is null))
) strict;
create unique index one_active_pack_per_bin on packs (bin) where state = 'ACTIVE';
create index packs_by_state on packs (state, key_code, key_number);
create index packs_unsettled on packs (settled_at, key_code, key_number)
  where settled_at is null and state in ('ACTIVE', 'DEPLETED');
create index packs_touched on packs (game) where position > 0;

-- Pack numbers by every three digits in a row: who types a part of one does not wait until all packs are read. Filled by the
-- program with each new pack, for a trigger may not do it while the schema is not trusted.
create virtual table pack_numbers using fts5 (number, pack unindexed, tokenize = 'trigram', detail = none);

create trigger packs_are_never_removed before delete on packs
begin select raise(abort, 'packs are never removed'); end;

create trigger a_pack_keeps_its_name before update of id, game, game_code, pack_number, width on packs
begin select raise(abort, 'a pack keeps its id, key and width'); end;

create trigger a_pack_is_put_into_a_live_bin before update of bin on packs
when new.bin is not old.bin and new.bin is not null and (select status from bins where id = new.bin) <> 'LIVE'
begin select raise(abort, 'a pack is on sale in a live bin'); end;

create trigger a_new_pack_is_put_into_a_live_bin before insert on packs
when new.bin is not null and (select status from bins where id = new.bin) <> 'LIVE'
begin select raise(abort, 'a pack is on sale in a live bin'); end;

create trigger a_bin_keeps_its_number before update of id, number on bins
begin select raise(abort, 'a bin keeps its id and number'); end;

create trigger a_removed_bin_stays_removed before update of status on bins when old.status = 'REMOVED'
begin select raise(abort, 'a removed bin stays removed'); end;

create trigger a_bin_in_use_stays before update of status on bins
when new.status = 'REMOVED' and exists (select 1 from packs where bin = new.id and state = 'ACTIVE')
begin select raise(abort, 'a bin with a pack on sale stays'); end;

create trigger bins_are_never_deleted before delete on bins
begin select raise(abort, 'bins are never deleted'); end;

create table days (
  place                integer not null primary key,
  id                   text    not null unique check (length(id) = 36),
  opening_date         text    not null check (opening_date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  opening_ordinal      integer not null check (opening_ordinal >= 1),
  opened_at            integer not null,
  opened_by_id         text    not null,
  opened_by_name       text    not null,
  opened_by_role       text    not null,
  onboarding           text    not null check (onboarding in ('NONE', 'UNDER_WAY', 'COMPLETED')),
  state                text    not null check (state in ('OPEN', 'PREPARED', 'CLOSED')),
  closed_date          text    check (closed_date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closed_ordinal       integer check (closed_ordinal >= 1),
  closed_at            integer,
  closed_by_id         text,
  closed_by_name       text,
  closed_by_role       text,
  token                text    unique check (length(token) = 32),
  ledger_digest        text    check (length(ledger_digest) = 64),
  journal_entries      integer check (journal_entries >= 0),
  journal_hash         text    check (length(journal_hash) = 64),
  next_day             text    references days (id) deferrable initially deferred,
  label_date           text    not null generated always as (coalesce(closed_date, opening_date)) stored,
  label_ordinal        integer not null generated always as (coalesce(closed_ordinal, opening_ordinal)) stored,
  constraint closed_wholly_or_not check (
    (state = 'CLOSED') = (closed_date is not null)
    and (state = 'CLOSED') = (closed_ordinal is not null)
    and (state = 'CLOSED') = (closed_at is not null)
    and (state = 'CLOSED') = (closed_by_id is not null)
    and (state = 'CLOSED') = (closed_by_name is not null)
    and (state = 'CLOSED') = (closed_by_role is not null)
    and (state = 'CLOSED') = (token is not null)
    and (state = 'CLOSED') = (ledger_digest is not null)
    and (state = 'CLOSED') = (journal_entries is not null)
    and (state = 'CLOSED') = (journal_hash is not null)
    and (state = 'CLOSED') = (next_day is not null))
) strict;
create unique index one_day_is_not_closed on days ((state <> 'CLOSED')) where state <> 'CLOSED';
create unique index one_closed_day_per_label on days (closed_date, closed_ordinal) where state = 'CLOSED';
create index days_by_label on days (label_date, label_ordinal);
create index days_by_state on days (state, place);

create trigger a_day_begins_open before insert on days when new.state <> 'OPEN'
begin select raise(abort, 'a day begins open'); end;

create trigger a_day_keeps_its_opening
before update of id, opening_date, opening_ordinal, opened_at, opened_by_id, opened_by_name, opened_by_role on days
begin select raise(abort, 'a day keeps its opening'); end;

create trigger only_a_prepared_day_is_closed before update of state on days
when new.state = 'CLOSED' and old.state = 'OPEN'
begin select raise(abort, 'only a prepared day is closed'); end;

create trigger a_closed_day_stays before update on days when old.state = 'CLOSED'
begin select raise(abort, 'a closed day is never changed'); end;

create trigger days_are_never_deleted before delete on days
begin select raise(abort, 'days are never deleted'); end;

create table day_totals (
  day                  text    not null references days (id),
  kind                 text    not null,
  movements            integer not null check (movements > 0),
  tickets              integer not null,
  amount_cents         integer not null,
  primary key (day, kind)
) strict, without rowid;

create trigger day_totals_stay before update on day_totals
begin select raise(abort, 'the totals of a closed day stay'); end;

create trigger day_totals_are_never_deleted before delete on day_totals
begin select raise(abort, 'the totals of a closed day stay'); end;

create table preparations (
  day                  text    not null primary key references days (id),
  token                text    not null unique check (length(token) = 32),
  hash                 text    not null check (length(hash) = 64),
  close_date           text    not null check (close_date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  close_ordinal        integer not null check (close_ordinal >= 1),
  prepared_at          integer not null,
  prepared_by_id       text    not null,
  prepared_by_name     text    not null,
  prepared_by_role     text    not null,
  approver_id          text,
  approver_name        text,
  approver_role        text,
  expires_at           integer not null,
  as_of                integer not null check (as_of >= 0),
  over_since           integer,
  constraint approver_wholly_or_not check (
    (approver_id is null) = (approver_name is null) and (approver_id is null) = (approver_role is null))
) strict;

create trigger a_preparation_is_never_changed
before update of day, token, hash, close_date, close_ordinal, prepared_at, prepared_by_id, prepared_by_name,
  prepared_by_role, approver_id, approver_name, approver_role, expires_at, as_of on preparations
begin select raise(abort, 'a preparation is never changed'); end;

create trigger a_preparation_that_is_over_stays_over before update on preparations when old.over_since is not null
begin select raise(abort, 'a preparation whose time is over stays so'); end;

create trigger a_committed_preparation_stays before delete on preparations
when (select state from days where id = old.day) = 'CLOSED'
begin select raise(abort, 'the preparation of a closed day stays'); end;

create table close_lines (
  day                  text    not null references preparations (day),
  place                integer not null,
  pack                 text    not null references packs (id),
  bin                  text    not null references bins (id),
  bin_number           integer not null check (bin_number between 1 and 9999),
  from_position        integer not null check (from_position >= 0),
  to_position          integer not null,
  price_cents          integer not null check (price_cents >= 0),
  tickets              integer generated always as (to_position - from_position) virtual,
  amount_cents         integer generated always as ((to_position - from_position) * price_cents) virtual,
  decision             text    not null check (decision in ('SCANNED', 'TYPED', 'SOLD_OUT', 'NOT_SEEN')),
  face                 text,
  reason               text    check (reason in ('NOT_IN_BIN', 'UNREADABLE', 'POSITION_BACKWARDS', 'OTHER')),
  note                 text,
  counter_id           text    not null,
  counter_name         text    not null,
  counter_role         text    not null,
  approver_id          text,
  approver_name        text,
  approver_role        text,
  entry                text    not null check (entry in ('SCAN', 'MANUAL')),
  counted_at           integer not null,
  primary key (day, place),
  unique (day, pack),
  constraint a_line_never_goes_back check (from_position <= to_position),
  constraint what_a_decision_says check (
    (decision in ('SCANNED', 'TYPED') and face is not null and reason is null and note is null)
    or (decision = 'SOLD_OUT' and face is null and reason is null and note is null)
    or (decision = 'NOT_SEEN' and reason is not null)),
  constraint approver_wholly_or_not check (
    (approver_id is null) = (approver_name is null) and (approver_id is null) = (approver_role is null))
) strict, without rowid;

create trigger lines_of_a_closed_day_stay before update on close_lines
begin select raise(abort, 'the lines of a preparation are never changed'); end;

create trigger lines_of_a_closed_day_are_never_deleted before delete on close_lines
when (select state from days where id = old.day) = 'CLOSED'
begin select raise(abort, 'the lines of a closed day stay'); end;

create table draft_lines (
  place                integer not null primary key,
  pack                 text    not null unique references packs (id),
  as_of                integer not null check (as_of >= 0),
  decision             text    not null check (decision in ('SCANNED', 'TYPED', 'SOLD_OUT', 'NOT_SEEN')),
  face                 text,
  reason               text    check (reason in ('NOT_IN_BIN', 'UNREADABLE', 'POSITION_BACKWARDS', 'OTHER')),
  note                 text,
  counter_id           text    not null,
  counter_name         text    not null,
  counter_role         text    not null,
  approver_id          text,
  approver_name        text,
  approver_role        text,
  entry                text    not null check (entry in ('SCAN', 'MANUAL')),
  counted_at           integer not null,
  constraint what_a_decision_says check (
    (decision in ('SCANNED', 'TYPED') and face is not null and reason is null and note is null)
    or (decision = 'SOLD_OUT' and face is null and reason is null and note is null)
    or (decision = 'NOT_SEEN' and reason is not null)),
  constraint approver_wholly_or_not check (
    (approver_id is null) = (approver_name is null) and (approver_id is null) = (approver_role is null))
) strict;

-- The ledger. Rows are only added, each directly after the last. charge_cents is the money of SETTLED and WRITTEN_OFF,
-- which sell nothing.
create table movements (
  sequence             integer not null primary key,
  id                   text    not null unique check (length(id) = 36),
  pack                 text    not null references packs (id),
  kind                 text    not null check (kind in ('RECEIVED', 'ONBOARDED', 'ACTIVATED', 'COUNTED', 'DEPLETED',
                                 'RETURNED', 'MOVED', 'RESTOCKED', 'REPORTED_MISSING', 'RECOVERED', 'WRITTEN_OFF',
                                 'SETTLED', 'UNDONE', 'CORRECTED', 'CLOUD_STATUS')),
  from_position        integer not null check (from_position >= 0),
  to_position          integer not null check (to_position >= 0),
  price_cents          integer not null check (price_cents >= 0),
  tickets              integer generated always as (to_position - from_position) virtual,
  amount_cents         integer generated always as ((to_position - from_position) * price_cents) virtual,
  charge_cents         integer check (charge_cents >= 0),
  day                  text    not null references days (id),
  shift                text    check (length(shift) = 36),
  bin                  text    references bins (id),
  other_bin            text    references bins (id),
  direction            text    check (direction in ('UP', 'DOWN')),
  occasion             text    check (occasion in ('SPOT', 'POS', 'SHIFT_OPENING', 'SHIFT_CLOSING', 'DAY_CLOSE')),
  reason               text,
  delivery             text,
  police_report        text,
  status               text    check (status in ('RECEIVED', 'ACTIVE', 'DEPLETED', 'RETURNED', 'MISSING')),
  refers_to            text    references movements (id),
  actor_id             text    not null,
  actor_name           text    not null,
  actor_role           text    not null check (actor_role in ('CASHIER', 'SHIFT_MANAGER', 'STORE_MANAGER')),
  approver_id          text,
  approver_name        text,
  approver_role        text    check (approver_role in ('CASHIER', 'SHIFT_MANAGER', 'STORE_MANAGER')),
  entry                text    not null check (entry in ('SCAN', 'MANUAL')),
  at                   integer not null,
  clock_behind         integer not null check (clock_behind in (0, 1)),
  note                 text,
  constraint a_movement_never_goes_back check (from_position <= to_position or kind in ('UNDONE', 'CORRECTED')),
  constraint an_undo_never_goes_forward check (kind <> 'UNDONE' or to_position <= from_position),
  constraint a_movement_that_sells_nothing check (
    from_position = to_position
    or kind not in ('RECEIVED', 'ONBOARDED', 'ACTIVATED', 'MOVED', 'WRITTEN_OFF', 'SETTLED', 'CLOUD_STATUS')),
  constraint compensations_refer_to_a_movement check ((kind in ('UNDONE', 'CORRECTED')) = (refers_to is not null)),
  constraint a_charge_is_settled_or_written_off check (
    (kind in ('SETTLED', 'WRITTEN_OFF')) = (charge_cents is not null)),
  constraint a_count_has_an_occasion check ((kind = 'COUNTED') = (occasion is not null)),
  constraint bins_of_a_movement check (
    case
      when kind in ('ACTIVATED', 'DEPLETED', 'RESTOCKED') then bin is not null and other_bin is null
      when kind = 'MOVED' then bin is not null and other_bin is not null
      when kind in ('RETURNED', 'REPORTED_MISSING', 'CLOUD_STATUS') then other_bin is null
      else bin is null and other_bin is null
    end),
  constraint directions_of_a_movement check (
    case
      when kind in ('ONBOARDED', 'ACTIVATED') then direction is not null
      when kind = 'RECOVERED' then true
      else direction is null
    end),
  constraint reasons_of_a_movement check (
    case kind
      when 'DEPLETED' then coalesce(reason, '') in ('SOLD_OUT_MANUAL', 'SOLD_OUT_AT_CLOSE', 'REPLACED',
                                                    'LAST_TICKET_AT_POS', 'SHIFT_CLOSE')
      when 'RETURNED' then coalesce(reason, '') in ('SUPPLIER_RECALL', 'DAMAGED', 'EXPIRED', 'INVENTORY_ADJUSTMENT',
                                                    'STORE_CLOSURE')
      when 'REPORTED_MISSING' then coalesce(reason, '') in ('LOST', 'STOLEN')
      when 'SETTLED' then coalesce(reason, '') in ('MANUAL', 'SOLD_OUT', 'ON_ACTIVATION', 'RULE')
      else reason is null
    end),
  constraint a_delivery_is_received check (kind = 'RECEIVED' or delivery is null),
  constraint a_police_report_is_of_a_missing_pack check (kind = 'REPORTED_MISSING' or police_report is null),
  constraint a_restored_state check ((kind in ('UNDONE', 'CLOUD_STATUS')) = (status is not null)),
  constraint approver_wholly_or_not check (
    (approver_id is null) = (approver_name is null) and (approver_id is null) = (approver_role is null))
) strict;
create index movements_of_pack on movements (pack, sequence);
create index movements_of_day on movements (day, sequence);
create unique index compensated_once on movements (refers_to, kind) where refers_to is not null;

create trigger a_movement_is_booked_once before insert on movements
when exists (select 1 from movements where id = new.id)
begin select raise(abort, 'a movement is booked once'); end;

create trigger a_pack_is_entered_before_it_moves before insert on movements
when new.kind not in ('RECEIVED', 'ONBOARDED') and not exists (select 1 from movements where pack = new.pack)
begin select raise(abort, 'a pack is entered before it moves'); end;

create trigger a_pack_is_received_first before insert on movements
when new.kind = 'RECEIVED' and exists (select 1 from movements where pack = new.pack)
begin select raise(abort, 'a pack is received before anything else, and once'); end;

create trigger only_an_untouched_pack_is_onboarded before insert on movements
when new.kind = 'ONBOARDED'
  and exists (select 1 from movements where pack = new.pack and from_position <> to_position)
begin select raise(abort, 'a pack that sold tickets here is not entered again'); end;

-- Each movement begins where the one before it of its pack ended; an entry begins the books.
create trigger a_movement_follows_on before insert on movements
when new.kind not in ('RECEIVED', 'ONBOARDED')
  and new.from_position <> (select to_position from movements where pack = new.pack order by sequence desc limit 1)
begin select raise(abort, 'a movement begins where the one before it ended'); end;

create trigger movements_stay_within_the_pack before insert on movements
when new.from_position > (select size from packs where id = new.pack)
  or new.to_position > (select size from packs where id = new.pack)
begin select raise(abort, 'a movement stays within the pack'); end;

create trigger the_ledger_has_no_gap before insert on movements
when new.sequence <> (select coalesce(max(sequence), 0) + 1 from movements)
begin select raise(abort, 'a movement comes directly after the last'); end;

create trigger a_closed_day_takes_no_movement before insert on movements
when (select state from days where id = new.day) = 'CLOSED'
begin select raise(abort, 'a movement is of the day that is on'); end;

-- Size and first ticket are the game's: a pack takes them over while it is untouched.
create trigger a_pack_of_which_tickets_are_gone_keeps_its_numbering before update of size, first on packs
when (new.size <> old.size or new.first <> old.first)
  and (old.position <> 0
    or exists (select 1 from movements where pack = old.id and to_position > new.size)
    or exists (select 1 from games
               where id = old.game and (size <> new.size or coalesce(first, new.first) <> new.first)))
begin select raise(abort, 'a pack of which tickets are gone keeps its size and numbering'); end;

create trigger movements_are_never_changed before update on movements
begin select raise(abort, 'a movement is never changed'); end;

create trigger movements_are_never_deleted before delete on movements
begin select raise(abort, 'a movement is never deleted'); end;

create table discrepancies (
  place                integer not null primary key,
  id                   text    not null unique check (length(id) = 36),
  kind                 text    not null check (kind in ('COUNT_GAP', 'POSITION_BACKWARDS', 'NOT_SEEN', 'LARGE_JUMP')),
  pack                 text    not null references packs (id),
  tickets              integer not null,
  amount_cents         integer not null,
  since                text    references movements (id),
  movement             text    not null references movements (id),
  day                  text    not null references days (id),
  at                   integer not null,
  status               text    not null check (status in ('OPEN', 'EXPLAINED'))
) strict;
create index discrepancies_of_day on discrepancies (day, place);
create index discrepancies_open on discrepancies (status, place) where status = 'OPEN';

create trigger a_discrepancy_keeps_what_it_says
before update of place, id, kind, pack, tickets, amount_cents, since, movement, day, at on discrepancies
begin select raise(abort, 'a discrepancy keeps what it says'); end;

create trigger explained_is_final before update on discrepancies when old.status = 'EXPLAINED'
begin select raise(abort, 'an explained discrepancy is final'); end;

create trigger discrepancies_are_never_deleted before delete on discrepancies
begin select raise(abort, 'discrepancies are never deleted'); end;

-- The audit journal: one entry per accepted command, each chained to the one before.
create table journal (
  sequence             integer not null primary key,
  content              text    not null check (length(content) > 0),
  content_hash         text    not null check (length(content_hash) = 64),
  previous             text    not null check (length(previous) = 64),
  entry_hash           text    not null check (length(entry_hash) = 64)
) strict;

create trigger the_journal_is_a_chain before insert on journal
when new.sequence <> (select coalesce(max(sequence), 0) + 1 from journal)
  or new.previous <> coalesce((select entry_hash from journal order by sequence desc limit 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
begin select raise(abort, 'an entry comes directly after the last and bears its hash'); end;

create trigger entries_are_never_changed before update on journal
begin select raise(abort, 'an entry of the journal is never changed'); end;

create trigger entries_are_never_deleted before delete on journal
begin select raise(abort, 'an entry of the journal is never deleted'); end;

-- Facts that wait for the cloud. leads marks the first row of its topic that is not finished: it is the only one that
-- may be sent, and it is found without looking at the others. Triggers keep it.
create table outbox (
  sequence             integer not null primary key,
  id                   text    not null unique check (length(id) = 36),
  topic                text    not null check (length(topic) > 0),
  kind                 text    not null check (length(kind) > 0),
  version              integer not null check (version >= 1),
  payload              text    not null check (length(payload) > 0),
  recorded_at          integer not null,
  state                text    not null default 'PENDING'
                               check (state in ('PENDING', 'SENT', 'BLOCKED', 'DISCARDED', 'NOT_SUPPORTED_BY_CLOUD')),
  attempts             integer not null default 0 check (attempts >= 0),
  next_attempt_at      integer,
  last_error           text,
  leads                integer not null default 0 check (leads in (0, 1))
) strict;
create unique index outbox_leaders on outbox (topic) where leads = 1;
create index outbox_sendable on outbox (state, sequence) where leads = 1 and state = 'PENDING';
create index outbox_of_topic on outbox (topic, sequence) where state in ('PENDING', 'BLOCKED');
create index outbox_pending on outbox (state, recorded_at) where state = 'PENDING';

create trigger a_fact_is_recorded_once before insert on outbox
when exists (select 1 from outbox where id = new.id)
begin select raise(abort, 'a fact is recorded once'); end;

create trigger the_outbox_has_no_gap before insert on outbox
when new.sequence <> (select coalesce(max(sequence), 0) + 1 from outbox)
begin select raise(abort, 'a fact comes directly after the last'); end;

create trigger the_first_of_a_topic_leads after insert on outbox
when not exists (select 1 from outbox where topic = new.topic and leads = 1)
begin update outbox set leads = 1 where sequence = new.sequence; end;

create trigger the_next_of_a_topic_leads after update of state on outbox when new.state <> old.state
begin
  update outbox set leads = 0 where topic = new.topic and leads = 1;
  update outbox set leads = 1 where sequence = (
    select sequence from outbox
    where topic = new.topic and state in ('PENDING', 'BLOCKED') order by sequence limit 1);
end;

create trigger facts_are_never_changed
before update of sequence, id, topic, kind, version, payload, recorded_at on outbox
begin select raise(abort, 'a fact is never changed'); end;

create trigger facts_wait_until_they_are_done before delete on outbox when old.state in ('PENDING', 'BLOCKED')
begin select raise(abort, 'a fact that waits is never deleted'); end;

-- What a list of packs shows.
create view pack_list as
select p.*, g.name as game_name, g.price_cents as game_price_cents, b.number as bin_number
from packs p
join games g on g.id = p.game
left join bins b on b.id = p.bin;
