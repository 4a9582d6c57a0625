/** The basket of balls: what is in it, how it is drawn and how it is said. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "configuration", "access", "indicator", "book", "goal"})
package dk.maanedsbog.basket;
