package dk.maanedsbog.configuration;

import dk.maanedsbog.configuration.DeliverySettings.BounceBox;
import dk.maanedsbog.configuration.DeliverySettings.Encryption;
import dk.maanedsbog.configuration.DeliverySettings.SignIn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how editions are sent by mail, and refuses what would send them wrongly or in the open. */
final class DeliveryReading {

    /** What the mail server's password is called in the environment. */
    static final String PASSWORD = "MAANEDSBOG_SMTP_PASSWORD";

    /** What the password of the mailbox that bounces come to is called in the environment. */
    static final String BOUNCE_PASSWORD = "MAANEDSBOG_IMAP_PASSWORD";

    private static final String BOUNCES = "levering.afvisninger.";
    private static final String YES = "ja";
    private static final String NO = "nej";
    private static final String ROLES = "levering.modtagere";
    private static final String ADDRESS_FORM =
            "[^\\s@;,<>\"()]+@[^\\s@;,<>\"()]+\\.[^\\s@;,<>\"()]+";
    private static final List<String> KNOWN_ROLES =
            List.of("leder", "chef", "fagkoordinator", "medarbejder", "administrator");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private final SettingsFile file;

    DeliveryReading(SettingsFile file) {
        this.file = file;
    }

    /** A demo's mails go to nobody real: they are sent to a server on this very machine alone. */
    DeliverySettings settings(boolean demo) {
        boolean wished = file.choice("levering.slaaet-til", NO, YES).equals(YES);
        String server = wished ? file.required("levering.server") : "";
        Encryption encryption = encryption();
        DeliverySettings settings =
                new DeliverySettings(
                        wished && (!demo || THIS_MACHINE.contains(server)),
                        server,
                        file.wholeNumber("levering.port", 587, 1, 65535),
                        encryption,
                        signIn(wished, server, encryption),
                        sender(wished),
                        roles(),
                        file.choice("levering.vedhaeft", "link", "arbejdsbog").equals("arbejdsbog"),
                        file.choice("levering.persontal-i-vedhaeftning", NO, YES).equals(YES),
                        file.choice("levering.ugeboeger", NO, YES).equals(YES),
                        file.choice("levering.varsler", YES, NO).equals(YES),
                        bounces(wished));
        check(wished, settings);
        return settings;
    }

    private Encryption encryption() {
        return encryption(file.choice("levering.kryptering", "starttls", "tls", "ingen"));
    }

    private static Encryption encryption(String chosen) {
        return switch (chosen) {
            case "tls" -> Encryption.TLS;
            case "ingen" -> Encryption.NONE;
            default -> Encryption.STARTTLS;
        };
    }

    /** Bounces are read where a server for them is named, and mails are sent at all. */
    private Optional<BounceBox> bounces(boolean wished) {
        String server = file.text(BOUNCES + "server", "");
        Encryption encryption =
                encryption(file.choice(BOUNCES + "kryptering", "tls", "starttls", "ingen"));
        int port = file.wholeNumber(BOUNCES + "port", 993, 1, 65535);
        String folder = file.text(BOUNCES + "mappe", "INBOX");
        if (server.isEmpty() || !wished) {
            return Optional.empty();
        }
        String user = file.required(BOUNCES + "bruger");
        Optional<String> password = file.secret(BOUNCE_PASSWORD);
        if (password.isEmpty()) {
            file.problem(
                    BOUNCES + "server",
                    "»%sserver« kræver en adgangskode. Sæt miljøvariablen %s."
                            .formatted(BOUNCES, BOUNCE_PASSWORD));
        }
        if (encryption == Encryption.NONE && !THIS_MACHINE.contains(server)) {
            file.problem(
                    BOUNCES + "kryptering",
                    "»%skryptering« skal være tls eller starttls, så adgangskoden ikke kan læses"
                                    .formatted(BOUNCES)
                            + " undervejs");
        }
        return Optional.of(
                new BounceBox(
                        server, port, encryption, new SignIn(user, password.orElse("")), folder));
    }

    private Optional<SignIn> signIn(boolean wished, String server, Encryption encryption) {
        if (!file.has("levering.bruger")) {
            return Optional.empty();
        }
        Optional<String> password = file.secret(PASSWORD);
        if (wished && password.isEmpty()) {
            file.problem(
                    "levering.bruger",
                    "»levering.bruger« kræver en adgangskode. Sæt miljøvariablen %s."
                            .formatted(PASSWORD));
        }
        if (encryption == Encryption.NONE && !THIS_MACHINE.contains(server)) {
            file.problem(
                    "levering.bruger",
                    "»levering.bruger« kræver »levering.kryptering: starttls« eller »tls«, så"
                            + " adgangskoden ikke kan læses undervejs");
        }
        return Optional.of(new SignIn(file.text("levering.bruger", ""), password.orElse("")));
    }

    private String sender(boolean wished) {
        String sender = wished ? file.required("levering.afsender") : "";
        if (!sender.isEmpty() && !sender.matches(ADDRESS_FORM)) {
            file.problem(
                    "levering.afsender",
                    "»levering.afsender« skal være en mailadresse, fx maanedsbog@kommunen.dk");
        }
        return sender;
    }

    private Set<String> roles() {
        if (!file.has(ROLES)) {
            return DeliverySettings.off().roles();
        }
        Set<String> roles = new HashSet<>(file.names(ROLES));
        if (roles.isEmpty() || !KNOWN_ROLES.containsAll(roles)) {
            file.problem(
                    ROLES,
                    "»%s« skal være en liste med en eller flere af: %s"
                            .formatted(ROLES, String.join(", ", KNOWN_ROLES)));
        }
        return roles;
    }

    private void check(boolean wished, DeliverySettings settings) {
        if (settings.personsAttached() && !settings.attached()) {
            file.problem(
                    "levering.persontal-i-vedhaeftning",
                    "»levering.persontal-i-vedhaeftning« kræver »levering.vedhaeft: arbejdsbog«");
        }
        if (wished && !file.has("adresse")) {
            file.problem(
                    "levering.slaaet-til",
                    "levering kræver »adresse«, da linket i mailen peger derhen");
        }
    }
}
