package org.dealbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import javafx.beans.Observable;

/// No state outside objects: no static that can change, and the standard streams are the command line's.
final class StateRules {

    private static final List<Class<?>> MUTABLE = List.of(
            Observable.class,
            RandomGenerator.class,
            Random.class,
            StringBuilder.class,
            StringBuffer.class,
            ThreadLocal.class,
            java.util.Date.class,
            java.util.Calendar.class);

    private StateRules() {}

    static ArchRule noStaticChanges() {
        return fields().that()
                .areStatic()
                .should(new ArchCondition<>("not be able to change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (!field.getModifiers().contains(JavaModifier.SYNTHETIC) && canChange(field)) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                        }
                    }
                })
                .because("a test or a second document would see what the first one left there")
                .allowEmptyShould(true);
    }

    private static boolean canChange(JavaField field) {
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || type.isArray()
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || MUTABLE.stream().anyMatch(type::isAssignableTo)
                || (isCollection(type) && (!type.isInterface() || isFilledWithMutable(field.getOwner())));
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /// Whether the static initialiser makes a collection and never a copy or a view that can't change.
    private static boolean isFilledWithMutable(JavaClass owner) {
        return owner.getStaticInitializer()
                .map(initializer -> {
                    var accesses = initializer.getAccessesFromSelf();
                    Predicate<JavaAccess<?>> makes =
                            Access.constructor(Collection.class).or(Access.constructor(Map.class));
                    return accesses.stream().anyMatch(makes)
                            && accesses.stream()
                                    .map(access -> access.getTarget().getName())
                                    .noneMatch(name -> name.equals("copyOf") || name.startsWith("unmodifiable"));
                })
                .orElse(false);
    }

    static ArchRule onlyTheCommandLineUsesStandardStreams() {
        return classes()
                .that()
                .resideOutsideOfPackage(Layer.CLI.packages())
                .should(Access.never("use a standard stream", usesStandardStream()))
                .because("what a person should see is shown in the window, and the rest goes to the log")
                .allowEmptyShould(true);
    }

    private static Predicate<JavaAccess<?>> usesStandardStream() {
        return Access.field(System.class, "in", "out", "err")
                .or(Access.method(System.class, "console", "setIn", "setOut", "setErr"))
                .or(Access.anyMethod(IO.class))
                .or(StateRules::printsStackTraceToStandardError);
    }

    private static boolean printsStackTraceToStandardError(JavaAccess<?> access) {
        return access.getTarget().getName().equals("printStackTrace")
                && access.getTargetOwner().isAssignableTo(Throwable.class)
                && access.getTarget().getFullName().endsWith("()");
    }
}
