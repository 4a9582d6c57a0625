package dk.maanedsbog.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The three ways in which an extract may write its dates; a column keeps to one of them. */
public enum DateForm {
    ISO("yyyy-MM-dd", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "%Y-%m-%d", Reason.OTHER_FORM_ISO),
    DASH("dd-MM-yyyy", "[0-9]{2}-[0-9]{2}-[0-9]{4}", "%d-%m-%Y", Reason.OTHER_FORM_DASH),
    DOT("dd.MM.yyyy", "[0-9]{2}[.][0-9]{2}[.][0-9]{4}", "%d.%m.%Y", Reason.OTHER_FORM_DOT);

    /** A timestamp with a zone; it counts as written in the ISO form. */
    static final String TIMESTAMP =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?"
                    + "(Z|[+-][0-9]{2}(:?[0-9]{2})?)";

    private static final Pattern TIMESTAMP_PATTERN = Pattern.compile(TIMESTAMP);

    private final String pattern;
    private final String regex;
    private final Pattern compiled;
    private final String strptime;
    private final Reason asOther;

    DateForm(String pattern, String regex, String strptime, Reason asOther) {
        this.pattern = pattern;
        this.regex = regex;
        this.compiled = Pattern.compile(regex);
        this.strptime = strptime;
        this.asOther = asOther;
    }

    /** The form as it is written in a source description. */
    public String pattern() {
        return pattern;
    }

    String regex() {
        return regex;
    }

    String strptime() {
        return strptime;
    }

    /** The fault of a date in this form in a column that is written in another. */
    Reason asOther() {
        return asOther;
    }

    static Optional<DateForm> ofPattern(String pattern) {
        return Arrays.stream(values()).filter(form -> form.pattern.equals(pattern)).findFirst();
    }

    static Optional<DateForm> of(Reason asOther) {
        return Arrays.stream(values()).filter(form -> form.asOther == asOther).findFirst();
    }

    /** The form that a trimmed value is written in, whether or not the day exists. */
    static Optional<DateForm> ofValue(String value) {
        if (TIMESTAMP_PATTERN.matcher(value).matches()) {
            return Optional.of(ISO);
        }
        return Arrays.stream(values())
                .filter(form -> form.compiled.matcher(value).matches())
                .findFirst();
    }
}
