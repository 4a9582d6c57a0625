package dk.maanedsbog;

import dk.maanedsbog.command.MaanedsbogCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one jar that pulls, stores and shows the månedsbog. */
@SpringBootApplication
public class MaanedsbogApplication {

    public static void main(String[] args) {
        int exit = MaanedsbogCommand.run(MaanedsbogApplication.class, args);
        if (exit != MaanedsbogCommand.STILL_RUNNING) {
            System.exit(exit);
        }
    }
}
