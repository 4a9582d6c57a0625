package dk.maanedsbog.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** maanedsbog.yml is read whole, or refused with the line that is wrong. */
class SettingsFileTest {

    @TempDir private Path folder;

    @Test
    void the_shipped_file_says_the_defaults() throws IOException {
        Settings shipped = SettingsFile.read(Path.of("batch-config"), folder, false);
        Files.writeString(folder.resolve(SettingsFile.NAME), "");
        Settings empty = SettingsFile.read(folder, folder, false);
        assertThat(shipped)
                .usingRecursiveComparison()
                .ignoringFields("configFolder")
                .isEqualTo(empty);
        assertThat(empty.contributionMonths()).isEqualTo(13);
        assertThat(empty.rejectedShare()).isEqualTo(0.02);
        assertThat(empty.longWaitDays()).isEqualTo(45);
    }

    @Test
    void values_are_read_and_a_decimal_comma_too() throws IOException {
        Files.writeString(
                folder.resolve(SettingsFile.NAME),
                """
                kommune: Vores Kommune
                adresse: https://maanedsbog.vores.dk/
                afviste-raekker:
                  andel: 0,05
                overblik:
                  indikatorer:
                    - in_job
                ventetid:
                  lang-dage: 30
                web:
                  vaerter:
                    - Tal.Kommune.dk
                """);
        Settings settings = SettingsFile.read(folder, folder, false);
        assertThat(settings.municipality()).isEqualTo("Vores Kommune");
        assertThat(settings.address()).contains("https://maanedsbog.vores.dk");
        assertThat(settings.rejectedShare()).isEqualTo(0.05);
        assertThat(settings.overview()).containsExactly("in_job");
        assertThat(settings.longWaitDays()).isEqualTo(30);
        assertThat(settings.access().hosts()).containsExactly("tal.kommune.dk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kommun: Vores | linje 1: nøglen »kommun« kendes ikke",
                "bidrag-gemmes-maaneder: mange | et tal fra 1 til 120",
                "afviste-raekker: 7 | »afviste-raekker« skal have sine nøgler på linjerne under, rykket ind: andel, mindst",
                "levering: | linje 1: »levering« skal have sine nøgler på linjerne under, rykket ind: slaaet-til",
                "kommune: A\\nkommune: B | linje 2: »kommune« står her to gange",
                "kvalitet: {ventetid: {dage: 90}}\\nkvalitet: {ventetid: {dage: 365}} | linje 2: »kvalitet« står her to gange",
                "levering: {port: 25, port: 26} | »levering.port« står her to gange",
                "[a, b]: 3 | linje 1: nøglen »…« kendes ikke",
                "ventetid: {lang-dage: 30.5} | »ventetid.lang-dage« skal være et helt tal fra 1 til 365",
                "ventetid: {lang-dage: 0} | et helt tal fra 1 til 365",
                "ventetid: {dage: 30} | nøglen »ventetid.dage« kendes ikke",
                "overblik: {indikatorer: in_job} | skal være en liste",
                "kommune: [ | linje 1: filen er ikke gyldig YAML",
                "adresse: maanedsbog.dk | linje 1: »adresse« skal være en adresse, fx https://",
                "login: {forsoeg: 0} | »login.forsoeg« skal være et tal fra 1 til 100",
                "login: {spaerring-minutter: længe} | skal være et tal fra 1 til 1440",
                "login: {oidc: {secret: x}} | nøglen »login.oidc.secret« kendes ikke",
                "login: {oidc: {issuer: 'http://id.dk'}} | skal være en https-adresse",
                "login: {oidc: {issuer: 'https://id.dk'}} | »login.oidc.client-id« mangler",
                "login: {oidc: {claim-er: navn}} | skal være email eller medarbejder_id",
                "web: {vaerter: tal.kommune.dk} | »web.vaerter« skal være en liste",
                "web: {betroede-proxyer: [proxy.kommune.dk]} | »proxy.kommune.dk« er ikke en IP-adresse",
                "web: {betroede-proxyer: [10.0.0.0/33]} | »10.0.0.0/33« er ikke en IP-adresse",
                "web: {betroede-proxyer: 10.0.0.1} | »web.betroede-proxyer« skal være en liste",
                "kvalitet: {historik: {perioder: 5}} | »kvalitet.historik.perioder« skal være et helt tal fra 6 til 60",
                "kvalitet: {raekker: {fald: 2}} | »kvalitet.raekker.fald« skal være et tal fra 0 til 1",
                "kvalitet: {fratraadte: {andel: 0.5}} | linje 1: »kvalitet.fratraadte.afvis-andel« må ikke være mindre end",
                "kvalitet: {fratraadte: {afvis-andel: 0.05}} | må ikke være mindre end »kvalitet.fratraadte.andel«",
                "kvalitet: {fald: 0.1} | nøglen »kvalitet.fald« kendes ikke",
                "godkendelse: {rolle: direktør} | skal være en af: ingen, chef, leder, administrator",
                "session: {sikker-cookie: ja} | skal være automatisk eller altid",
                "levering: {password: x} | linje 1: nøglen »levering.password« kendes ikke",
                "levering: {slaaet-til: måske} | »levering.slaaet-til« skal være nej eller ja",
                "levering: {slaaet-til: ja} | »levering.server« mangler",
                "levering: {slaaet-til: ja} | linje 1: levering kræver »adresse«",
                "levering: {port: 0} | »levering.port« skal være et helt tal fra 1 til 65535",
                "levering: {kryptering: ssl} | skal være starttls eller tls eller ingen",
                "levering: {slaaet-til: ja, afsender: bog} | »levering.afsender« skal være en mailadresse",
                "levering: {modtagere: [alle]} | skal være en liste med en eller flere af: leder",
                "levering: {modtagere: leder} | »levering.modtagere« skal være en liste",
                "levering: {vedhaeft: alt} | »levering.vedhaeft« skal være link eller arbejdsbog",
                "levering: {persontal-i-vedhaeftning: ja} | kræver »levering.vedhaeft: arbejdsbog«",
                "levering: {slaaet-til: ja, afvisninger: {server: b}} | »levering.afvisninger.bruger« mangler",
                "levering: {slaaet-til: ja, afvisninger: {server: b}} | Sæt miljøvariablen MAANEDSBOG_IMAP_PASSWORD",
                "levering: {slaaet-til: ja, afvisninger: {server: b, kryptering: ingen}} | skal være tls eller starttls",
                "levering: {slaaet-til: ja, bruger: a} | Sæt miljøvariablen MAANEDSBOG_SMTP_PASSWORD",
                "levering: {bruger: a, server: b, kryptering: ingen} | ikke kan læses undervejs"
            })
    void what_is_wrong_is_told_with_its_line(String content, String message) throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), content.replace("\\n", "\n"));
        assertThatThrownBy(() -> SettingsFile.read(folder, folder, false))
                .isInstanceOf(ConfigurationInvalid.class)
                .hasMessageContaining(SettingsFile.NAME)
                .hasMessageContaining(message);
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> SettingsFile.read(folder, folder, false))
                .isInstanceOf(ConfigurationInvalid.class)
                .hasMessageContaining("kan ikke læses");
    }

    @Test
    void the_own_sign_in_takes_its_secret_from_the_environment_and_a_demo_has_none()
            throws IOException {
        Files.writeString(
                folder.resolve(SettingsFile.NAME),
                """
                login:
                  oidc:
                    issuer: https://id.kommune.dk
                    client-id: maanedsbog
                    claim: tjenestenummer
                    claim-er: medarbejder_id
                """);
        assertThatThrownBy(() -> SettingsFile.read(folder, folder, false, name -> null))
                .isInstanceOf(ConfigurationInvalid.class)
                .hasMessageContaining("Sæt miljøvariablen MAANEDSBOG_OIDC_SECRET");
        Settings settings = SettingsFile.read(folder, folder, false, name -> "hemmelig");
        var oidc = settings.access().oidc().orElseThrow();
        assertThat(oidc.clientSecret()).isEqualTo("hemmelig");
        assertThat(oidc.claimIsEmployeeId()).isTrue();
        assertThat(settings.toString()).doesNotContain("hemmelig");
        assertThat(SettingsFile.read(folder, folder, true).access().oidc()).isEmpty();
    }

    @Test
    void mails_are_off_until_they_are_switched_on_and_a_demos_stay_on_this_machine()
            throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), "levering: {server: smtp.kommune.dk}");
        assertThat(SettingsFile.read(folder, folder, false).delivery())
                .isEqualTo(DeliverySettings.off());
        String on =
                """
                adresse: https://maanedsbog.kommune.dk
                levering:
                  slaaet-til: ja
                  server: %s
                  port: 465
                  kryptering: tls
                  bruger: maanedsbog
                  afsender: maanedsbog@kommune.dk
                  modtagere:
                    - leder
                    - fagkoordinator
                  vedhaeft: arbejdsbog
                """;
        Files.writeString(folder.resolve(SettingsFile.NAME), on.formatted("smtp.kommune.dk"));
        Settings settings = SettingsFile.read(folder, folder, false, name -> "hemmelig");
        var delivery = settings.delivery();
        assertThat(delivery.on()).isTrue();
        assertThat(delivery.attached()).isTrue();
        assertThat(delivery.personsAttached()).isFalse();
        assertThat(delivery.roles()).containsExactlyInAnyOrder("leder", "fagkoordinator");
        assertThat(delivery.signIn().orElseThrow().password()).isEqualTo("hemmelig");
        assertThat(settings.toString()).doesNotContain("hemmelig");
        assertThat(SettingsFile.read(folder, folder, true, name -> "hemmelig").delivery().on())
                .as("a demo writes to nobody real")
                .isFalse();
        Files.writeString(folder.resolve(SettingsFile.NAME), on.formatted("localhost"));
        assertThat(SettingsFile.read(folder, folder, true, name -> "hemmelig").delivery().on())
                .isTrue();
    }
}
