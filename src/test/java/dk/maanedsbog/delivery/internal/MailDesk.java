package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.workbook.Workbooks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One node's mails, put together with settings of a test's own. */
final class MailDesk {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    final Outbox outbox;
    final OptOuts optOuts;
    final Recipients recipients;
    final Letters letters;
    final Decisions decisions;
    final Notices notices;
    final Sending sending;
    final StoredSubscriptions subscriptions;

    MailDesk(BeanFactory beans, DeliverySettings delivery) {
        this(beans, delivery, PATIENT);
    }

    /**
     * @param answer how long the mail server may be silent
     */
    MailDesk(BeanFactory beans, DeliverySettings delivery, Duration answer) {
        Settings settings = with(beans.getBean(Settings.class), delivery);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        Clock clock = beans.getBean(Clock.class);
        Staff staff = beans.getBean(Staff.class);
        Editions editions = beans.getBean(Editions.class);
        AuditTrail trail = beans.getBean(AuditTrail.class);
        ObjectProvider<Deliveries> none = beans.getBeanProvider(Deliveries.class);
        outbox = new Outbox(jdbc, clock);
        optOuts = new OptOuts(jdbc, clock);
        recipients =
                new Recipients(
                        staff,
                        beans.getBean(People.class),
                        beans.getBean(Visibilities.class),
                        settings,
                        clock);
        letters =
                new Letters(
                        new LetterFigures(
                                editions,
                                beans.getBean(Figures.class),
                                beans.getBean(Goals.class),
                                settings),
                        beans.getBean(Workbooks.class),
                        staff,
                        settings);
        decisions =
                new Decisions(
                        jdbc,
                        beans.getBean(TransactionTemplate.class),
                        editions,
                        recipients,
                        optOuts,
                        outbox,
                        settings,
                        clock);
        Responsible responsible =
                new Responsible(staff, recipients, beans.getBean(Accounts.class), clock);
        notices =
                new Notices(
                        jdbc,
                        beans.getBean(TransactionTemplate.class),
                        beans.getBean(NoticeReasons.class),
                        responsible,
                        outbox,
                        settings,
                        clock);
        sending =
                new Sending(
                        outbox,
                        new EditionPosts(optOuts, recipients, letters, editions),
                        new NoticePosts(notices, responsible, settings),
                        trail,
                        new SmtpServer(delivery, PATIENT, answer),
                        clock);
        subscriptions =
                new StoredSubscriptions(
                        optOuts,
                        recipients,
                        outbox,
                        decisions,
                        editions,
                        jdbc,
                        trail,
                        settings,
                        none);
    }

    /** Looks once, as each node does every little while. */
    void turn() {
        decisions.look();
        notices.look();
        sending.round(() -> true);
    }

    static Settings with(Settings usual, DeliverySettings delivery) {
        return new Settings(
                usual.municipality(),
                usual.demo(),
                usual.contributionMonths(),
                usual.rejectedShare(),
                usual.rejectedAtLeast(),
                usual.shrinkShare(),
                usual.smallNumbers(),
                usual.overview(),
                usual.overviewTiles(),
                usual.longWaitDays(),
                usual.sessionTimeout(),
                usual.dataFolder(),
                usual.configFolder(),
                usual.access(),
                Optional.of("https://maanedsbog.kommune.example"),
                usual.schedule(),
                usual.quality(),
                delivery);
    }
}
