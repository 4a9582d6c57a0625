package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.board.BoardRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/16, 10.20.255.1, true",
        "10.20.0.0/16, 10.21.0.1, false",
        "10.20.0.7, 10.20.0.7, true",
        "10.20.0.7, 10.20.0.8, false",
        "0.0.0.0/0, 192.0.2.1, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/32, 2001:db8:1::7, true",
        "2001:db8::/32, 2001:db9::7, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "10.20.0.0/16, ::ffff:10.20.3.4, true",
        "10.20.0.0/16, localhost, false"
    })
    void holds_what_lies_in_it(String range, String asking, boolean held) {
        assertThat(IpRange.parse(range).holds(asking)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "10.20.0.0/33", "10.20/16/2", "", "::/129", "kontoret", "12"})
    void anything_else_is_refused_in_danish(String text) {
        assertThatThrownBy(() -> IpRange.parse(text))
                .isInstanceOf(BoardRefused.class)
                .hasMessageContaining("er ikke et område af IP-adresser. Skriv fx 10.20.0.0/16");
    }
}
