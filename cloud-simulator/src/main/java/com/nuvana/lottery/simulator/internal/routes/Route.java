package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.Feature;
import java.util.Optional;

/**
 * One thing that can be asked.
 *
 * @param access what has to be shown first
 * @param feature what has to be offered for the route to be there
 */
record Route(String method, String path, Access access, Optional<Feature> feature, Schema schema, Handler handler) {

    /** Where all lottery routes are. */
    static final String LOTTERY = "/api/v1/sync/lottery/";

    /** What has to be shown. */
    enum Access {
        /** Nothing. */
        OPEN,
        /** An API key. */
        KEY,
        /** An API key, and a session that it has opened. */
        SESSION
    }

    /** Answers a call that was let in. */
    interface Handler {
        Answer handle(Call call);
    }

    /** A lottery push. */
    static Route push(String path, Schema schema, Handler handler) {
        return new Route(
                "POST",
                LOTTERY + path,
                Access.SESSION,
                Optional.empty(),
                schema.after(Field.id("session_id")),
                handler);
    }

    /** A lottery pull. */
    static Route pull(String path, Schema schema, Handler handler) {
        return new Route("GET", LOTTERY + path, Access.SESSION, Optional.empty(), schema.after(Queries.PAGE), handler);
    }

    /** The same, there only with a feature. */
    Route with(Feature offered) {
        return new Route(method, path, access, Optional.of(offered), schema, handler);
    }

    boolean isPush() {
        return access == Access.SESSION && method.equals("POST");
    }
}
