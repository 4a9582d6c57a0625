package dk.maanedsbog.demo;

/** Puts Danish first and last names together; no full name comes twice. */
final class Names {
    private static final String[] FIRST = {
        "Amira", "Anders", "Anette", "Asger", "Astrid", "Birgit", "Bodil", "Carsten", "Cecilie",
        "Dorthe", "Ebbe", "Ellen", "Emil", "Esben", "Fatima", "Freja", "Gitte", "Gudrun", "Hanne",
        "Hassan", "Henning", "Ida", "Ingrid", "Jeppe", "Jonas", "Jytte", "Kaja", "Karsten",
        "Kirsten", "Kurt", "Laila", "Leif", "Lone", "Magnus", "Malene", "Marius", "Merete",
        "Mikkel", "Mona", "Nadia", "Niels", "Nina", "Ole", "Oluf", "Pia", "Rasmus", "Rikke",
        "Samir", "Signe", "Sofie", "Steen", "Susanne", "Tanja", "Thea", "Tove", "Troels", "Ulla",
        "Vibeke", "Viggo", "Yusuf", "Åse"
    };
    private static final String[] LAST = {
        "Agerbo",
        "Bakkegaard",
        "Birkelund",
        "Bjergskov",
        "Brobæk",
        "Damgren",
        "Dybdal",
        "Egeskær",
        "Elmstrøm",
        "Engvang",
        "Fjordhøj",
        "Fuglebæk",
        "Granlund",
        "Grønvang",
        "Hasselholt",
        "Havgaard",
        "Hedelund",
        "Højmark",
        "Kildevang",
        "Klitbjerg",
        "Kornmark",
        "Krogsø",
        "Kærholt",
        "Lindemark",
        "Lyngdal",
        "Marksø",
        "Mosegren",
        "Møllebæk",
        "Nørrevang",
        "Overdal",
        "Poppelgaard",
        "Ravnsø",
        "Risbjerg",
        "Rosenhøj",
        "Rugmark",
        "Sandager",
        "Sivholt",
        "Skovbæk",
        "Solbjerg",
        "Stenmark",
        "Storedal",
        "Strandholt",
        "Søvang",
        "Tangsø",
        "Tjørnelund",
        "Tornhøj",
        "Vangsø",
        "Vestermark",
        "Vindelev",
        "Ørnstrup",
        "Østervang",
        "Åbrink",
        "Ådalsø"
    };

    /** Has no divisor in common with the number of pairs, so every pair comes before any again. */
    private static final int STEP = 1009;

    private int position;

    Names(long seed) {
        this.position = Dice.of(seed, "names", 0).between(0, FIRST.length * LAST.length - 1);
    }

    String next() {
        position = (position + STEP) % (FIRST.length * LAST.length);
        return FIRST[position % FIRST.length] + " " + LAST[position / FIRST.length];
    }
}
