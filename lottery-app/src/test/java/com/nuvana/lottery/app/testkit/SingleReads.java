package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/**
 * A store's views outside any work: each call is a read of its own, so that a test can say
 * {@code assertThat(views().bins().live())}. Not for code under test, which reads one consistent state.
 */
public final class SingleReads {

    private final Supplier<UnitOfWork> work;

    private SingleReads(Supplier<UnitOfWork> work) {
        this.work = work;
    }

    /** Reads from the store as it is open at each call. */
    public static Views of(Supplier<UnitOfWork> work) {
        SingleReads reads = new SingleReads(work);
        return proxy(Views.class, (port, none) -> reads.each(port));
    }

    private Object each(Method port) {
        return proxy(
                port.getReturnType(),
                (method, arguments) ->
                        work.get().<Object>read(views -> call(method, call(port, views, new Object[0]), arguments)));
    }

    private interface Answer {
        Object to(Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method, arguments == null ? new Object[0] : arguments)));
    }

    private static Object call(Method method, Object target, Object[] arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
