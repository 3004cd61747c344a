package com.nuvana.lottery.app.port;

/** Everything that can be read and written, inside one transaction. Valid only inside the work it was handed to. */
public interface Tx extends Views {

    @Override
    Stores stores();

    @Override
    Employees employees();

    @Override
    Games games();

    @Override
    Bins bins();

    @Override
    Packs packs();

    @Override
    BusinessDays days();

    @Override
    Discrepancies discrepancies();
}
