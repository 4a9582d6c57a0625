package dk.maanedsbog.book;

import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One frozen edition of the månedsbog: a period and a revision, and where its figures came from.
 *
 * @param id the store's own number
 * @param revision 1 for the first pull of the period; each new pull adds one
 * @param municipality the municipality's name when the edition was made
 * @param demo whether the figures are made up
 * @param provisional whether the extract ended before the period did
 * @param pulledAt when the extract was read
 * @param publishedAt when the edition could first be seen
 * @param dataUntil the last day that the extract holds in full
 * @param configurationFingerprint SHA-256 over the configuration that counted the figures
 * @param extractFingerprint SHA-256 over the extract's files, by name, size and time
 * @param figuresHash SHA-256 over all figures in their sorted written form
 * @param contributionsPurged whether the contributions have passed their date and are gone
 */
public record Edition(
        long id,
        Period period,
        int revision,
        String municipality,
        boolean demo,
        boolean provisional,
        Instant pulledAt,
        Instant publishedAt,
        LocalDate dataUntil,
        String configurationFingerprint,
        String extractFingerprint,
        String figuresHash,
        long rowsRead,
        long rowsRejected,
        boolean contributionsPurged) {}
