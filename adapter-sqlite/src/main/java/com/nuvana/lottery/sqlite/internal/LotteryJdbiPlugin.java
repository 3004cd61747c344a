package com.nuvana.lottery.sqlite.internal;

import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** Teaches Jdbi our value objects: SQL binds a {@code PackId}, not its text. Reading is done by {@link Columns}. */
final class LotteryJdbiPlugin implements JdbiPlugin {

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new StoredArguments());
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    }

    /** A value object bound in the form in which it is stored. */
    private static final class StoredArguments implements ArgumentFactory {
        @Override
        public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
            return StoredForm.of(value).map(StoredArgument::new);
        }
    }

    private record StoredArgument(StoredForm form) implements Argument {
        @Override
        public void apply(int position, PreparedStatement statement, StatementContext ctx) throws SQLException {
            if (form.text().isPresent()) {
                statement.setString(position, form.text().get());
            } else if (form.number().isPresent()) {
                statement.setLong(position, form.number().getAsLong());
            } else {
                statement.setNull(position, Types.NULL);
            }
        }
    }
}
