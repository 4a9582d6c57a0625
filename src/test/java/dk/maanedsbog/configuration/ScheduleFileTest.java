package dk.maanedsbog.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule is read whole, or refused with the line that is wrong. */
class ScheduleFileTest {

    @TempDir private Path folder;

    @Test
    void a_whole_schedule_is_read() throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources").resolve("fagsystem.yml"), "name: Fagsystemet");
        ScheduleSettings schedule =
                read(
                        """
                        tidsplan:
                          kilde:
                            adresse: /srv/udtraek/{periode}
                            beskrivelse: fagsystem
                          maaned:
                            arbejdsdag: 3
                            klokken: 06.30
                            opgiv-efter-timer: 48
                          uge:
                            ugedag: tirsdag
                            klokken: 7:05
                          proev-igen-minutter: 15
                          afvent-foelgeseddel: nej
                          lukkedage: [juleaften]
                        """);
        var source = schedule.source().orElseThrow();
        assertThat(source.addressOf(Period.parse("2026-10"))).isEqualTo("/srv/udtraek/2026-10");
        assertThat(source.description()).isEqualTo("fagsystem");
        assertThat(source.toString()).doesNotContain("srv");
        assertThat(schedule.monthly())
                .contains(
                        new ScheduleSettings.Monthly(3, LocalTime.of(6, 30), Duration.ofHours(48)));
        assertThat(schedule.weekly())
                .contains(
                        new ScheduleSettings.Weekly(
                                DayOfWeek.TUESDAY, LocalTime.of(7, 5), Duration.ofHours(4)));
        assertThat(schedule.retryEvery()).isEqualTo(Duration.ofMinutes(15));
        assertThat(schedule.noteDue()).isFalse();
        assertThat(schedule.workingDays().isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(schedule.workingDays().isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soendag", "søndag"})
    void a_weekday_is_known_with_and_without_its_danish_letter(String sunday) throws IOException {
        assertThat(
                        read("""
                                        tidsplan:
                                          kilde:
                                            adresse: /srv/udtraek
                                          uge:
                                            ugedag: %s
                                            klokken: 06.00
                                        """
                                        .formatted(sunday))
                                .weekly())
                .map(ScheduleSettings.Weekly::day)
                .contains(DayOfWeek.SUNDAY);
    }

    @Test
    void nothing_begins_by_itself_where_nothing_is_set() throws IOException {
        assertThat(read("kommune: Vores")).isEqualTo(ScheduleSettings.OFF);
        assertThat(ScheduleSettings.OFF.monthly()).isEmpty();
        assertThat(ScheduleSettings.OFF.weekly()).isEmpty();
        assertThat(read("tidsplan: {lukkedage: ingen}").workingDays())
                .isEqualTo(new WorkingDays(Set.of()));
    }

    @Test
    void a_demo_has_its_own_extract_and_begins_nothing() throws IOException {
        Files.writeString(
                folder.resolve(SettingsFile.NAME),
                "tidsplan: {kilde: {adresse: /srv}, uge: {ugedag: mandag, klokken: 06.00}}");
        ScheduleSettings demo = SettingsFile.read(folder, folder, true).schedule();
        assertThat(demo.weekly()).isEmpty();
        assertThat(demo.source().orElseThrow().address())
                .isEqualTo(folder.resolve("demo-extract").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tidsplan: {uge: {ugedag: mandag, klokken: 06.00}} | linje 1: tidsplanen mangler »kilde«",
                "tidsplan: {kilde: {beskrivelse: standard}} | »adresse« mangler her",
                "tidsplan: {kilde: {adresse: 'jdbc:postgresql://d/b?password=x'}} | en adgangskode må ikke stå her",
                "tidsplan: {kilde: {adresse: a, beskrivelse: andet}} | kildebeskrivelsen »andet« findes ikke",
                "tidsplan: {kilde: {adresse: '/srv/{maaned}'}} | kun {periode} kan stå i krøllede parenteser",
                "tidsplan: nej | her skal stå nøgler med hver sin værdi, fx »navn: værdi«",
                "tidsplan: {maned: 3} | »maned« kendes ikke her",
                "tidsplan: {kilde: {adresse: a}, maaned: {klokken: 06.00}} | »arbejdsdag« mangler her",
                "tidsplan: {kilde: {adresse: a}, maaned: {arbejdsdag: 16, klokken: 06.00}} | et helt tal fra 1 til 15",
                "tidsplan: {kilde: {adresse: a}, maaned: {arbejdsdag: 3, klokken: 25.00}} | »25.00« er ikke et klokkeslæt",
                "tidsplan: {kilde: {adresse: a}, uge: {ugedag: Monday, klokken: 06.00}} | »Monday« kendes ikke. Skriv en af: mandag",
                "tidsplan: {kilde: {adresse: a}, uge: {ugedag: mandag, klokken: 06.00, opgiv-efter-timer: 900}} | fra 0 til 144",
                "tidsplan: {lukkedage: [paaske]} | »paaske« kendes ikke. Skriv en af: grundlovsdag",
                "tidsplan: {afvent-foelgeseddel: måske} | Skriv en af: ja, nej",
                "tidsplan: {proev-igen-minutter: 0} | fra 1 til 1440"
            })
    void what_is_wrong_is_told_with_its_line(String content, String message) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(ConfigurationInvalid.class)
                .hasMessageContaining(SettingsFile.NAME + ", linje 1")
                .hasMessageContaining(message);
    }

    private ScheduleSettings read(String content) throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), content);
        return SettingsFile.read(folder, folder, false).schedule();
    }
}
