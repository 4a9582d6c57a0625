package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.configuration.DeliverySettings.BounceBox;
import dk.maanedsbog.configuration.DeliverySettings.Encryption;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * The sender's mailbox, read for mails that came back. What is noted is marked as read; everything
 * else in it is for people and stays as it is.
 */
final class BounceMailbox {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    /** The newest so many unread messages are looked at. */
    private static final int MOST = 500;

    private static final String KIND = "Content-Type";

    private final BounceBox box;
    private final Session session;
    private final String protocol;

    BounceMailbox(BounceBox box) {
        this.box = box;
        this.protocol = box.encryption() == Encryption.TLS ? "imaps" : "imap";
        Properties properties = new Properties();
        set(properties, "connectiontimeout", CONNECT_MILLIS);
        set(properties, "timeout", ANSWER_MILLIS);
        set(properties, "writetimeout", ANSWER_MILLIS);
        set(properties, "peek", "true");
        set(properties, "ssl.checkserveridentity", "true");
        boolean startTls = box.encryption() == Encryption.STARTTLS;
        set(properties, "starttls.enable", Boolean.toString(startTls));
        set(properties, "starttls.required", Boolean.toString(startTls));
        this.session = Session.getInstance(properties);
    }

    private void set(Properties properties, String name, String value) {
        properties.setProperty("mail." + protocol + "." + name, value);
    }

    /** Hands over what came back since the last time; what was not noted comes again. */
    void read(Consumer<Bounce> noted) throws MessagingException {
        try (Store store = session.getStore(protocol)) {
            store.connect(box.server(), box.port(), box.signIn().user(), box.signIn().password());
            try (Folder folder = store.getFolder(box.folder())) {
                folder.open(Folder.READ_WRITE);
                for (Message message : unread(folder)) {
                    read((MimeMessage) message, noted);
                }
            }
        }
    }

    private static Message[] unread(Folder folder) throws MessagingException {
        Message[] all = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        Message[] newest = Arrays.copyOfRange(all, Math.max(0, all.length - MOST), all.length);
        FetchProfile kinds = new FetchProfile();
        kinds.add(KIND);
        folder.fetch(newest, kinds);
        return newest;
    }

    /**
     * Somebody's odd message must not keep the others from being read. A report is taken home whole
     * before it is parsed: what servers tell of a message's parts is not always to be had.
     */
    private static void read(MimeMessage message, Consumer<Bounce> noted)
            throws MessagingException {
        Optional<Bounce> bounce;
        try {
            bounce = isReport(message) ? Bounce.of(new MimeMessage(message)) : Optional.empty();
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (IOException | MessagingException e) {
            return;
        }
        if (bounce.isPresent()) {
            noted.accept(bounce.get());
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private static boolean isReport(MimeMessage message) throws MessagingException {
        String kind = message.getHeader(KIND, null);
        return kind != null && kind.toLowerCase(Locale.ROOT).contains("multipart/report");
    }
}
