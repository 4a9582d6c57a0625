package dk.maanedsbog.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who may open a view; without it, {@link Audience#READERS} may. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OpenTo {

    Audience value();

    /** Who finds it in the navigation, where these are fewer than those who may open it. */
    Audience[] listedFor() default {};
}
