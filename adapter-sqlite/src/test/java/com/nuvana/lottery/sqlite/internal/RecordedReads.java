package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Binding;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads a store as the adapter does, and asks SQLite how it would carry out the very statements that the adapter sent,
 * with the values that it bound to them.
 */
final class RecordedReads implements UnitOfWork {

    /** A statement, and the steps of its plan. */
    record Plan(String sql, List<String> steps) {}

    private final StoreEngine engine;
    private final List<Plan> plans = new ArrayList<>();

    RecordedReads(StoreEngine engine) {
        this.engine = engine;
    }

    /** The plans of everything that was read since the last time. */
    List<Plan> plans() {
        List<Plan> taken = List.copyOf(plans);
        plans.clear();
        return taken;
    }

    @Override
    public <T> T read(Function<Views, T> work) {
        return engine.reading(handle -> {
            List<Sent> sent = new ArrayList<>();
            SqlStatements settings = handle.getConfig(SqlStatements.class);
            settings.setSqlLogger(new SqlLogger() {
                @Override
                public void logBeforeExecution(StatementContext context) {
                    sent.add(Sent.of(context));
                }
            });
            T answer = work.apply(new JdbiViews(Session.reading(handle), Optional.empty()));
            settings.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
            sent.forEach(statement -> plans.add(statement.explain(handle)));
            return answer;
        });
    }

    private record Sent(String sql, List<String> names, List<Argument> values) {

        /** The names and values are taken as Jdbi found them; it offers no newer way to ask for them. */
        @SuppressWarnings("deprecation")
        static Sent of(StatementContext context) {
            Binding binding = context.getBinding();
            List<String> names = List.copyOf(binding.getNames());
            List<Argument> values = names.stream()
                    .map(name -> binding.findForName(name, context).orElseThrow())
                    .toList();
            return new Sent(context.getRenderedSql(), names, values);
        }

        Plan explain(Handle handle) {
            try (Query query = handle.createQuery("explain query plan " + sql)) {
                for (int i = 0; i < names.size(); i++) {
                    query.bind(names.get(i), values.get(i));
                }
                return new Plan(
                        sql,
                        query.map((row, context) -> row.getString("detail")).list());
            }
        }
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> work) {
        throw new UnsupportedOperationException("reads only");
    }

    @Override
    public <T> T write(Function<Tx, T> step) {
        throw new UnsupportedOperationException("reads only");
    }
}
