-- A check that names three words or more as a list, "in (...)", costs more than all the rest of writing a row: SQLite puts
-- the words of such a list into a table in memory, and throws it away, for every row anew. The same checks on the tables
-- that acts write, word by word; but not the reasons of a movement, whose lists are only made for the kinds that have one.
-- What they allow stays what it was, so no row is looked at: only the text of the tables is replaced, in the way that
-- SQLite documents for this, and the migration takes no longer in a large store.

pragma user_version = 2;
pragma writable_schema = on;

update sqlite_schema set sql = replace(sql,
  'settled_cause in (''MANUAL'', ''SOLD_OUT'', ''ON_ACTIVATION'', ''RULE'')',
  'settled_cause = ''MANUAL'' or settled_cause = ''SOLD_OUT'' or settled_cause = ''ON_ACTIVATION''
   or settled_cause = ''RULE''')
where type = 'table' and name = 'packs';
update sqlite_schema set sql = replace(sql,
  'state in (''RECEIVED'', ''ACTIVE'', ''DEPLETED'', ''RETURNED'', ''MISSING'')',
  'state = ''RECEIVED'' or state = ''ACTIVE'' or state = ''DEPLETED'' or state = ''RETURNED'' or state = ''MISSING''')
where type = 'table' and name = 'packs';
update sqlite_schema set sql = replace(sql,
  'depletion_reason in (''SOLD_OUT_MANUAL'', ''SOLD_OUT_AT_CLOSE'', ''REPLACED'',
                                                           ''LAST_TICKET_AT_POS'', ''SHIFT_CLOSE'')',
  'depletion_reason = ''SOLD_OUT_MANUAL'' or depletion_reason = ''SOLD_OUT_AT_CLOSE''
   or depletion_reason = ''REPLACED'' or depletion_reason = ''LAST_TICKET_AT_POS''
   or depletion_reason = ''SHIFT_CLOSE''')
where type = 'table' and name = 'packs';
update sqlite_schema set sql = replace(sql,
  'return_reason in (''SUPPLIER_RECALL'', ''DAMAGED'', ''EXPIRED'',
                                                        ''INVENTORY_ADJUSTMENT'', ''STORE_CLOSURE'')',
  'return_reason = ''SUPPLIER_RECALL'' or return_reason = ''DAMAGED'' or return_reason = ''EXPIRED''
   or return_reason = ''INVENTORY_ADJUSTMENT'' or return_reason = ''STORE_CLOSURE''')
where type = 'table' and name = 'packs';

update sqlite_schema set sql = replace(sql,
  'decision in (''SCANNED'', ''TYPED'', ''SOLD_OUT'', ''NOT_SEEN'')',
  'decision = ''SCANNED'' or decision = ''TYPED'' or decision = ''SOLD_OUT'' or decision = ''NOT_SEEN''')
where type = 'table' and name = 'close_lines';
update sqlite_schema set sql = replace(sql,
  'reason in (''NOT_IN_BIN'', ''UNREADABLE'', ''POSITION_BACKWARDS'', ''OTHER'')',
  'reason = ''NOT_IN_BIN'' or reason = ''UNREADABLE'' or reason = ''POSITION_BACKWARDS'' or reason = ''OTHER''')
where type = 'table' and name = 'close_lines';

update sqlite_schema set sql = replace(sql,
  'decision in (''SCANNED'', ''TYPED'', ''SOLD_OUT'', ''NOT_SEEN'')',
  'decision = ''SCANNED'' or decision = ''TYPED'' or decision = ''SOLD_OUT'' or decision = ''NOT_SEEN''')
where type = 'table' and name = 'draft_lines';
update sqlite_schema set sql = replace(sql,
  'reason in (''NOT_IN_BIN'', ''UNREADABLE'', ''POSITION_BACKWARDS'', ''OTHER'')',
  'reason = ''NOT_IN_BIN'' or reason = ''UNREADABLE'' or reason = ''POSITION_BACKWARDS'' or reason = ''OTHER''')
where type = 'table' and name = 'draft_lines';

update sqlite_schema set sql = replace(sql,
  'kind in (''RECEIVED'', ''ONBOARDED'', ''ACTIVATED'', ''COUNTED'', ''DEPLETED'',
                                 ''RETURNED'', ''MOVED'', ''RESTOCKED'', ''REPORTED_MISSING'', ''RECOVERED'', ''WRITTEN_OFF'',
                                 ''SETTLED'', ''UNDONE'', ''CORRECTED'', ''CLOUD_STATUS'')',
  'kind = ''RECEIVED'' or kind = ''ONBOARDED'' or kind = ''ACTIVATED'' or kind = ''COUNTED'' or kind = ''DEPLETED''
   or kind = ''RETURNED'' or kind = ''MOVED'' or kind = ''RESTOCKED'' or kind = ''REPORTED_MISSING''
   or kind = ''RECOVERED'' or kind = ''WRITTEN_OFF'' or kind = ''SETTLED'' or kind = ''UNDONE''
   or kind = ''CORRECTED'' or kind = ''CLOUD_STATUS''')
where type = 'table' and name = 'movements';
update sqlite_schema set sql = replace(sql,
  'occasion in (''SPOT'', ''POS'', ''SHIFT_OPENING'', ''SHIFT_CLOSING'', ''DAY_CLOSE'')',
  'occasion = ''SPOT'' or occasion = ''POS'' or occasion = ''SHIFT_OPENING'' or occasion = ''SHIFT_CLOSING''
   or occasion = ''DAY_CLOSE''')
where type = 'table' and name = 'movements';
update sqlite_schema set sql = replace(sql,
  'status in (''RECEIVED'', ''ACTIVE'', ''DEPLETED'', ''RETURNED'', ''MISSING'')',
  'status = ''RECEIVED'' or status = ''ACTIVE'' or status = ''DEPLETED'' or status = ''RETURNED''
   or status = ''MISSING''')
where type = 'table' and name = 'movements';
update sqlite_schema set sql = replace(sql,
  'actor_role in (''CASHIER'', ''SHIFT_MANAGER'', ''STORE_MANAGER'')',
  'actor_role = ''CASHIER'' or actor_role = ''SHIFT_MANAGER'' or actor_role = ''STORE_MANAGER''')
where type = 'table' and name = 'movements';
update sqlite_schema set sql = replace(sql,
  'approver_role in (''CASHIER'', ''SHIFT_MANAGER'', ''STORE_MANAGER'')',
  'approver_role = ''CASHIER'' or approver_role = ''SHIFT_MANAGER'' or approver_role = ''STORE_MANAGER''')
where type = 'table' and name = 'movements';
update sqlite_schema set sql = replace(sql,
  'kind not in (''RECEIVED'', ''ONBOARDED'', ''ACTIVATED'', ''MOVED'', ''WRITTEN_OFF'', ''SETTLED'', ''CLOUD_STATUS'')',
  '(kind <> ''RECEIVED'' and kind <> ''ONBOARDED'' and kind <> ''ACTIVATED'' and kind <> ''MOVED''
   and kind <> ''WRITTEN_OFF'' and kind <> ''SETTLED'' and kind <> ''CLOUD_STATUS'')')
where type = 'table' and name = 'movements';
update sqlite_schema set sql = replace(sql,
  'kind in (''ACTIVATED'', ''DEPLETED'', ''RESTOCKED'')',
  'kind = ''ACTIVATED'' or kind = ''DEPLETED'' or kind = ''RESTOCKED''')
where type = 'table' and name = 'movements';
update sqlite_schema set sql = replace(sql,
  'kind in (''RETURNED'', ''REPORTED_MISSING'', ''CLOUD_STATUS'')',
  'kind = ''RETURNED'' or kind = ''REPORTED_MISSING'' or kind = ''CLOUD_STATUS''')
where type = 'table' and name = 'movements';

update sqlite_schema set sql = replace(sql,
  'kind in (''COUNT_GAP'', ''POSITION_BACKWARDS'', ''NOT_SEEN'', ''LARGE_JUMP'')',
  'kind = ''COUNT_GAP'' or kind = ''POSITION_BACKWARDS'' or kind = ''NOT_SEEN'' or kind = ''LARGE_JUMP''')
where type = 'table' and name = 'discrepancies';

update sqlite_schema set sql = replace(sql,
  'state in (''PENDING'', ''SENT'', ''BLOCKED'', ''DISCARDED'', ''NOT_SUPPORTED_BY_CLOUD'')',
  'state = ''PENDING'' or state = ''SENT'' or state = ''BLOCKED'' or state = ''DISCARDED''
   or state = ''NOT_SUPPORTED_BY_CLOUD''')
where type = 'table' and name = 'outbox';

pragma writable_schema = reset;

-- One look at the pack instead of two. It also tells connections that are open to read the tables anew.
drop trigger movements_stay_within_the_pack;
create trigger movements_stay_within_the_pack before insert on movements
when max(new.from_position, new.to_position) > (select size from packs where id = new.pack)
begin select raise(abort, 'a movement stays within the pack'); end;
