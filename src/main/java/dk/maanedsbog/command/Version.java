package dk.maanedsbog.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Månedsbog " + Optional.ofNullable(built).orElse("(under udvikling)")};
    }
}
