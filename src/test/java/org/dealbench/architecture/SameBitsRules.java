package org.dealbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;

/// The same inputs give the same bits on every machine and on every day.
final class SameBitsRules {

    private static final Set<String> POWERS =
            Set.of("exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "sinh", "cosh", "tanh");
    private static final Set<String> ANGLES = Set.of("sin", "cos", "tan", "asin", "acos", "atan", "atan2", "hypot");

    private SameBitsRules() {}

    static ArchRule onlyTranscendentalTakesPowers() {
        return classes()
                .that(Access.other("engine.Transcendental"))
                .should(Access.never("call Math for a power, exponential or logarithm", ofMath(POWERS)))
                .because("Math may differ in the last bit between machines, StrictMath does not")
                .allowEmptyShould(true);
    }

    static ArchRule calculatesWithoutAngles() {
        return classes()
                .that(Access.other("engine.Transcendental"))
                .and()
                .resideInAnyPackage(Layer.MODEL.packages(), Layer.ENGINE.packages(), Layer.ANALYSIS.packages())
                .should(Access.never("call Math for an angle", ofMath(ANGLES)))
                .because("Math may differ in the last bit between machines, StrictMath does not")
                .allowEmptyShould(true);
    }

    private static Predicate<JavaAccess<?>> ofMath(Set<String> names) {
        return Access.method(Math.class, names).or(Access.method(StrictMath.class, names));
    }

    static ArchRule timeComesFromAnInjectedClock() {
        return classes()
                .that(Access.other("desktop.Main", "cli.Main"))
                .should(Access.never("ask a clock that nobody passed in", asksTheWall()))
                .because("a test sets the time")
                .allowEmptyShould(true);
    }

    static ArchRule onlyTheOutsideMeasuresTime() {
        return classes()
                .that()
                .resideOutsideOfPackages(Layer.PRESENTATION.packages(), Layer.DESKTOP.packages(), Layer.CLI.packages())
                .should(Access.never("measure time", Access.method(System.class, "nanoTime")))
                .because("a result does not depend on how long it took")
                .allowEmptyShould(true);
    }

    private static Predicate<JavaAccess<?>> asksTheWall() {
        return Access.method(System.class, "currentTimeMillis")
                .or(Access.method(
                        Clock.class,
                        "system",
                        "systemUTC",
                        "systemDefaultZone",
                        "tickMillis",
                        "tickSeconds",
                        "tickMinutes"))
                .or(Access.method(InstantSource.class, "system"))
                .or(Access.method(Calendar.class, "getInstance"))
                .or(SameBitsRules::isDateOfNow)
                .or(SameBitsRules::isNowWithoutClock);
    }

    private static boolean isDateOfNow(JavaAccess<?> access) {
        return access.getTarget().getFullName().equals(Date.class.getName() + ".<init>()");
    }

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                && call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
