package dk.maanedsbog.ui;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.command.MaanedsbogCommand;
import dk.maanedsbog.shared.DanishFormat;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The application as it is shipped, but for its clock: it differs from the machine's by as much as
 * the system property says, the same at every node. No test finds it by scanning.
 */
@Import(MaanedsbogApplication.class)
public class NovemberNode {

    static final String DIFFERENCE = "november.difference";

    @Bean
    @Primary
    static Clock november() {
        return Clock.offset(
                Clock.system(DanishFormat.ZONE), Duration.parse(System.getProperty(DIFFERENCE)));
    }

    /** As the application's own. */
    public static void main(String[] args) {
        int exit = MaanedsbogCommand.run(NovemberNode.class, args);
        if (exit != MaanedsbogCommand.STILL_RUNNING) {
            System.exit(exit);
        }
    }
}
