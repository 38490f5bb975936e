package org.dealbench.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/// What one line of code reaches for: a method called or referred to, a constructor, a field.
///
/// ArchUnit's own `callMethod` sees calls only; `Platform::runLater` would pass it.
final class Access {

    private static final String CONSTRUCTOR = "<init>";

    private Access() {}

    static Predicate<JavaAccess<?>> method(Class<?> owner, String... names) {
        return method(owner, Set.of(names));
    }

    static Predicate<JavaAccess<?>> method(Class<?> owner, Set<String> names) {
        return access -> !(access instanceof JavaFieldAccess)
                && names.contains(access.getTarget().getName())
                && access.getTargetOwner().isAssignableTo(owner);
    }

    static Predicate<JavaAccess<?>> anyMethod(Class<?> owner) {
        return access -> !(access instanceof JavaFieldAccess)
                && !isConstructor(access)
                && access.getTargetOwner().isEquivalentTo(owner);
    }

    static Predicate<JavaAccess<?>> constructor(Class<?> type) {
        return access ->
                isConstructor(access) && access.getTargetOwner().isAssignableTo(type) && !isOfSuperclass(access);
    }

    /// `super(...)`, which makes nothing by itself.
    private static boolean isOfSuperclass(JavaAccess<?> access) {
        return access.getOrigin().getName().equals(CONSTRUCTOR)
                && access.getOriginOwner()
                        .getRawSuperclass()
                        .filter(access.getTargetOwner()::equals)
                        .isPresent();
    }

    static Predicate<JavaAccess<?>> field(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return access -> access instanceof JavaFieldAccess
                && wanted.contains(access.getTarget().getName())
                && access.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean isConstructor(JavaAccess<?> access) {
        return access.getTarget().getName().equals(CONSTRUCTOR);
    }

    static ArchCondition<JavaClass> never(String what, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("never " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    /// A class or one nested in it, named below `org.dealbench`.
    static DescribedPredicate<JavaClass> other(String... names) {
        Set<String> exempt = Set.of(names);
        return DescribedPredicate.describe(
                "are not " + String.join(", ", names),
                type -> !exempt.contains(outermost(type.getName()).substring(Layer.ROOT.length() + 1)));
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
