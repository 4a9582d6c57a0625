package dk.maanedsbog.demo;

import java.util.List;

/** A citizen and the cases that the job centre has on record. */
record Citizen(
        int number,
        boolean male,
        boolean newcomer,
        int born,
        int firstBenefit,
        int arrived,
        String language,
        List<CaseFile> cases) {}
