package com.nuvana.lottery.verification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackChange;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** What a writing port may be handed: those are the ports that {@code Tx} answers in place of their views. */
final class PortRules {

    /** What the cloud is not told: it has a state, and no fact to go with it (ADR 0004). */
    static final Set<String> WITHOUT_FACT = Set.of(
            "Stores.open",
            "Stores.change",
            "Stores.adopt",
            "Stores.enable",
            "Employees.add",
            "Employees.change",
            "Employees.tried",
            "Employees.lockEnded",
            "Games.put",
            "BusinessDays.save",
            "BusinessDays.replaceDraft",
            "BusinessDays.prepare",
            "BusinessDays.expire",
            "BusinessDays.cancel");

    private static final List<Class<?>> MADE_OF_A_CHANGE =
            List.of(Movement.class, Fact.class, OutboxRow.class, AuditEntry.class);

    private PortRules() {}

    static List<Rule> all() {
        return List.of(new Rule("ports", PortRules::takeChanges), new Rule("bareports", PortRules::takeNoParts));
    }

    private static ArchRule takeChanges(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.ports())
                .and(areWriting(root))
                .should(Conditions.have("store changes alone", PortRules::storedWithoutChange))
                .because("state, movements and facts are stored by one call, or one of them is forgotten (ADR 0004)");
    }

    private static List<String> storedWithoutChange(JavaClass port) {
        return port.getMethods().stream()
                .filter(method -> !WITHOUT_FACT.contains(port.getSimpleName() + "." + method.getName()))
                .filter(method -> !takesOneChange(method))
                .map(method -> method.getDescription() + " takes no change")
                .toList();
    }

    private static boolean takesOneChange(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return parameters.size() == 1
                && (parameters.get(0).isEquivalentTo(Change.class)
                        || parameters.get(0).isEquivalentTo(PackChange.class));
    }

    private static ArchRule takeNoParts(Root root) {
        return classes()
                .that()
                .resideInAPackage(root.ports())
                .and()
                .areInterfaces()
                .should(Conditions.have("take no movement, fact, outbox row or entry by itself", PortRules::parts))
                .because("the ledger, the outbox and the journal are written with their change, and in no other way");
    }

    private static List<String> parts(JavaClass port) {
        return port.getMethods().stream()
                .filter(method -> method.getRawParameterTypes().stream().anyMatch(PortRules::isPart))
                .map(method -> method.getDescription() + " takes a part of a change")
                .toList();
    }

    private static boolean isPart(JavaClass parameter) {
        return MADE_OF_A_CHANGE.stream().anyMatch(parameter::isAssignableTo);
    }

    private static DescribedPredicate<JavaClass> areWriting(Root root) {
        return DescribedPredicate.describe(
                "are handed out by Tx",
                port -> port.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .filter(origin -> origin.getFullName().equals(root.ports() + ".Tx"))
                        .flatMap(tx -> tx.getMethods().stream())
                        // Where Tx narrows what Views answers, the compiler adds a method that answers the view.
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .anyMatch(method -> method.getRawReturnType().equals(port)));
    }
}
