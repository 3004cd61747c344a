package com.nuvana.lottery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sealed type is narrowed with a {@code fold} that decides each case; refusals carry a code instead. */
class SealedTypesTest {

    static Stream<Class<?>> sealedTypes() {
        return DomainClasses.sealedTypes().stream().filter(type -> !Refusal.class.isAssignableFrom(type));
    }

    @Test
    void there_are_sealed_types_to_look_at() {
        assertThat(sealedTypes()).contains(Outcome.class, Pack.class);
    }

    @ParameterizedTest
    @MethodSource("sealedTypes")
    void fold_decides_every_case_of_a_sealed_type_once_and_in_order(Class<?> type) {
        foldMatches(type);
    }

    @ParameterizedTest
    @MethodSource("sealedTypes")
    void fold_answers_each_case_by_its_own_function(Class<?> type) {
        for (int index = 0; index < type.getPermittedSubclasses().length; index++) {
            Class<?> permitted = type.getPermittedSubclasses()[index];
            Object sample = type == Outcome.class ? outcome(permitted) : Samples.of(permitted);

            assertThat(answerOf(foldOf(type), sample, index))
                    .as(permitted.getName())
                    .isEqualTo(permitted);
        }
    }

    private static Object outcome(Class<?> permitted) {
        return Samples.construct(permitted, new StoreRefusal.NotAuthenticated()).orElseThrow();
    }

    private static Method foldOf(Class<?> type) {
        List<Method> folds = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("fold"))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
        assertThat(folds).as("the fold of " + type.getName()).hasSize(1);
        return folds.get(0);
    }

    private static void foldMatches(Class<?> type) {
        Method fold = foldOf(type);
        List<Class<?>> permitted = List.of(type.getPermittedSubclasses());
        if (isByCases(fold)) {
            assertThat(casesOf(fold).map(method -> method.getParameterTypes()[0]))
                    .containsExactlyInAnyOrderElementsOf(permitted);
            assertThat(casesOf(fold).map(Method::getName)).doesNotHaveDuplicates();
            return;
        }
        Type[] parameters = fold.getGenericParameterTypes();
        assertThat(parameters).hasSameSizeAs(permitted);
        for (int index = 0; index < parameters.length; index++) {
            Type narrowed = narrowedBy(parameters[index]);
            if (narrowed instanceof Class<?>) {
                assertThat(narrowed).isEqualTo(permitted.get(index));
            }
        }
    }

    private static boolean isByCases(Method fold) {
        return fold.getParameterCount() == 1 && fold.getParameterTypes()[0] != Function.class;
    }

    private static Stream<Method> casesOf(Method fold) {
        return Arrays.stream(fold.getParameterTypes()[0].getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    /** The case in {@code Function<? super Case, ? extends X>}. */
    private static Type narrowedBy(Type parameter) {
        Type argument = ((ParameterizedType) parameter).getActualTypeArguments()[0];
        return argument instanceof WildcardType wildcard ? wildcard.getLowerBounds()[0] : argument;
    }

    /** Which case answered: the function at its place, or the method with its type as parameter. */
    private static Object answerOf(Method fold, Object sample, int place) {
        try {
            fold.setAccessible(true);
            if (isByCases(fold)) {
                Class<?> cases = fold.getParameterTypes()[0];
                Object answering = Proxy.newProxyInstance(
                        cases.getClassLoader(),
                        new Class<?>[] {cases},
                        (proxy, method, arguments) -> method.getParameterTypes()[0]);
                return fold.invoke(sample, answering);
            }
            Object[] functions = IntStream.range(0, fold.getParameterCount())
                    .<Function<Object, Object>>mapToObj(
                            index -> value -> index == place ? sample.getClass() : "case " + index)
                    .toArray();
            return fold.invoke(sample, functions);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
