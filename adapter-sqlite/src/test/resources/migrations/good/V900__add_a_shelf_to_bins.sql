-- For tests alone: what a later version might do to tables that are full.
create table shelves (
  number   integer not null primary key check (number >= 1)
) strict;
insert into shelves (number) select distinct 1 + number / 10 from bins;
alter table bins add column shelf integer references shelves (number);
update bins set shelf = 1 + number / 10;
create index packs_by_game on packs (game, key_code, key_number);
pragma user_version = 900;
