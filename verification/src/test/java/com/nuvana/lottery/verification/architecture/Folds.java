package com.nuvana.lottery.verification.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the {@code fold} of a sealed type with the cases it permits. */
final class Folds {

    private Folds() {}

    /** What is wrong with the fold of that sealed type; empty when nothing is. */
    static List<String> faultsOf(Class<?> type) {
        List<Method> folds = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("fold"))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
        if (folds.size() != 1) {
            return List.of(type.getName() + " has " + folds.size() + " abstract methods fold");
        }
        Method fold = folds.get(0);
        return isByCases(fold) ? byCases(type, fold.getParameterTypes()[0]) : byFunctions(type, fold);
    }

    private static boolean isByCases(Method fold) {
        return fold.getParameterCount() == 1 && fold.getParameterTypes()[0] != Function.class;
    }

    /** One method per case, each named otherwise. */
    private static List<String> byCases(Class<?> type, Class<?> cases) {
        List<Method> methods = Arrays.stream(cases.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
        Set<Class<?>> decided =
                methods.stream().map(method -> method.getParameterTypes()[0]).collect(Collectors.toSet());
        boolean matches = decided.equals(Set.of(type.getPermittedSubclasses()))
                && methods.size() == decided.size()
                && methods.stream().map(Method::getName).distinct().count() == methods.size();
        return matches ? List.of() : List.of(type.getName() + ": its cases do not decide each permitted type once");
    }

    /**
     * One function per case, and in the order of the permits list where there is one: cases that are nested in their
     * type need none, and then the compiler gives them an order of its own.
     */
    private static List<String> byFunctions(Class<?> type, Method fold) {
        List<Class<?>> permitted = List.of(type.getPermittedSubclasses());
        List<Type> narrowed = Arrays.stream(fold.getGenericParameterTypes())
                .map(Folds::narrowedBy)
                .toList();
        if (narrowed.size() != permitted.size()) {
            return List.of(type.getName() + ": " + narrowed.size() + " functions for " + permitted.size() + " cases");
        }
        if (!narrowed.stream().allMatch(Class.class::isInstance)) {
            return List.of();
        }
        boolean isOrdered = permitted.stream().noneMatch(each -> type.equals(each.getEnclosingClass()));
        boolean matches =
                isOrdered ? narrowed.equals(permitted) : Set.copyOf(narrowed).equals(Set.copyOf(permitted));
        return matches
                ? List.of()
                : List.of(type.getName() + ": fold decides " + names(narrowed) + ", permitted are " + names(permitted));
    }

    private static String names(List<? extends Type> types) {
        return types.stream().map(Type::getTypeName).collect(Collectors.joining(", "));
    }

    /** The case in {@code Function<? super Case, ? extends X>}; a type variable for cases that are generic. */
    private static Type narrowedBy(Type function) {
        Type argument = ((ParameterizedType) function).getActualTypeArguments()[0];
        return argument instanceof WildcardType wildcard && wildcard.getLowerBounds().length == 1
                ? wildcard.getLowerBounds()[0]
                : argument;
    }
}
