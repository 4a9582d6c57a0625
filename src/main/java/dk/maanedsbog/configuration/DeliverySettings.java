package dk.maanedsbog.configuration;

import java.util.Optional;
import java.util.Set;

/**
 * Whether and how editions are sent by mail.
 *
 * @param on whether anything is sent at all
 * @param server the municipality's own mail server
 * @param signIn how the server is signed in to; empty where it asks for nothing
 * @param sender the address that mails come from
 * @param roles who gets mails, by the codes of their roles
 * @param attached whether the workbook comes along; else there is only a link behind the sign-in
 * @param personsAttached whether that workbook holds figures of persons and teams
 * @param weeks whether the weeks' editions are sent too
 * @param notices whether those who sign, approve and administer are told what they must see to
 * @param bounces where mails that were refused later come back to; empty where nobody looks
 */
public record DeliverySettings(
        boolean on,
        String server,
        int port,
        Encryption encryption,
        Optional<SignIn> signIn,
        String sender,
        Set<String> roles,
        boolean attached,
        boolean personsAttached,
        boolean weeks,
        boolean notices,
        Optional<BounceBox> bounces) {

    /** How the way to the mail server is kept from being read. */
    public enum Encryption {
        /** Begun in plain and then encrypted; a server that can't is not given a mail. */
        STARTTLS,
        TLS,
        NONE
    }

    /** A user of the mail server. */
    public record SignIn(String user, String password) {

        @Override
        public String toString() {
            return "SignIn[" + user + "]";
        }
    }

    /** The mailbox of the sender, as it is read by IMAP. */
    public record BounceBox(
            String server, int port, Encryption encryption, SignIn signIn, String folder) {}

    public DeliverySettings {
        roles = Set.copyOf(roles);
    }

    /** What holds where nothing is set: no mails. */
    public static DeliverySettings off() {
        return new DeliverySettings(
                false,
                "",
                587,
                Encryption.STARTTLS,
                Optional.empty(),
                "",
                Set.of("leder", "chef"),
                false,
                false,
                false,
                true,
                Optional.empty());
    }
}
