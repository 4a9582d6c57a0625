package dk.maanedsbog.access;

/** A change of users or roles can't be made; the message says in Danish why. */
public final class AccountProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong, for those who say it in another language. */
    public enum Kind {
        BAD_USER_NAME(
                "Brugernavnet »%s« kan ikke bruges. Skriv 2-64 tegn: bogstaver, tal, punktum,"
                        + " bindestreg, understreg eller @; ikke et CPR-nummer."),
        BAD_EMAIL("»%s« er ikke en e-mailadresse."),
        EMAIL_TAKEN("E-mailadressen »%s« hører allerede til en anden."),
        USER_EXISTS("Der er allerede en bruger, der hedder »%s«."),
        UNKNOWN_USER("Der er ingen bruger, der hedder »%s«."),
        UNKNOWN_EMPLOYEE("Medarbejderen »%s« findes ikke i det seneste udtræk."),
        UNKNOWN_DEPARTMENT("Afdelingen »%s« findes ikke i det seneste udtræk."),
        NOT_GRANTABLE("Rollen »%s« følger af udtrækket og kan ikke gives."),
        DEPARTMENT_MISSING("Rollen »%s« gives for navngivne afdelinger. Nævn mindst én."),
        DEPARTMENT_UNWANTED("Rollen »%s« har ingen afdelinger."),
        NOTHING_TO_BE(
                "Brugeren »%s« er hverken medarbejder eller har en rolle. Angiv en af delene."),
        ALREADY_GRANTED("Rollen er allerede givet: %s."),
        UNKNOWN_GRANT("Rollen er ikke givet, eller den er taget tilbage: %s."),
        LAST_ADMINISTRATOR("»%s« er den sidste administrator. Giv en anden rollen først."),
        DEMO_ACCOUNT("»%s« hører til demoen og kan ikke låses."),
        NO_PASSWORD("»%s« har ingen adgangskode i månedsbogen.");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    private final Kind kind;
    private final String subject;

    public AccountProblem(Kind kind, String subject) {
        super(kind.text.formatted(subject));
        this.kind = kind;
        this.subject = subject;
    }

    public Kind kind() {
        return kind;
    }

    /** The name, role or department that it is about. */
    public String subject() {
        return subject;
    }
}
