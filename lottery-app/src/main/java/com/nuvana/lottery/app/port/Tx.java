package com.nuvana.lottery.app.port;

import com.nuvana.lottery.app.json.Json;

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

    /**
     * Adds to the command's entry in the audit journal what came of it, where neither movements nor facts say it. Without
     * a command it is lost.
     */
    void enter(Json.Obj result);
}
