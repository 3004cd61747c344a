package com.nuvana.lottery.verification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.store.Role;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a use case looks like: a class of the app that is made with the {@link UnitOfWork}. */
final class UseCaseRules {

    /** Public methods beside {@code handle}, on purpose. */
    static final Set<String> ALSO_PUBLIC = Set.of(
            // The same parser and the same answer, without booking.
            "ImportGames.preview",
            // The reading inside a transaction of another use case.
            "ReadBarcode.read",
            "ReadBarcode.known",
            // What one row of the report comes to: shells show it beside the row.
            "InventoryReport.value");

    /** Writes without asking for a role: it is the log-in itself (ADR 0011). */
    static final Set<String> NO_ROLE = Set.of("CheckPin");

    /** Declares a role that nobody can be asked for yet: it makes the first person. */
    static final Set<String> ROLE_NOT_ASKED = Set.of("SetUpStore");

    private static final String LEAST_ROLE = "LEAST_ROLE";

    private UseCaseRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("usecases", UseCaseRules::oneHandle),
                new Rule("usecasetypes", UseCaseRules::ownTypes),
                new Rule("roles", UseCaseRules::roleDeclared),
                new Rule("askedroles", UseCaseRules::roleAsked));
    }

    private static ArchRule oneHandle(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.app())
                .and(areUseCases())
                .should(Conditions.have("be final with one public method, handle", UseCaseRules::shape))
                .because("a use case is one verb: what it does is found by its name and read in one place");
    }

    private static List<String> shape(JavaClass type) {
        List<String> faults = new ArrayList<>();
        if (!type.getModifiers().contains(JavaModifier.FINAL)) {
            faults.add(type.getName() + " is not final");
        }
        long handles = publicMethods(type)
                .filter(method -> method.getName().equals("handle"))
                .count();
        if (handles != 1) {
            faults.add(type.getName() + " has " + handles + " public methods handle");
        }
        publicMethods(type)
                .filter(method -> !method.getName().equals("handle"))
                .filter(method -> !ALSO_PUBLIC.contains(type.getSimpleName() + "." + method.getName()))
                .forEach(method -> faults.add(method.getDescription() + " is public beside handle"));
        return faults;
    }

    private static ArchRule ownTypes(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.app())
                .and(areUseCases())
                .should(Conditions.have("take and answer types of ours", UseCaseRules::foreignTypes))
                .because("a bare text or number says nothing of what it is, and nobody has checked it");
    }

    private static List<String> foreignTypes(JavaClass type) {
        return publicMethods(type)
                .filter(method -> method.getName().equals("handle"))
                .filter(method -> method.getRawParameterTypes().size() > 1
                        || !method.getRawParameterTypes().stream().allMatch(UseCaseRules::isOurs)
                        || !method.getReturnType().getAllInvolvedRawTypes().stream()
                                .allMatch(UseCaseRules::isOursOrAList))
                .map(method -> method.getFullName() + " answers "
                        + method.getReturnType().getName())
                .toList();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(Root.LOTTERY.name());
    }

    private static boolean isOursOrAList(JavaClass type) {
        return isOurs(type) || type.isEquivalentTo(List.class);
    }

    private static ArchRule roleDeclared(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.app())
                .and(write())
                .should(Conditions.have("declare a LEAST_ROLE", UseCaseRules::missingRole))
                .because("everything that writes says who may; whoever may read the file may look");
    }

    private static List<String> missingRole(JavaClass type) {
        if (NO_ROLE.contains(type.getSimpleName())) {
            return List.of();
        }
        boolean isDeclared = type.tryGetField(LEAST_ROLE)
                .filter(field -> field.getRawType().isEquivalentTo(Role.class))
                .filter(field -> field.getModifiers()
                        .containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC, JavaModifier.FINAL)))
                .isPresent();
        return isDeclared ? List.of() : List.of(type.getName() + " writes and has no public LEAST_ROLE");
    }

    private static ArchRule roleAsked(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.app())
                .and(declareMoreThanTheLowestRole())
                .should(Conditions.have("ask for their LEAST_ROLE", UseCaseRules::neverAsked))
                .because("a role that is declared and not asked for is worse than none: it is believed");
    }

    private static List<String> neverAsked(JavaClass type) {
        boolean isAsked = ROLE_NOT_ASKED.contains(type.getSimpleName())
                || type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTarget().getName().equals(LEAST_ROLE))
                        .anyMatch(access -> !access.getOwner().getName().equals("<clinit>"));
        return isAsked ? List.of() : List.of(type.getName() + " never asks for its LEAST_ROLE");
    }

    private static Stream<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaClass> areUseCases() {
        return DescribedPredicate.describe(
                "are made with the unit of work",
                type -> !type.isInterface()
                        && type.getConstructors().stream()
                                .anyMatch(constructor -> constructor.getRawParameterTypes().stream()
                                        .anyMatch(parameter -> parameter.isEquivalentTo(UnitOfWork.class))));
    }

    private static DescribedPredicate<JavaClass> write() {
        return DescribedPredicate.describe(
                "open a writing transaction",
                type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(UnitOfWork.class)
                                && call.getName().equals("write")));
    }

    private static DescribedPredicate<JavaClass> declareMoreThanTheLowestRole() {
        return DescribedPredicate.describe(
                "declare a role above the lowest",
                type -> roleOf(type).filter(role -> role != Role.CASHIER).isPresent());
    }

    private static Optional<Role> roleOf(JavaClass type) {
        try {
            return type.tryGetField(LEAST_ROLE).isPresent()
                    ? Optional.of((Role) type.reflect().getField(LEAST_ROLE).get(null))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
