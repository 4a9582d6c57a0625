package dk.maanedsbog.command;

import picocli.CommandLine;

/** Makes the commands and gives those that start the application its class. */
final class CommandFactory implements CommandLine.IFactory {

    private final Class<?> application;

    CommandFactory(Class<?> application) {
        this.application = application;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Installation.class) {
            return type.cast(new Installation(application));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
