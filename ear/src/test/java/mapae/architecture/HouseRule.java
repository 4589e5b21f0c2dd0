package mapae.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * A rule that can be held against any house.
 *
 * @param says the rule in words
 * @param subjects whom it binds, given the base package
 * @param faults what is wrong with one of them
 * @param planted names, within the planted house, of exactly those classes that break it
 */
record HouseRule(String says, BiPredicate<String, JavaClass> subjects, Faults faults, Set<String> planted) {

    /** Finds what is wrong with a class. */
    @FunctionalInterface
    interface Faults {
        /** One sentence for each fault; none if the class keeps the rule. */
        Iterable<String> of(String base, JavaClass javaClass);
    }

    /** The rule as ArchUnit checks it. It fails where it binds nobody. */
    ArchRule in(String base) {
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe("it binds", c -> subjects.test(base, c)))
                .should(new ArchCondition<JavaClass>("keep to it") {
                    @Override
                    public void check(JavaClass javaClass, ConditionEvents events) {
                        faults.of(base, javaClass)
                                .forEach(fault -> events.add(
                                        SimpleConditionEvent.violated(javaClass, javaClass.getName() + " " + fault)));
                    }
                })
                .allowEmptyShould(false)
                .as(says);
    }

    /** Names of the classes of that house that break the rule, as seen from its base package. */
    Set<String> offenders(House house) {
        Set<String> found = new TreeSet<>();
        in(house.base())
                .evaluate(house.classes())
                .handleViolations((Collection<JavaClass> classes, String message) ->
                        classes.forEach(offender -> found.add(house.nameWithin(offender))));
        return found;
    }

    @Override
    public String toString() {
        return says;
    }
}
