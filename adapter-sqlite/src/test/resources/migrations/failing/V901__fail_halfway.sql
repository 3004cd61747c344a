-- For tests alone: half of it works.
create table shelves (
  number   integer not null primary key check (number >= 1)
) strict;
insert into shelves (number) values (1);
update stores set name = 'Half way';
insert into shelves (number) values (0);
