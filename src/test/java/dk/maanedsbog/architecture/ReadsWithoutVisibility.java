package dk.maanedsbog.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.maanedsbog.access.Visibility;

/** Met by a method whose first parameter is not a visibility. */
final class ReadsWithoutVisibility extends ArchCondition<JavaMethod> {

    ReadsWithoutVisibility() {
        super("read figures without a visibility");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var parameters = method.getRawParameterTypes();
        boolean without =
                parameters.isEmpty() || !parameters.getFirst().isEquivalentTo(Visibility.class);
        events.add(
                new SimpleConditionEvent(
                        method, without, method.getFullName() + " takes no visibility first"));
    }
}
