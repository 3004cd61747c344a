package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.port.Bins;
import com.nuvana.lottery.app.port.BusinessDays;
import com.nuvana.lottery.app.port.Discrepancies;
import com.nuvana.lottery.app.port.Employees;
import com.nuvana.lottery.app.port.Games;
import com.nuvana.lottery.app.port.Packs;
import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Function;

/**
 * A store that dies in a command, after so many of its writes: before the next one, or before the commit when there is
 * none; or right after the commit, before anybody has the answer.
 */
final class MortalStore implements UnitOfWork {

    private static final Set<Class<?>> WRITING = Set.of(
            Stores.class,
            Employees.class,
            Games.class,
            Bins.class,
            Packs.class,
            BusinessDays.class,
            Discrepancies.class);

    private final UnitOfWork real;
    private final int writes;
    private final boolean isCommitted;
    private int done;

    private MortalStore(UnitOfWork real, int writes, boolean isCommitted) {
        this.real = real;
        this.writes = writes;
        this.isCommitted = isCommitted;
    }

    /** Dies after that many writes, before the next one or the commit. */
    static MortalStore dyingAfter(int writes, UnitOfWork real) {
        return new MortalStore(real, writes, false);
    }

    /** Dies after the commit. */
    static MortalStore dyingAfterCommit(UnitOfWork real) {
        return new MortalStore(real, Integer.MAX_VALUE, true);
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> work) {
        Outcome<T, R> outcome = real.write(command, tx -> {
            Outcome<T, R> decided = work.apply(mortal(Tx.class, tx));
            if (done == writes) {
                throw new Death("before the commit");
            }
            return decided;
        });
        if (isCommitted) {
            throw new Death("after the commit");
        }
        return outcome;
    }

    @Override
    public <T> T write(Function<Tx, T> step) {
        return real.write(step);
    }

    @Override
    public <T> T read(Function<Views, T> work) {
        return real.read(work);
    }

    private <P> P mortal(Class<P> port, Object wrapped) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> call(wrapped, method, given)));
    }

    private Object call(Object wrapped, Method method, Object[] given) throws Throwable {
        if (WRITING.contains(method.getReturnType())) {
            return mortal(method.getReturnType(), invoke(wrapped, method, given));
        }
        if (WRITING.contains(method.getDeclaringClass())) {
            if (done == writes) {
                throw new Death("before write " + (done + 1) + ", " + method.getName());
            }
            done++;
        }
        return invoke(wrapped, method, given);
    }

    private static Object invoke(Object wrapped, Method method, Object[] given) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(wrapped, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
