package dk.maanedsbog.access;

import java.io.Serializable;

/** What a session knows a person by, however the person signed in. */
public interface SignedIn extends Serializable {

    Account account();
}
