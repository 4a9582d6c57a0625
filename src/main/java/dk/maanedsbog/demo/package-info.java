/** The made-up municipality of a demonstration; nothing here is about real people. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package dk.maanedsbog.demo;
